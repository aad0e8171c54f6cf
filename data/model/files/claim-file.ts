/** The schema of claims/<id>.yaml. */
import * as z from "zod";
import { ClaimKind, Edtf, PositionValue, Slug } from "../edition.ts";
import { EditorNote, EvidenceFile, OptionalText } from "./file-parts.ts";

/** claims/<id>.yaml: a question of fact or law on which the sides take positions. */
export const ClaimFile = z.strictObject({
  text: z.string().min(1).meta({
    description:
      "The question as a neutral sentence that every side could accept as such, ending in a full stop.",
  }),
  kind: ClaimKind,
  period: Edtf.meta({ description: "The time that the claim is about: a date or an interval." }),
  lead: z.boolean().default(false).meta({ description: "Whether this claim is shown first." }),
  order: z.int().positive().optional().meta({
    description: "Its position after the leading claim; claims without one come last, by id.",
  }),
  settledBy: Slug.optional().meta({ description: "The development that settled it." }),
  positions: z
    .array(
      z.strictObject({
        side: Slug,
        value: PositionValue,
        statement: Slug.optional().meta({
          description: "The statement that asserts, denies, hedges or declines.",
        }),
        note: OptionalText.meta({
          description: "What the position leaves open, or why it counts.",
        }),
      }),
    )
    .min(1),
  others: z
    .array(
      z.strictObject({
        by: OptionalText.meta({
          description: "Name of an actor or origin; omitted if nobody is named.",
        }),
        development: Slug.optional(),
        note: OptionalText,
        evidence: EvidenceFile,
      }),
    )
    .default([])
    .meta({ description: "What others than the sides say about the claim; not counted." }),
  note: EditorNote,
});

export type ClaimFile = z.infer<typeof ClaimFile>;
