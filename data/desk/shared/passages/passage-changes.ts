/** The changes that a selected passage makes to a story's files. */
import { addUniqueId, toSlug } from "../../../drafting/slug.ts";
import type { ArticleView, PendingChange, StoryView, YamlEdit } from "../desk-api.ts";
import { fileDateOf } from "../dates/parse-date-words.ts";
import { locatePassage } from "./locate-passage.ts";
import { actorsIn, findPassageSpeaker } from "../named-actors.ts";
import { proposeDate } from "../dates/propose-date.ts";
import { selectPassages } from "./select-passage.ts";
import type { TextRange } from "../../../model/text/text-range.ts";
import type { PassageUse, SelectedPassage } from "./select-passage.ts";
import { listOf, recordOf, recordsOf, textOf } from "../values.ts";

const listBoilerplate = ({ sentences }: ArticleView): TextRange[] =>
  sentences.filter(({ state }) => state === "boilerplate");

export const passagesOf = (
  article: ArticleView,
  range: TextRange,
  use: PassageUse,
): SelectedPassage[] => selectPassages(article.raw, listBoilerplate(article), range, use);

const wordsOf = ({ quote, prefix, suffix }: SelectedPassage) => ({
  quote,
  ...(prefix !== undefined && { prefix }),
  ...(suffix !== undefined && { suffix }),
});

const evidenceOf = (article: ArticleView, passage: SelectedPassage) => ({
  article: article.id,
  ...wordsOf(passage),
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

const development = (view: StoryView, id: string) =>
  view.developments.find((item) => item.id === id);

export function addEvidence(
  view: StoryView,
  id: string,
  article: ArticleView,
  passage: SelectedPassage,
): PendingChange[] {
  const target = development(view, id);
  if (!target) return [];
  const index = recordsOf(target.value["evidence"]).length;
  const value = evidenceOf(article, passage);
  return [{ file: target.file, edits: [{ path: ["evidence", index], value, insert: true }] }];
}

/** The actor whose name ends in the last word of a transcript's label: "MR. SULLIVAN". */
function findTurnSpeaker(view: StoryView, label: string | undefined): string | undefined {
  // "DANIEL HOLT, CHIEF EXECUTIVE": the role follows the name.
  const surname = label?.split(",")[0]?.trim().split(" ").at(-1)?.toLowerCase();
  if (surname === undefined || surname.length < 2) return undefined;
  return Object.entries(view.actors.value).find(([, actor]) =>
    textOf(recordOf(actor)["name"]).toLowerCase().endsWith(surname),
  )?.[0];
}

/** A new statement for each passage, with it as its quote, or, with `onto`, further quotes of a statement. */
export function addQuotes(
  view: StoryView,
  id: string,
  article: ArticleView,
  passages: readonly SelectedPassage[],
  onto?: number,
): PendingChange[] {
  const target = development(view, id);
  if (!target || passages.length === 0) return [];
  const statements = recordsOf(target.value["statements"]);
  const toQuote = (passage: SelectedPassage) => ({
    ...evidenceOf(article, passage),
    form: passage.form,
  });
  if (onto !== undefined) {
    const first = recordsOf(statements[onto]?.["quotes"]).length;
    const edits = passages.map((passage, index) => ({
      path: ["statements", onto, "quotes", first + index],
      value: toQuote(passage),
      insert: true,
    }));
    return [{ file: target.file, edits }];
  }
  const taken = new Set(
    view.developments.flatMap(({ value }) =>
      recordsOf(value["statements"]).map((statement) => textOf(statement["id"])),
    ),
  );
  // An empty speaker is an error that the editor sees; a wrong one is not noticed.
  const speakers = passages.map(
    (passage) =>
      findTurnSpeaker(view, passage.speaker) ?? findPassageSpeaker(view, article, passage) ?? "",
  );
  const edits: YamlEdit[] = passages.map((passage, index) => ({
    path: ["statements", statements.length + index],
    value: {
      id: addUniqueId(toSlug(passage.quote, 4) || `${id}-statement`, taken),
      speaker: speakers[index],
      stance: "states",
      quotes: [toQuote(passage)],
    },
    insert: true,
  }));
  // Whoever speaks is among the development's actors.
  const actors = listOf(target.value["actors"]).map(textOf);
  const missing = new Set(
    speakers.filter((speaker) => speaker !== "" && !actors.includes(speaker)),
  );
  if (missing.size > 0) edits.push({ path: ["actors"], value: [...actors, ...missing] });
  return [{ file: target.file, edits }];
}
