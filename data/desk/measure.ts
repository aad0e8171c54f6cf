/**
 * `npm run desk:measure [-- FOLDER]`: drafts every article of the corpus again from its raw text alone, or every text of
 * a folder that has its truth beside it, and says what share of what the editors made of it the draft had found, and
 * what share of the draft they kept.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listStories, loadStory, STORIES } from "../load.ts";
import { say } from "../output.ts";
import type { ActorsFile } from "../editor-files.ts";
import type { Story } from "../story.ts";
import { makeDraft } from "./draft.ts";
import { addScores, measureDraft, MEASURES } from "./measure-draft.ts";
import type { Measured } from "./measure-draft.ts";
import { parseTruth, truthOfArticle } from "./truth.ts";

type Rows = Map<string, Measured>;

/** Each article of a story, drafted with these actors and nothing else that the editors wrote. */
export function measureStory(story: Story, actors: ActorsFile, today: string): Rows {
  return new Map(
    [...story.articles.values()].map((article) => {
      const draft = makeDraft(article.text.raw.text, { actors, known: [], today });
      return [article.id, measureDraft(draft, truthOfArticle(story, article))];
    }),
  );
}

/** Each `<name>.txt` of a folder with its `<name>.json`, as the first article of a story. */
export function measureFolder(folder: string, today: string): Rows {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return new Map(
    names.map((name) => {
      const raw = readFileSync(join(folder, name), "utf8");
      const truth = readFileSync(join(folder, name.replace(/\.txt$/, ".json")), "utf8");
      const draft = makeDraft(raw, { actors: {}, known: [], today });
      return [name, measureDraft(draft, parseTruth(truth, raw))];
    }),
  );
}

const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${part}/${whole} ${Math.round((100 * part) / whole)} %`;

const WIDTH = 26;

function sayRow(name: string, measured: readonly Measured[]): void {
  const cells = MEASURES.map((measure) => {
    const score = addScores(measured.map((one) => one[measure]));
    const both = `${share(score.found, score.true)} | ${share(score.kept, score.proposed)}`;
    return both.padStart(WIDTH);
  });
  say(name.padEnd(30) + cells.join(""));
}

function sayTable(heading: string, rows: Rows): void {
  say(`${heading}: found of what the editors have | kept of what was proposed`);
  say("".padEnd(30) + MEASURES.map((measure) => measure.padStart(WIDTH)).join(""));
  for (const [name, measured] of rows) sayRow(name, [measured]);
  sayRow("all", [...rows.values()]);
  say("");
}

function main(): void {
  const today = new Date().toISOString().slice(0, 10);
  const [folder] = process.argv.slice(2);
  if (folder !== undefined) return sayTable(folder, measureFolder(folder, today));
  for (const id of listStories(STORIES)) {
    const { story } = loadStory(STORIES, id);
    sayTable(
      `${id}, with the story's actors known`,
      measureStory(story, story.actors.value, today),
    );
    sayTable(`${id}, as the first article of a new story`, measureStory(story, {}, today));
  }
}

if (import.meta.main) main();
