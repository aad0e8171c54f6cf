/** Parts that several of an editor's files share. */
import * as z from "zod";
import { Basis, Edtf, Reference, Slug } from "./edition.ts";

/** Earlier ids of an actor, an article or a development. */
export const FormerIds = z.array(Slug).default([]).meta({
  description: "Earlier ids of the same thing, so that links to them go on working.",
});

/** Settles the questions that checks ask about the fields beside it, by naming the words in question. Not published. */
export const EditorNote = z.string().min(1).optional().meta({
  description:
    "Why the words that a check questions are right: names them, and says where they are from. Not published.",
});

/** A date as an editor writes it, with its basis. */
export const DateFile = z.strictObject({
  edtf: Edtf,
  basis: Basis,
  note: z
    .string()
    .min(1)
    .optional()
    .meta({ description: "The reasoning; required where the basis is inferred." }),
  withinText: Edtf.nullable().optional().meta({
    description:
      "What the reports alone allow; with basis external only. null: the references establish the year alone.",
  }),
  references: z
    .array(Reference.extend({ primary: z.boolean().default(false) }).strict())
    .default([])
    .meta({ description: "With basis external only: what establishes the date." }),
});

/** A passage of an article's body. */
export const EvidenceFile = z.strictObject({
  article: Slug,
  origin: z
    .string()
    .optional()
    .meta({ description: "One of the story's origins; none where the outlet names no source." }),
  quote: z
    .string()
    .min(1)
    .meta({ description: "The very words of the article's body. Line breaks count." }),
  prefix: z
    .string()
    .optional()
    .meta({ description: "Words just before, where the quote occurs more than once." }),
  suffix: z
    .string()
    .optional()
    .meta({ description: "Words just after, where the quote occurs more than once." }),
});

export type DateFile = z.infer<typeof DateFile>;
export type EvidenceFile = z.infer<typeof EvidenceFile>;
