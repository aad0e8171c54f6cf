/** The schema of claims/<id>.yaml. */
import * as z from "zod";
import { ClaimKind, Edtf, PositionValue, Slug } from "../edition.ts";
import { EditorNote, EvidenceFile, OptionalText } from "./file-parts.ts";

/** claims/<id>.yaml: a question of fact or law on which the sides take positions. */
export const ClaimFile = z.strictObject({
  text: z
    .string()
    .min(1)
    .describe(
      "The question as a neutral sentence that every side could accept as such, ending in a full stop.",
    ),
  kind: ClaimKind,
  period: Edtf.describe("The time that the claim is about: a date or an interval."),
  lead: z.boolean().default(false).describe("Whether this claim is shown first."),
  order: z
    .int()
    .positive()
    .optional()
    .describe("Its position after the leading claim; claims without one come last, by id."),
  settledBy: Slug.optional().describe("The development that settled it."),
  positions: z
    .array(
      z.strictObject({
        side: Slug,
        value: PositionValue,
        statement: Slug.optional().describe(
          "The statement that asserts, denies, hedges or declines.",
        ),
        note: OptionalText.describe("What the position leaves open, or why it counts."),
      }),
    )
    .min(1),
  others: z
    .array(
      z.strictObject({
        by: OptionalText.describe("Name of an actor or origin; omitted if nobody is named."),
        development: Slug.optional(),
        note: OptionalText,
        evidence: EvidenceFile,
      }),
    )
    .default([])
    .describe("What others than the sides say about the claim; not counted."),
  note: EditorNote,
});

export type ClaimFile = z.infer<typeof ClaimFile>;
