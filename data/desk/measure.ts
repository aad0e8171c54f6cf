/**
 * `npm run desk:measure`: drafts every article of the corpus again from its raw text alone, and says what share of what
 * the editors made of it the draft had found, and what share of the draft they kept.
 */
import type { ArticleText } from "../article-text.ts";
import { listStories, loadStory, STORIES } from "../load.ts";
import { say } from "../output.ts";
import type { ActorsFile } from "../schema.ts";
import { findBodyOffset } from "./body-offset.ts";
import { makeDraft } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { foldLine, splitLines } from "./lines.ts";
import type { Passage, Story, StoryArticle } from "../story.ts";

/** `found` of `true` things, and `kept` of `proposed` ones. */
export interface Score {
  found: number;
  true: number;
  kept: number;
  proposed: number;
}

export type Measured = Record<"boilerplate" | "quotes" | "speakers" | "dates", Score>;

interface Range {
  start: number;
  end: number;
}

const inRaw = (text: ArticleText, { start, end }: Range): Range => ({
  start: findBodyOffset(text, start),
  end: findBodyOffset(text, end - 1) + 1,
});

/** Two passages are the same when they share at least half of the longer one. */
function isSame(a: Range, b: Range): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.max(a.end - a.start, b.end - b.start);
}

const touches = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

const kindOf = (
  list: readonly { kind: string; lines: readonly [number, number] }[],
  line: number,
): string | null =>
  list.find(({ lines: [first, last] }) => line >= first && line <= last)?.kind ?? null;

function measureBoilerplate(draft: Draft, { value, text }: StoryArticle): Score {
  const lines = splitLines(text.raw.text).filter(({ text: words }) => words !== "");
  const score = { found: 0, true: 0, kept: 0, proposed: 0 };
  for (const { number } of lines) {
    const edited = kindOf(value.boilerplate, number);
    const proposed = kindOf(draft.boilerplate, number);
    const agree = Number(edited !== null && edited === proposed);
    score.true += Number(edited !== null);
    score.proposed += Number(proposed !== null);
    score.found += agree;
    score.kept += agree;
  }
  return score;
}

/** Whether the speaker that the draft names is the edited one: by id, or by any of the names that the editors know. */
function isSpeaker(
  actor: string | null,
  name: string | null,
  edited: string,
  actors: ActorsFile,
): boolean {
  if (actor !== null) return actor === edited;
  const known = actors[edited];
  if (name === null || !known) return false;
  const names = [known.name, ...known.aliases].map(foldLine);
  const folded = foldLine(name);
  return names.some(
    (other) => other === folded || (known.kind === "person" && other.endsWith(` ${folded}`)),
  );
}

const located = (
  text: ArticleText,
  passages: readonly Passage[],
): { passage: Passage; range: Range }[] =>
  passages.flatMap((passage) =>
    passage.location?.found ? [{ passage, range: inRaw(text, passage.location.found) }] : [],
  );

function measureQuotes(
  draft: Draft,
  story: Story,
  edited: readonly { passage: Passage; range: Range }[],
): Pick<Measured, "quotes" | "speakers"> {
  const proposed = draft.quotes.map((quote) => ({ quote, range: inRaw(draft.text, quote) }));
  const statements = edited.filter(({ passage }) => passage.statement !== null);
  const found = statements.map(({ passage, range }) => ({
    passage,
    match: proposed.find((one) => isSame(one.range, range)),
  }));
  const rightly = found.filter(
    ({ passage, match }) =>
      match &&
      isSpeaker(
        match.quote.attribution.actor,
        match.quote.attribution.speaker,
        passage.statement!.speaker,
        story.actors.value,
      ),
  );
  const kept = proposed.filter(({ range }) => edited.some((one) => isSame(one.range, range)));
  const named = found.filter(({ match }) => match && match.quote.attribution.speaker !== null);
  return {
    quotes: {
      found: found.filter(({ match }) => match).length,
      true: statements.length,
      kept: kept.length,
      proposed: proposed.length,
    },
    speakers: {
      found: rightly.length,
      true: statements.length,
      kept: rightly.length,
      proposed: named.length,
    },
  };
}

/** Whether the passage itself names the month: the evidence of one article may lack the date that another states. */
const namesMonth = ({ quote, development }: Passage): boolean => {
  const month = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });
  return quote.includes(month.format(new Date(`${development.value.date.edtf.slice(0, 7)}-01`)));
};

/** Only what the text states: a date that the editors inferred stands nowhere in it. */
function measureDates(draft: Draft, edited: readonly { passage: Passage; range: Range }[]): Score {
  const dates = draft.dated.flatMap(({ sentence, dates: own }) =>
    own
      .filter(({ mention }) => mention.month !== null)
      .map(({ edtf }) => ({ edtf, range: inRaw(draft.text, sentence) })),
  );
  const stated = edited.filter(
    ({ passage }) =>
      passage.statement === null &&
      passage.development.value.date.basis === "stated" &&
      namesMonth(passage),
  );
  const agrees = (date: (typeof dates)[number], one: (typeof stated)[number]): boolean =>
    date.edtf === one.passage.development.value.date.edtf && touches(date.range, one.range);
  return {
    found: stated.filter((one) => dates.some((date) => agrees(date, one))).length,
    true: stated.length,
    kept: dates.filter((date) => stated.some((one) => agrees(date, one))).length,
    proposed: dates.length,
  };
}

/** One article, drafted with the actors given and nothing else that the editors wrote. */
export function measureArticle(
  story: Story,
  article: StoryArticle,
  actors: ActorsFile,
  today: string,
): Measured {
  const draft = makeDraft(article.text.raw.text, { actors, known: [], today });
  const edited = located(
    article.text,
    story.passages.filter((passage) => passage.article === article.id),
  );
  return {
    boilerplate: measureBoilerplate(draft, article),
    ...measureQuotes(draft, story, edited),
    dates: measureDates(draft, edited),
  };
}

const MEASURES = ["boilerplate", "quotes", "speakers", "dates"] as const;

const share = (part: number, whole: number): string =>
  whole === 0
    ? "–".padStart(12)
    : `${part}/${whole} ${String(Math.round((100 * part) / whole)).padStart(3)} %`.padStart(12);

const sum = (all: readonly Measured[], measure: (typeof MEASURES)[number]): Score =>
  all.reduce(
    (total, { [measure]: one }) => ({
      found: total.found + one.found,
      true: total.true + one.true,
      kept: total.kept + one.kept,
      proposed: total.proposed + one.proposed,
    }),
    { found: 0, true: 0, kept: 0, proposed: 0 },
  );

function sayTable(
  heading: string,
  rows: readonly (readonly [string, readonly Measured[]])[],
): void {
  say(`${heading}: found of what the editors have / kept of what was proposed`);
  say(`${"".padEnd(30)}${MEASURES.map((measure) => measure.padStart(26)).join("")}`);
  for (const [name, measured] of rows) {
    const cells = MEASURES.map((measure) => {
      const score = sum(measured, measure);
      return `${share(score.found, score.true)} / ${share(score.kept, score.proposed).trimStart()}`.padStart(
        26,
      );
    });
    say(`${name.padEnd(30)}${cells.join("")}`);
  }
}

function main(): void {
  const today = new Date().toISOString().slice(0, 10);
  for (const id of listStories(STORIES)) {
    const { story } = loadStory(STORIES, id);
    for (const [heading, actors] of [
      ["with the story's actors", story.actors.value],
      ["as the first article of a new story, no actor known", {}],
    ] as const) {
      const rows = [...story.articles.values()].map((article) => {
        const measured = measureArticle(story, article, actors, today);
        return [article.id, [measured]] as const;
      });
      const all = rows.flatMap(([, measured]) => measured);
      sayTable(`${id}, ${heading}`, [...rows, ["all", all]]);
      say("");
    }
  }
}

if (import.meta.main) main();
