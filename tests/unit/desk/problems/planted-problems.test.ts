/** The desk's problems of each planted mistake: their words, and the buttons and notes that settle them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { FIXES } from "../../../../data/desk/server/problems/find-fix.ts";
import { hashText, saveFiles } from "../../../../data/desk/server/file-store.ts";
import { viewStory } from "../../../../data/desk/server/story-view.ts";
import type { DeskProblem } from "../../../../data/desk/shared/desk-api.ts";
import { ALL } from "../../checks/planted/all.ts";
import { STORY } from "../../../support/story/story.ts";
import { StoryCopy } from "../../../support/story/story-copy.ts";
import { MACHINE_WORDS } from "./machine-words.ts";

const problemsOf = (copy: StoryCopy): DeskProblem[] => viewStory(copy.root, STORY).problems;

const describe = ({ file, message }: DeskProblem): string => `${file} ${message}`;

/** Codes without a planted mistake: drafts and first lines, below, and boilerplate that reads like news, which has a test of its own. */
const REPORTED_ELSEWHERE = ["draft", "first-line", "boilerplate-news"];

/** The problems of every planted mistake. */
const PLANTED = ALL.map(({ rule, changes, mistake }) => {
  const copy = new StoryCopy(mkdtempSync(join(tmpdir(), "planted-")));
  for (const change of changes) copy.plant(...change);
  const problems = problemsOf(copy);
  rmSync(dirname(copy.root), { recursive: true });
  return { rule, changes, mistake, problems };
});

/** The problems for which a button is offered. */
const OFFERED = PLANTED.flatMap(({ changes, mistake, problems }) =>
  problems.flatMap(({ fix, rule }, index) =>
    fix ? [{ changes, mistake, rule, label: fix.label, index }] : [],
  ),
);

test.each(OFFERED)("“$label” fixes $rule: $mistake", ({ changes, index }) => {
  const copy = StoryCopy.with(...changes);
  const problem = problemsOf(copy)[index]!;
  saveFiles(copy.folder, [problem.fix!.change]);
  expect(problemsOf(copy).map(describe)).not.toContain(describe(problem));
});

/** The first problem of a mistake that a note settles. */
const NOTED = PLANTED.flatMap(({ rule, changes, mistake, problems }) => {
  const problem = problems.find(({ note }) => note !== null);
  return problem ? [{ rule, changes, mistake, problem }] : [];
});

test.each(NOTED)("a note answers the question of $rule: $mistake", ({ changes, problem }) => {
  const copy = StoryCopy.with(...changes);
  const words = /naming (.+)$/.exec(problem.remedy)?.[1] ?? "the words";
  const base = hashText(copy.read(problem.file));
  const edits = [{ path: problem.note!, value: `Checked, as ${words}.` }];
  saveFiles(copy.folder, [{ file: problem.file, base, edits }]);
  expect(problemsOf(copy).map(({ message }) => message)).not.toContain(problem.message);
});

test("every question has a note that settles it, and an error has none", () => {
  const { questions = [], others = [] } = Object.groupBy(
    PLANTED.flatMap(({ problems }) => problems),
    ({ level }) => (level === "question" ? "questions" : "others"),
  );
  expect(NOTED.length).toBeGreaterThan(10);
  expect(questions.filter(({ note }) => note === null)).toEqual([]);
  expect(others.filter(({ note }) => note !== null)).toEqual([]);
});

/** Ids of several words, without those of ordinary compounds and dates. */
const IDS =
  /\b(?:sunday-accusation|elm-denial|duchess-ada|bridge-library|ministry-of-books|ada-silence-on-sundays|gazette-on-sundays|herald-denial)\b/u;

test.each(PLANTED)("$mistake is described without a file, a key or an id", ({ problems }) => {
  for (const { message, remedy } of problems) {
    const words = `${message} → ${remedy}`;
    expect(words).not.toMatch(MACHINE_WORDS);
    expect(words).not.toMatch(IDS);
  }
});

const ACCUSATION = "developments/2019-03-05-sunday-accusation.yaml";
const ARTICLE = "articles/gazette-on-sundays.yaml";

test.each([
  ["text", ACCUSATION, "kind: statement", "kind: !draft statement", "kind"],
  ["map", ARTICLE, "published:", "published: !draft", "published"],
  ["item of a list", ARTICLE, "- { kind: title", "- !draft { kind: title", "boilerplate.0"],
])(
  "a drafted %s is reported at its value, and accepted with one button",
  (_, file, from, to, path) => {
    const copy = new StoryCopy();
    const accepted = copy.read(file);
    copy.plant(file, from, to);
    const drafts = problemsOf(copy).filter(({ code }) => code === "draft");
    expect(drafts.map((problem) => problem.path?.join("."))).toEqual([path]);
    saveFiles(copy.folder, [drafts[0]!.fix!.change]);
    expect(copy.read(file)).toBe(accepted);
  },
);

test("a planted mistake has each code that a fix is for", () => {
  const codes = new Set<string | null>(
    PLANTED.flatMap(({ problems }) => problems.map(({ code }) => code)),
  );
  expect(Object.keys(FIXES).filter((code) => !codes.has(code))).toEqual(REPORTED_ELSEWHERE);
});
