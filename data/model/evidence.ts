/** Dates and evidence of an edition: when something happened, and the words of the reports that say so. */
import * as z from "zod";
import { Basis, CalendarDay, Edtf, QuoteForm, Slug, WebUrl } from "./vocabulary.ts";

/** A publication outside the corpus that establishes a date. */
export const Reference = z
  .object({
    publisher: z.string().min(1).meta({ description: "Who published it." }),
    title: z.string().min(1).meta({ description: "As printed." }),
    published: CalendarDay,
    url: WebUrl,
    establishes: z.enum(["day", "year"]).meta({ description: "What of the date it establishes." }),
    primary: z.boolean().meta({
      description: "Whether it is the origin itself, such as a transcript or the agency.",
    }),
  })
  .meta({
    id: "Reference",
    description: "A publication outside the corpus that establishes a date.",
  });

export const EventDate = z
  .object({
    edtf: Edtf,
    earliest: CalendarDay.meta({ description: "The first day that the EDTF value can mean." }),
    latest: CalendarDay.meta({ description: "The last day that the EDTF value can mean." }),
    basis: Basis,
    note: z
      .string()
      .nullable()
      .meta({ description: "The reasoning; never null for an inferred date." }),
    withinText: Edtf.nullable().meta({
      description:
        "What the reports alone allow; only with basis external, and null there where the references establish the year alone.",
    }),
    references: z
      .array(Reference)
      .meta({ description: "What establishes the date; empty unless the basis is external." }),
  })
  .meta({ id: "EventDate", description: "A date as far as it is known, and what it rests on." });

/** W3C Web Annotation selectors over the article's body; offsets are Unicode code points, end exclusive. */
export const TextQuoteSelector = z.object({
  type: z.literal("TextQuoteSelector"),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
export const TextPositionSelector = z.object({
  type: z.literal("TextPositionSelector"),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

export const Evidence = z
  .object({
    article: Slug,
    origin: z.string().nullable().meta({
      description:
        "The name of the origin that the outlet had it from; null where the outlet names no other source.",
    }),
    selector: z.tuple([TextQuoteSelector, TextPositionSelector]).meta({
      description:
        "The passage in the article's body, as W3C selectors: its words, and its place in code points.",
    }),
  })
  .meta({ id: "Evidence", description: "A passage of an article." });

export const Quote = Evidence.extend({
  form: QuoteForm,
  translated: z
    .boolean()
    .meta({ description: "Evidently translated back into the article's language." }),
  pull: z.string().nullable().meta({
    description:
      "At most 90 characters of the quote, letter by letter, for a reaction's one line; null: show the headline.",
  }),
}).meta({ id: "Quote", description: "One wording of a statement in one article." });

export type Reference = z.infer<typeof Reference>;
export type EventDate = z.infer<typeof EventDate>;
export type Evidence = z.infer<typeof Evidence>;
export type Quote = z.infer<typeof Quote>;
