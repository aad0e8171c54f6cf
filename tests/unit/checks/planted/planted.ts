import type { RuleName } from "../../../../data/checks/all.ts";

type Rule = RuleName | "draft" | "file" | "schema" | "text" | "yaml";

/** A text that occurs once in a file of the story, and its replacement. */
export type Change = [file: string, from: string, to: string];

/** An editor's mistake, planted alone into the valid story, and every problem that verification reports. */
export interface Planted {
  /** The rule that must report it. Others may report its consequences. */
  rule: string;
  mistake: string;
  changes: Change[];
  /** Every problem as a line of `npm run verify`, with paths in the story's folder. */
  problems: string[];
}

/** Mistakes by the rule that must report them, each with one change or several. */
export type PlantedByRule = Partial<
  Record<Rule, [mistake: string, changes: Change | Change[], ...problems: string[]][]>
>;

export const ACCUSATION = "developments/2019-03-05-sunday-accusation.yaml";
export const DENIAL = "developments/2019-03-06-elm-denial.yaml";
export const CLOCK = "developments/2019-03-06-clock-question.yaml";
export const DRAFT = "developments/2019-02-01-draft-timetable.yaml";
export const KEY = "developments/2019-03-key-offer.yaml";
export const GAZETTE = "articles/gazette-on-sundays.yaml";
export const HERALD = "articles/herald-denial.yaml";
export const ARRIVAL = "developments/2019-03-14-arrival.yaml";
export const CLOSING = "claims/sunday-closing.yaml";

/** The story's clock question with this summary, in YAML. */
export const withSummary = (text: string): Change => [
  CLOCK,
  "summary: The ministry of books declined to comment on the clock.",
  `summary: ${text}`,
];

/** The story's denial with this headline, in YAML. */
export const withHeadline = (text: string): Change => [
  DENIAL,
  "headline: Elm has denied that Sunday hours will be cut",
  `headline: ${text}`,
];
