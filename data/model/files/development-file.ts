/** The schema of developments/<date>-<slug>.yaml. */
import * as z from "zod";
import {
  DevelopmentKind,
  FormerIds,
  QuoteForm,
  RelationType,
  Slug,
  Stance,
  Status,
} from "../edition.ts";
import { HEADLINE_LENGTH, PULL_LENGTH } from "../text/text-lengths.ts";
import { DateFile, EditorNote, EvidenceFile, OptionalText, textUpTo } from "./file-parts.ts";

/** Range of the number of key developments, in a story that has any. In a story of at most `minimum` developments one is enough. */
export const KEY_DEVELOPMENTS = { minimum: 4, maximum: 8 } as const;

const QuoteFile = EvidenceFile.extend({
  form: QuoteForm,
  translated: z.boolean().default(false),
  pull: textUpTo(PULL_LENGTH)
    .min(1)
    .optional()
    .describe("An exact part of the quote, for a reaction's single line."),
});

const StatementFile = z.strictObject({
  id: Slug,
  speaker: Slug,
  addressee: z.array(Slug).default([]),
  stance: Stance,
  answers: z.array(Slug).default([]).describe("Ids of the statements that it answers."),
  date: DateFile.optional().describe("If it differs from the development's date."),
  note: OptionalText.describe("The scope of the words, if a reader could read more into them."),
  quotes: z.array(QuoteFile).min(1),
});

/** developments/<date>-<slug>.yaml; the slug is the development's id, so a corrected date keeps its permalink. */
export const DevelopmentFile = z.strictObject({
  headline: textUpTo(HEADLINE_LENGTH),
  date: DateFile,
  kind: DevelopmentKind,
  key: z
    .boolean()
    .default(false)
    .describe(
      `One of the ${KEY_DEVELOPMENTS.minimum} to ${KEY_DEVELOPMENTS.maximum} key developments of the story.`,
    ),
  occasion: Slug.optional().describe("One of the story's occasions."),
  status: Status.extend({
    by: z
      .array(Slug)
      .default([])
      .describe(
        "The actors who confirm, report, allege or deny; omitted if a report names no source.",
      ),
  })
    .strict()
    .optional()
    .describe("Omitted if there is nothing to attribute, as when a statement was made."),
  summary: z.string(),
  actors: z.array(Slug).min(1),
  evidence: z.array(EvidenceFile).min(1),
  relations: z
    .array(z.partialRecord(RelationType, Slug))
    .default([])
    .describe("One relation per line: `- denies: other-development`."),
  statements: z.array(StatementFile).default([]),
  note: EditorNote,
  formerIds: FormerIds.default([]),
});

export type DevelopmentFile = z.infer<typeof DevelopmentFile>;
