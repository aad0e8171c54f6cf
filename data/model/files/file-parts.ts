/** Parts that several of the editors' files share. */
import * as z from "zod";
import { Basis, Edtf, Reference, Slug } from "../edition.ts";
import { countCharacters } from "../text/text-lengths.ts";

/** A text of at most `maximum` characters. Zod's own `max` counts UTF-16 units, which differ from JSON Schema's `maxLength`. */
export const textUpTo = (maximum: number): z.ZodString =>
  z
    .string()
    .check(({ value, issues }) => {
      if (countCharacters(value) > maximum)
        issues.push({ code: "too_big", origin: "string", maximum, input: value });
    })
    .meta({ maxLength: maximum });

/** A text that may be left out, but not be empty. */
export const OptionalText = z.string().min(1).optional();

/** A note that settles a check's question about the fields beside it, by naming the words in question. Not published. */
export const EditorNote = OptionalText.describe(
  "Why the words that a check questions are right: quote them and say where they are from. Not published.",
);

/** A date as an editor writes it, with its basis. */
export const DateFile = z.strictObject({
  edtf: Edtf,
  basis: Basis,
  note: OptionalText.describe("The reasoning; required if the basis is inferred."),
  withinText: Edtf.nullable()
    .optional()
    .describe(
      "Only with basis external: the date that the reports alone allow. null if the references establish only the year.",
    ),
  references: z
    .array(Reference.extend({ primary: z.boolean().default(false) }).strict())
    .default([])
    .describe("Only with basis external: the sources of the date."),
});

/** A passage of an article's body. */
export const EvidenceFile = z.strictObject({
  article: Slug,
  origin: z
    .string()
    .optional()
    .describe("One of the story's origins; omitted if the outlet names no source."),
  quote: z
    .string()
    .min(1)
    .describe("The exact words of the article's body, including line breaks."),
  prefix: z
    .string()
    .optional()
    .describe("The words directly before, if the quote occurs more than once."),
  suffix: z
    .string()
    .optional()
    .describe("The words directly after, if the quote occurs more than once."),
});

export type DateFile = z.infer<typeof DateFile>;
export type EvidenceFile = z.infer<typeof EvidenceFile>;
