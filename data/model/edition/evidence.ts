/** Dates and evidence of an edition: when something happened, and the words of the reports that say so. */
import * as z from "zod";
import { PULL_LENGTH } from "../text/text-lengths.ts";
import { Basis, CalendarDay, Edtf, NullableText, QuoteForm, Slug, WebUrl } from "./vocabulary.ts";

export const Reference = z
  .object({
    publisher: z.string().min(1).describe("Who published it."),
    title: z.string().min(1).describe("Title as printed."),
    published: CalendarDay,
    url: WebUrl,
    establishes: z.enum(["day", "year"]).describe("The part of the date that it establishes."),
    primary: z
      .boolean()
      .describe("Whether it is the primary source, such as a transcript or the agency."),
  })
  .meta({
    id: "Reference",
    description: "A publication outside the corpus that establishes a date.",
  });

export const EventDate = z
  .object({
    edtf: Edtf,
    earliest: CalendarDay.describe("The first possible day of the EDTF value."),
    latest: CalendarDay.describe("The last possible day of the EDTF value."),
    basis: Basis,
    note: NullableText.describe("The editors' reasoning; never null for an inferred date."),
    withinText: Edtf.nullable().describe(
      "The date that the reports alone allow. null unless the basis is external, and also if the references establish only the year.",
    ),
    references: z
      .array(Reference)
      .describe("Sources of the date; empty unless the basis is external."),
  })
  .meta({ id: "EventDate", description: "A date as far as it is known, and how it is known." });

/** W3C Web Annotation selectors; positions are in Unicode code points, end exclusive. */
export const TextQuoteSelector = z.object({
  type: z.literal("TextQuoteSelector"),
  exact: z.string().min(1).describe("The words, verbatim."),
  prefix: z.string().describe("The text before them that makes them unique."),
  suffix: z.string().describe("The text after them that makes them unique."),
});
export const TextPositionSelector = z.object({
  type: z.literal("TextPositionSelector"),
  start: z.int().nonnegative().describe("In code points."),
  end: z.int().positive().describe("In code points, exclusive."),
});

export const PassageSelector = z
  .tuple([TextQuoteSelector, TextPositionSelector])
  .describe(
    "The passage in the text, as W3C selectors: its words, and its position in code points. Evidence is in the article's body.",
  );

export const Evidence = z
  .object({
    article: Slug,
    origin: NullableText.describe(
      "Name of the origin that the outlet cites; null if the outlet names no other source.",
    ),
    selector: PassageSelector,
  })
  .meta({ id: "Evidence", description: "A passage of an article." });

export const Quote = Evidence.extend({
  form: QuoteForm,
  translated: z.boolean().describe("Whether the words are evidently a translation."),
  pull: NullableText.describe(
    `An exact part of the quote, at most ${PULL_LENGTH} characters, for a reaction's single line; null: the headline is shown instead.`,
  ),
}).meta({ id: "Quote", description: "One wording of a statement in one article." });

export type Reference = z.infer<typeof Reference>;
export type EventDate = z.infer<typeof EventDate>;
export type Evidence = z.infer<typeof Evidence>;
export type Quote = z.infer<typeof Quote>;
