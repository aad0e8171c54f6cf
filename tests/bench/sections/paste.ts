/** How long the desk takes to propose an article for a pasted text: the pages of the drafting tests, and hostile ones. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { proposeArticle } from "../../../data/desk/server/new-article.ts";
import { MANY_LINES, repeatLine } from "../../unit/drafting/page/many-lines.ts";
import { progress, type Section } from "../report.ts";
import { median } from "../statistics.ts";
import { atMost, formatSpread, formatTable } from "../table.ts";

const PAGES = join(import.meta.dirname, "../../fixtures/drafting");
/** Lines of the shorter of two hostile texts; the other has twice as many. */
const LINES = 5000;
/** Tags of the shorter of two hostile pages; the desk refuses over twice as many. */
const TAGS = 9990;
/** Milliseconds. */
const LIMIT = 5000;

/** By name, a text of a size (1 or 2). */
const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  ...Object.fromEntries(
    Object.entries(MANY_LINES).map(([name, lineOf]) => [
      `different ${name}`,
      (size: number) => repeatLine(lineOf, size * LINES),
    ]),
  ),
  "unclosed paragraphs": (size) => "<p>words of a line ".repeat(size * TAGS),
};

/** Milliseconds of each round. */
function measure(text: string, rounds: number): number[] {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    proposeArticle({ text });
    times.push(performance.now() - start);
  }
  return times;
}

const toRow = (text: string, once: readonly number[], twice: readonly number[] | null) => {
  const times = twice ?? once;
  return {
    text,
    ms: formatSpread(once),
    "ms, twice as long": twice ? formatSpread(twice) : "–",
    target: atMost(median(times), LIMIT),
  };
};

export async function measurePaste(rounds: number): Promise<Section> {
  const names = readdirSync(PAGES).filter((name) => name.endsWith(".txt"));
  progress(`${names.length} pages`);
  const texts = names.map((name) => readFileSync(join(PAGES, name), "utf8"));
  const medians = texts.map((text) => median(measure(text, rounds)));
  const rows = [toRow(`${names.length} ordinary pages, one each`, medians, null)];
  for (const [name, make] of Object.entries(HOSTILE)) {
    progress(name);
    rows.push(toRow(name, measure(make(1), rounds), measure(make(2), rounds)));
  }
  return [
    "Pasted texts",
    formatTable(rows),
    `From a pasted text to the desk's proposal, in one process: medians of ${rounds} rounds, quartiles in brackets; of the ordinary pages, which are those of the drafting tests, the median and quartiles of their medians. The hostile texts have ${LINES.toLocaleString("en-GB")} different lines or entries, or ${TAGS.toLocaleString("en-GB")} tags, then twice as many; the target is for the longer.`,
  ];
}
