/** The edits that selected passages make to a development, and the development that one begins. */
import { addUniqueId, toSlug } from "../../../drafting/to-slug.ts";
import type { TextRange } from "../../../model/text/text-range.ts";
import { fileDateOf } from "../dates/parse-date-words.ts";
import { proposeDate } from "../dates/propose-date.ts";
import type { ArticleView, FileView, StoryView } from "../desk-api.ts";
import { listStatements } from "../list-statements.ts";
import { actorsIn, findPassageSpeaker } from "../named-actors.ts";
import type { PendingChange, YamlEdit } from "../requests.ts";
import { textsOf } from "../values.ts";
import { enteredLanguage, listBoilerplate } from "./article-body.ts";
import { locatePassage } from "./locate-passage.ts";
import { selectPassages } from "./select-passage.ts";
import type { PassageUse, SelectedPassage } from "./select-passage.ts";

export const passagesOf = (
  article: ArticleView,
  range: TextRange,
  use: PassageUse,
): SelectedPassage[] =>
  selectPassages(article.raw, listBoilerplate(article), range, use, enteredLanguage(article));

const evidenceOf = ({ id }: ArticleView, { quote, prefix, suffix }: SelectedPassage) => ({
  article: id,
  quote,
  ...(prefix !== undefined && { prefix }),
  ...(suffix !== undefined && { suffix }),
});

/** A development with the passage as its first evidence; what only an editor can write is left empty. */
export function newDevelopment(
  view: StoryView,
  article: ArticleView,
  passage: SelectedPassage,
  headline: string,
): { id: string; change: PendingChange } {
  const id = addUniqueId(
    toSlug(headline) || "development",
    new Set(view.developments.map((item) => item.id)),
  );
  const date = proposeDate(article, locatePassage(article, passage));
  return {
    id,
    change: {
      file: `developments/${fileDateOf(date.edtf)}-${id}.yaml`,
      value: {
        headline,
        date,
        kind: "statement",
        summary: "",
        actors: actorsIn(view, article, `${headline} ${passage.quote}`),
        evidence: [evidenceOf(article, passage)],
      },
    },
  };
}

export const addEvidence = (
  article: ArticleView,
  passages: readonly SelectedPassage[],
): YamlEdit[] =>
  passages.map((passage) => ({ path: ["evidence"], append: evidenceOf(article, passage) }));

const toQuote = (article: ArticleView, passage: SelectedPassage) => ({
  ...evidenceOf(article, passage),
  form: passage.form,
});

/** Adds each passage as a further quote of a statement, by its index. */
export const addQuotes = (
  statement: number,
  article: ArticleView,
  passages: readonly SelectedPassage[],
): YamlEdit[] =>
  passages.map((passage) => ({
    path: ["statements", statement, "quotes"],
    append: toQuote(article, passage),
  }));

/** Adds a statement for each passage, with it as its quote, and its speaker to the development's actors. */
export function addStatements(
  view: StoryView,
  { id, value }: FileView,
  article: ArticleView,
  passages: readonly SelectedPassage[],
): YamlEdit[] {
  const taken = new Set(listStatements(view).map((statement) => statement.id));
  // An empty speaker is an error that the editor sees; a wrong one is not noticed.
  const speakers = passages.map((passage) => findPassageSpeaker(view, article, passage) ?? "");
  const edits = passages.map((passage, index): YamlEdit => ({
    path: ["statements"],
    append: {
      id: addUniqueId(toSlug(passage.quote, 4) || `${id}-statement`, taken),
      speaker: speakers[index],
      stance: "states",
      quotes: [toQuote(article, passage)],
    },
  }));
  const actors = textsOf(value["actors"]);
  const all = [...new Set([...actors, ...speakers.filter((speaker) => speaker !== "")])];
  if (all.length > actors.length) edits.push({ path: ["actors"], value: all });
  return edits;
}
