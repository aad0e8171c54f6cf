/** The changes that a selected passage makes to a story's files. */
import { addUniqueId, toSlug } from "../../drafting/slug.ts";
import type { ArticleView, StoryView, PendingChange } from "./desk-api.ts";
import { fileDateOf } from "./parse-date-words.ts";
import { locatePassage } from "./locate-passage.ts";
import { actorsIn, findSpeaker } from "./named-actors.ts";
import { proposeDate } from "./propose-date.ts";
import { selectPassage } from "./select-passage.ts";
import type { PassageUse, Range, SelectedPassage } from "./select-passage.ts";
import { linesOf } from "./line-numbers.ts";
import { recordOf, recordsOf, textOf } from "./values.ts";

const listBoilerplate = ({ sentences }: ArticleView): Range[] =>
  sentences.filter(({ state }) => state === "boilerplate");

export const passageOf = (
  article: ArticleView,
  range: Range,
  use: PassageUse,
): SelectedPassage | null => selectPassage(article.raw, listBoilerplate(article), range, use);

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
  const surname = label?.split(" ").at(-1)?.toLowerCase();
  if (surname === undefined || surname.length < 2) return undefined;
  return Object.entries(view.actors.value).find(([, actor]) =>
    textOf(recordOf(actor)["name"]).toLowerCase().endsWith(surname),
  )?.[0];
}

/** A new statement with the passage as its quote, or, with `onto`, one more quote of a statement. */
export function addQuote(
  view: StoryView,
  id: string,
  article: ArticleView,
  passage: SelectedPassage,
  onto?: number,
): PendingChange[] {
  const target = development(view, id);
  if (!target) return [];
  const quote = { ...evidenceOf(article, passage), form: passage.form };
  const statements = recordsOf(target.value["statements"]);
  if (onto !== undefined) {
    const index = recordsOf(statements[onto]?.["quotes"]).length;
    const path = ["statements", onto, "quotes", index];
    return [{ file: target.file, edits: [{ path, value: quote, insert: true }] }];
  }
  const taken = new Set(
    view.developments.flatMap(({ value }) =>
      recordsOf(value["statements"]).map((statement) => textOf(statement["id"])),
    ),
  );
  // An empty speaker is an error that the editor sees; a wrong one is not noticed.
  const speaker =
    findTurnSpeaker(view, passage.speaker) ?? findSpeaker(view, article, passage) ?? "";
  const statement = {
    id: addUniqueId(toSlug(passage.quote, 4) || `${id}-statement`, taken),
    speaker,
    stance: "states",
    quotes: [quote],
  };
  const path = ["statements", statements.length];
  return [{ file: target.file, edits: [{ path, value: statement, insert: true }] }];
}

interface LineRange {
  kind: string;
  first: number;
  last: number;
}

const lineRangesOf = ({ value }: ArticleView): LineRange[] =>
  recordsOf(value["boilerplate"]).map(({ kind, lines }) => {
    const [first = 0, last = 0] = Array.isArray(lines) ? lines.map(Number) : [];
    return { kind: textOf(kind), first, last };
  });

/** The range's whole lines as boilerplate, or as body where the kind is null; overlapping ranges are cut back. */
export function markBoilerplate(
  article: ArticleView,
  range: Range,
  kind: string | null,
): PendingChange[] {
  const [first, last] = linesOf(article.raw, range);
  const ranges = lineRangesOf(article).flatMap((other): LineRange[] =>
    other.last < first || other.first > last
      ? [other]
      : [
          { kind: other.kind, first: other.first, last: first - 1 },
          { kind: other.kind, first: last + 1, last: other.last },
        ].filter((piece) => piece.first <= piece.last),
  );
  if (kind !== null) ranges.push({ kind, first, last });
  const value = ranges
    .toSorted((a, b) => a.first - b.first)
    .map((entry) => ({ kind: entry.kind, lines: [entry.first, entry.last] }));
  return [
    {
      file: article.file,
      edits: [{ path: ["boilerplate"], value: value.length > 0 ? value : null }],
    },
  ];
}
