/** One invented report in a language, with copy that it supports, and copy that it does not. */

/** Texts of a field, by what is particular in them. */
type Copy = Partial<Record<"headline" | "summary", Record<string, string>>>;

export interface Report {
  language: string;
  title: string;
  /** The sentence that the development rests on, and the one with the mayor's words. */
  lead: string;
  said: string;
  /** Between the marks of `said`. */
  quote: string;
  /** A sentence about another person, which no development of the mayor's cites. */
  bystander: string;
  outlet: string;
  mayor: string;
  alias: string;
  role: string;
  state: string;
  witness: string;
  headline: string;
  summary: string;
  standfirst: string;
  storyTitle: string;
  note: string;
  description: string;
  right: Copy;
  wrong: Copy;
}
