/** Remedies that are one edit: a table of problems, each with the edit that fixes it. */
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { YamlEdit, YamlPath } from "../shared/desk-api.ts";

export interface Fix {
  label: string;
  edits: YamlEdit[];
  /** The name that the file gets. */
  moveTo?: string;
}

/** An index past the end of every list. */
const END = 10_000;

/** The fix for the problems of a rule whose message and remedy match a pattern. */
interface Row {
  rule: string;
  /** Matched against "message → remedy". */
  words: RegExp;
  /** Null if the value at the path is not the one to edit. */
  fix: (path: YamlPath, match: RegExpExecArray, file: string) => Fix | null;
}

const remove = (label: string, path: YamlPath): Fix => ({ label, edits: [{ path, value: null }] });
const set = (label: string, path: YamlPath, value: unknown): Fix => ({
  label,
  edits: [{ path, value }],
});
const insert = (label: string, path: YamlPath, value: unknown): Fix => ({
  label,
  edits: [{ path: [...path, END], value, insert: true }],
});

export const FIXES: readonly Row[] = [
  {
    rule: "draft",
    words: /^/,
    fix: (path) => ({ label: "Accept as it is", edits: [{ path, settle: true }] }),
  },
  {
    rule: "coverage",
    words: /\{ kind: ([a-z-]+), lines: \[(\d+), (\d+)\] \}/,
    fix: (_, [, kind, first, last]) =>
      insert(`Mark it as ${kind}`, ["boilerplate"], { kind, lines: [Number(first), Number(last)] }),
  },
  {
    rule: "coverage",
    words: /write it whole: “([^]+)”$/,
    fix: (path, [, whole]) => set("Take the whole sentence", path, whole),
  },
  {
    rule: "coverage",
    words: /this sentence is cited|not in the body|no whole sentence|there are no lines/,
    fix: (path) => (path[0] === "uncited" ? remove("Remove the entry", path.slice(0, 2)) : null),
  },
  {
    rule: "boilerplate",
    words: /^/,
    fix: (path) => remove("Put the lines back into the article", path.slice(0, 2)),
  },
  {
    rule: "article-raw",
    words: /write (\[\d+, \d+\])$/,
    fix: (path, [, lines = ""]) => set(`Make it ${lines}`, path, JSON.parse(lines)),
  },
  {
    rule: "relations",
    words: /(?:reactsTo|respondsTo) "([^"]+)", which [^]* → use (respondsTo|reactsTo)$/,
    fix: (path, [, to, type = ""]) =>
      set(type === "respondsTo" ? "It responds to it" : "It reacts to it", path.slice(0, 2), {
        [type]: to,
      }),
  },
  { rule: "quote-verbatim", words: /is not needed/, fix: (path) => remove("Remove it", path) },
  {
    rule: "quote-form",
    words: /write `form: paraphrase`/,
    fix: (path) => set("Make it a paraphrase", [...path.slice(0, 4), "form"], "paraphrase"),
  },
  {
    rule: "duplicates",
    words: /listed twice/,
    fix: (path) => remove("Remove the second one", path.slice(0, -1)),
  },
  { rule: "pulls", words: /not in the quote/, fix: (path) => remove("Remove the pull", path) },
  {
    rule: "speakers",
    words: /add ([a-z0-9-]+) to `actors`$/,
    fix: (_, [, actor]) => insert(`Add ${actor} to the actors`, ["actors"], actor),
  },
  {
    rule: "headline-actors",
    words: /add ([a-z0-9-]+) to `actors`$/,
    fix: (_, [, actor]) => insert(`Add ${actor} to the actors`, ["actors"], actor),
  },
  {
    rule: "dates",
    words: /write "(\[[^"]+\])" for one unknown day/,
    fix: (path, [, edtf]) => set("One unknown day among these", path, edtf),
  },
  {
    rule: "dates",
    words: /rename the file to begin with (\S+);/,
    fix: (_, [, start], file) => ({
      label: `Rename the file to begin with ${start}`,
      edits: [],
      moveTo: file.replace(/\/(?:\d{4}(?:-\d{2}){0,2}|undated)-/, `/${start}-`),
    }),
  },
  {
    rule: "stated-dates",
    words: /write `basis: inferred`/,
    fix: (path) => set("We worked it out: inferred", [...path.slice(0, -1), "basis"], "inferred"),
  },
  {
    rule: "report-day",
    words: /`basis: inferred`/,
    fix: (path) => set("We worked it out: inferred", [...path.slice(0, -1), "basis"], "inferred"),
  },
  {
    rule: "claims",
    words: /`- \{ side: ([a-z0-9-]+), value: not-here \}`/,
    fix: (_, [, side]) =>
      insert(`Nothing of ${side} in the reports`, ["positions"], { side, value: "not-here" }),
  },
  {
    rule: "claims",
    words: /not-here with a statement/,
    fix: (path) => remove("Remove the statement", [...path.slice(0, 2), "statement"]),
  },
  {
    rule: "claims",
    words: /not-here beside|is listed twice for/,
    fix: (path) => remove("Remove this one", path.slice(0, 2)),
  },
  { rule: "claims", words: /no claim leads/, fix: () => set("Let it lead", ["lead"], true) },
  { rule: "claims", words: /leads already/, fix: () => remove("Let the other lead", ["lead"]) },
  {
    rule: "actors",
    words: /is listed twice for|is in no article → copy/,
    fix: (path) => (path[1] === "aliases" ? remove("Remove the spelling", path.slice(0, 3)) : null),
  },
  { rule: "unused", words: /→ remove it/, fix: (path) => remove("Remove it", path) },
  { rule: "former-ids", words: /remove it/, fix: (path) => remove("Remove it", path) },
];

/** The edit that fixes a problem, or null where an editor has to choose. `path` is of the value that it is about. */
export function findFix(problem: Diagnostic, path: YamlPath, file: string): Fix | null {
  const text = `${problem.message} → ${problem.remedy}`;
  for (const { rule, words, fix } of FIXES) {
    const match = rule === problem.rule ? words.exec(text) : null;
    const found = match && fix(path, match, file);
    if (found) return found;
  }
  return null;
}
