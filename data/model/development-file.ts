/** The schema of developments/<date>-<slug>.yaml. */
import * as z from "zod";
import { DevelopmentKind, QuoteForm, RelationType, Slug, Stance, Status } from "./edition.ts";
import { DateFile, EditorNote, EvidenceFile, FormerIds } from "./file-parts.ts";

/** Longest headline, in UTF-16 units: two lines of the box at its narrowest. */
export const HEADLINE_LENGTH = 90;

/** Longest pull, in UTF-16 units: one line of a reaction. */
export const PULL_LENGTH = 90;

const QuoteFile = EvidenceFile.extend({
  form: QuoteForm,
  translated: z.boolean().default(false),
  pull: z
    .string()
    .min(1)
    .max(PULL_LENGTH)
    .optional()
    .meta({ description: "A part of the quote, letter by letter, for a reaction's one line." }),
});

const StatementFile = z.strictObject({
  id: Slug,
  speaker: Slug,
  addressee: z.array(Slug).default([]),
  stance: Stance,
  answers: z
    .array(Slug)
    .default([])
    .meta({ description: "The statements that it answers, by id." }),
  date: DateFile.optional().meta({ description: "Where it is not the development's own date." }),
  note: z
    .string()
    .min(1)
    .optional()
    .meta({ description: "The scope of the words, where a reader could take them further." }),
  quotes: z.array(QuoteFile).min(1),
});

/** developments/<date>-<slug>.yaml; the slug is the development's id, so a corrected date keeps its permalink. */
export const DevelopmentFile = z.strictObject({
  headline: z.string().max(HEADLINE_LENGTH),
  date: DateFile,
  kind: DevelopmentKind,
  key: z
    .boolean()
    .default(false)
    .meta({ description: "One of the 4 to 8 key developments of the story." }),
  occasion: Slug.optional().meta({ description: "One of the story's occasions." }),
  status: Status.extend({
    by: z.array(Slug).default([]).meta({
      description:
        "The actors who confirm, report, allege, deny; left out where a report names no source.",
    }),
  })
    .strict()
    .optional()
    .meta({ description: "Left out where there is nothing to say: a statement was made." }),
  summary: z.string(),
  actors: z.array(Slug).min(1),
  evidence: z.array(EvidenceFile).min(1),
  relations: z.array(z.partialRecord(RelationType, Slug)).default([]).meta({
    description: "One relation a line: `- denies: other-development`.",
  }),
  statements: z.array(StatementFile).default([]),
  note: EditorNote,
  formerIds: FormerIds,
});

export type DevelopmentFile = z.infer<typeof DevelopmentFile>;
