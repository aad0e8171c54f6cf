import type { TextRange } from "../../../model/text/text-range.ts";

/** A number that a text states. */
export interface NumberMention extends TextRange {
  value: number;
  /** As written. */
  text: string;
  /** "th" for an ordinal in words or figures: the third is not three. */
  kind: "" | "th";
}

/** A key that mentions of the same number have in common. */
export const numberKey = ({ value, kind }: NumberMention): string => `${value}${kind}`;
