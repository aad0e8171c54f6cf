/** A number that a text states. */
export interface NumberMention {
  value: number;
  /** As written. */
  text: string;
  /** UTF-16 offset. */
  start: number;
  /** "th" for an ordinal in words or figures: the third is not three. */
  kind: "" | "th";
}

/** A key that mentions of the same number have in common. */
export const numberKey = ({ value, kind }: NumberMention): string => `${value}${kind}`;
