import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { FIXES } from "../../../../data/desk/server/problems/find-fix.ts";
import { saveFiles } from "../../../../data/desk/server/file-store.ts";
import { viewStory } from "../../../../data/desk/server/story-view.ts";
import type { DeskProblem } from "../../../../data/desk/shared/desk-api.ts";
import { ALL } from "../../checks/planted/all.ts";
import { STORY } from "../../../support/story/story.ts";
import { StoryCopy } from "../../../support/story/story-copy.ts";

const problemsOf = (copy: StoryCopy): DeskProblem[] => viewStory(copy.root, STORY).problems;

const describe = ({ file, message }: DeskProblem): string => `${file} ${message}`;

/** Codes without a planted mistake: drafts, below, and boilerplate that reads like news, which has a test of its own. */
const REPORTED_ELSEWHERE = ["draft", "boilerplate-news"];

/** The problems of every planted mistake. */
const PLANTED = ALL.map(({ changes, mistake }) => {
  const copy = new StoryCopy(mkdtempSync(join(tmpdir(), "planted-")));
  for (const change of changes) copy.plant(...change);
  const problems = problemsOf(copy);
  rmSync(dirname(copy.root), { recursive: true });
  return { changes, mistake, problems };
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
