/** A mistake that an editor makes, planted alone into the sound story, and all that verification says of it. */
export interface Planted {
  /** The rule that is to notice; what else notices follows from it. */
  rule: string;
  mistake: string;
  /** Words that stand once in a file of the story, and what takes their place. */
  changes: [file: string, from: string, to: string][];
  /** Every problem, as the editor reads it, from the story's folder on. */
  problems: string[];
}

export const ACCUSATION = "developments/2019-03-05-sunday-accusation.yaml";
export const DENIAL = "developments/2019-03-06-elm-denial.yaml";
export const CLOCK = "developments/2019-03-06-clock-question.yaml";
export const DRAFT = "developments/2019-02-01-draft-timetable.yaml";
export const KEY = "developments/2019-03-key-offer.yaml";
export const GAZETTE = "articles/gazette-on-sundays.yaml";
export const HERALD = "articles/herald-denial.yaml";
