/** Claims of an edition: questions of fact or law, and the sides' positions on them. */
import * as z from "zod";
import { Evidence } from "./evidence.ts";
import { CalendarDay, ClaimKind, Edtf, NullableText, PositionValue, Slug } from "./vocabulary.ts";

const positionFields = {
  value: PositionValue,
  before: z.boolean().describe("Whether the statement is older than the claim's period."),
  note: NullableText.describe("What the position leaves open, or why it counts."),
  statement: Slug.nullable().describe("null if and only if the value is not-here."),
};

export const ClaimPosition = z
  .object({ side: Slug, ...positionFields })
  .meta({ id: "ClaimPosition", description: "A position as an editor attached it to a claim." });

export const OtherVoice = z
  .object({
    by: NullableText.describe("Name of an actor or origin; null if nobody is named."),
    development: Slug.nullable().describe("The development that it is part of, if any."),
    note: NullableText.describe("A remark for readers."),
    evidence: Evidence,
  })
  .meta({
    id: "OtherVoice",
    description: "What somebody who does not speak for a side says about a claim; not counted.",
  });

export const Claim = z
  .object({
    id: Slug,
    text: z
      .string()
      .describe("The question as a neutral sentence that every side could accept as such."),
    kind: ClaimKind,
    period: z
      .object({ edtf: Edtf, earliest: CalendarDay, latest: CalendarDay })
      .describe("The time that the claim is about."),
    lead: z.boolean().describe("Whether this claim is shown first."),
    settledBy: Slug.nullable().describe("The development that settled it."),
    positions: z
      .array(ClaimPosition)
      .describe("Every position that editors attached, in the order of the file."),
    others: z.array(OtherVoice).describe("What others than the sides say about it; not counted."),
  })
  .meta({ id: "Claim", description: "A question of fact or law on which sides take positions." });

export const Position = z
  .object({
    claim: Slug,
    side: Slug,
    ...positionFields,
    earlier: z
      .array(z.object({ ...positionFields, statement: Slug }))
      .describe("The side's earlier positions on the claim, latest first."),
  })
  .meta({
    id: "Position",
    description: "A side's position on a claim: that of its latest statement.",
  });

export type ClaimPosition = z.infer<typeof ClaimPosition>;
export type OtherVoice = z.infer<typeof OtherVoice>;
export type Claim = z.infer<typeof Claim>;
export type Position = z.infer<typeof Position>;
