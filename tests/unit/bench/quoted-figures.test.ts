/** Figures of the README's "Measured" and of CONTRIBUTING's costs: those of RESULTS.md, which `npm run bench` writes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const results = read("tests/bench/RESULTS.md");
const [, measured = ""] = /\n## Measured\n(.*?)\n## /s.exec(read("README.md")) ?? [];
const quoting = {
  "README.md": measured.replaceAll(/\n(?:\d\. )?\s*/g, " "),
  "CONTRIBUTING.md": read(".github/CONTRIBUTING.md"),
};

/** Cells of the last row of a section with this label, by column; an empty first cell repeats the one above. */
function findRow(section: string, label: string): Map<string, string> {
  const [, text = ""] = new RegExp(`<!-- bench: ${section} -->(.*?)(?:<!--|$)`, "s").exec(results)!;
  const [head = [], , ...rows] = (text.match(/^\|.*$/gm) ?? []).map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
  let group = "";
  for (const row of rows) {
    group = row[0] || group;
    row[0] = group
      .replace(/^script, \w+/, "script")
      .replace(/^element, \w+/, "element in a language");
  }
  const row = rows.findLast((cells) => cells[0] === label || `${cells[0]}: ${cells[1]}` === label);
  if (!row) throw new Error(`RESULTS.md has no “${label}” in ${section}`);
  return new Map(head.map((name, column) => [name, row[column]!]));
}

const toNumber = (text: string): number => Number(/\d[\d,.]*/.exec(text)![0].replaceAll(",", ""));

type Quoting = keyof typeof quoting;
/** Its language is the one that the run found to be the largest. */
const SCRIPT = "script: the largest: script";
const FIGURES: [words: string, section: string, row: string, column: string, file?: Quoting][] = [
  ["script # kB in its largest language", "bytes", SCRIPT, "bytes"],
  ["element # kB and", "bytes", "element: element", "bytes"],
  ["its first data # kB (", "bytes", "element: element's first data", "bytes"],
  [
    "(# kB in its largest language)",
    "bytes",
    "element in a language: element's first data",
    "bytes",
  ],
  ["iframe page # kB and", "bytes", "iframe page: iframe page", "bytes"],
  ["its script # kB", "bytes", "iframe page: iframe page's script", "bytes"],
  ["fragment # kB", "bytes", "fragment: fragment", "bytes"],
  ["script # ×, element", "page", "our script", "÷ vanilla"],
  ["element # ×, iframe", "page", "our element", "÷ vanilla"],
  ["iframe # × (", "page", "our iframe", "÷ vanilla"],
  ["(goal #), without a shift", "page", "our iframe", "target"],
  ["script time # ms", "page", "our script", "script ms"],
  ["ms, # × that vanilla script", "page", "our script", "script ÷ vanilla"],
  ["vanilla script (goal #)", "page", "our script", "script target"],
  ["of the element # ms", "page", "our element", "script ms"],
  ["ms, # ×; CPU", "page", "our element", "script ÷ vanilla"],
  ["filtered list # ms", "worker", "filtered list", "CPU ms per request"],
  ["search # ms", "worker", "search", "CPU ms per request"],
  ["iframe page # ms", "worker", "iframe page", "CPU ms per request"],
  ["an isolate of # MB", "growth", "isolate, MB", "100 ×"],
  ["# hostile requests", "hostile", "100,000", "requests"],
  ["flat process (# to", "hostile", "25,000", "ours, collecting often"],
  ["to # MB)", "hostile", "100,000", "ours, collecting often"],
  ["# ms of CPU each (`tests", "worker", "content", "CPU ms per request", "CONTRIBUTING.md"],
];

/** The number of a text that stands for `#` in the words, and its place. */
function findQuoted(text: string, words: string) {
  const [before, after] = words.split("#").map((part) => RegExp.escape(part));
  const match = new RegExp(`${before}(\\d[\\d,.]*)${after}`, "d").exec(text);
  return { quoted: match?.[1]?.replaceAll(",", ""), at: match?.indices?.[1]?.[0] };
}

test.each(FIGURES)("“%s” is the figure of %s, %s, %s", (words, section, label, column, file) => {
  const { quoted } = findQuoted(quoting[file ?? "README.md"], words);
  const value = toNumber(findRow(section, label).get(column)!) / (words.includes("kB") ? 1000 : 1);
  expect(quoted).toBe(value.toFixed(quoted?.split(".")[1]?.length ?? 0));
});

const START = "isolate, # ms more than";
const START_GOAL = "an empty Worker (goal #)";

test("the start of an isolate and its goal are the figures of the remark below its table", () => {
  const [, ms, goal] = /starts in (\d+) ms of CPU more than an empty Worker \(≤ (\d+):/.exec(
    results,
  )!;
  const quoted = [START, START_GOAL].map((words) => findQuoted(quoting["README.md"], words).quoted);
  expect(quoted).toEqual([ms, goal]);
});

test("the README quotes no other figure", () => {
  const text = quoting["README.md"];
  const known = new Set(
    [...FIGURES.map(([words]) => words), START, START_GOAL].map(
      (words) => findQuoted(text, words).at,
    ),
  );
  const others = [
    ...text.matchAll(/(?<=goal )[\d.]+|\d[\d,.]*(?= (?:kB|MB|ms|×|hostile))/g),
  ].filter(({ index }) => !known.has(index));
  expect(others.map(({ index }) => text.slice(index - 20, index + 20))).toEqual([]);
});

/** The day of a section of the results, YYYY-MM-DD. */
const dayOf = (section: string): string =>
  new RegExp(`npm run bench -- ${section}\` · (\\S+) `).exec(results)![1]!;

test("the README's dates are the days of the measurements that it quotes", () => {
  const days = ["page", "bytes", "worker", "start", "growth", "hostile"].map(dayOf);
  const quoted = [...new Set(days)].toSorted().join(" and ");
  expect(quoting["README.md"]).toContain(`On two shared cores, ${quoted}:`);
});

test("no embed shifts the page, and no hostile request gets a 5xx", () => {
  for (const embed of ["our script", "our element", "our iframe"])
    expect(findRow("page", embed).get("shift")).toBe("0.000");
  expect(findRow("hostile", "100,000").get("5xx")).toBe("0");
});
