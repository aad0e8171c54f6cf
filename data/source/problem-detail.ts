/** What a problem is, for programs: a stable code with the values that a fix needs. */
import type { LineRange } from "../model/text/text-range.ts";

/** Codes that need no values. */
export type PlainCode =
  | "boilerplate-news"
  | "context-needless"
  | "damaged-file"
  | "date-unstated"
  | "draft"
  | "empty"
  | "first-line"
  | "foreign-file"
  | "former-id-used"
  | "lead-missing"
  | "lead-repeated"
  | "not-a-date"
  | "not-a-slug"
  | "not-direct"
  | "outlet-unnamed"
  | "passage-repeated"
  | "plural-needless"
  | "position-repeated"
  | "pull-absent"
  | "quoted-share"
  | "relations-joined"
  | "spelling-needless"
  | "statement-missing"
  | "statement-needless"
  | "status-by-missing"
  | "uncited-needless"
  | "unknown-id"
  | "unknown-key"
  | "unused"
  | "within-text-missing"
  | "wrong-type";

interface ValuesByCode {
  "actor-absent": { actor: string };
  /** A development whose file is named after another day. `start`: the beginning of the date. */
  "file-date": { start: string };
  "key-count": { count: number; isTooFew: boolean };
  "lines-reversed": { lines: LineRange };
  "relation-type": { type: "respondsTo" | "reactsTo"; to: string };
  "side-missing": { side: string };
  /** A sentence that is neither cited nor explained. `boilerplate`: what its line looks like. */
  unaccounted: { text: string; boilerplate: { kind: string; why: string; line: number } | null };
  "uncited-part": { whole: string };
  "unknown-day": { edtf: string };
  /** A passage of an article that the story does not have. `entry`: the path of what rests on that passage alone. */
  "unknown-article": { words: string; entry: (string | number)[] };
}

export type ProblemCode = PlainCode | keyof ValuesByCode;

/** The detail of one code. */
export type DetailOf<C extends ProblemCode> = { code: C } & (C extends keyof ValuesByCode
  ? ValuesByCode[C]
  : unknown);

export type ProblemDetail =
  | { code: PlainCode }
  | { [C in keyof ValuesByCode]: DetailOf<C> }[keyof ValuesByCode];
