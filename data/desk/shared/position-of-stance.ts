/** The position on a claim that a statement's stance settles. */
import type { PositionValue, Stance } from "../../model/edition/vocabulary.ts";

const POSITIONS: Readonly<Record<string, PositionValue>> = {
  denies: "denies",
  confirms: "says",
  "declines-to-comment": "declines",
} satisfies Partial<Record<Stance, PositionValue>>;

/** The position, or an empty text where the words decide: who accuses may assert a claim or its opposite. */
export const positionOfStance = (stance: string): PositionValue | "" => POSITIONS[stance] ?? "";
