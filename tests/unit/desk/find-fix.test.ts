import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { saveFiles } from "../../../data/desk/server/file-store.ts";
import { viewStory } from "../../../data/desk/server/story-view.ts";
import type { DeskProblem } from "../../../data/desk/shared/desk-api.ts";
import { ALL } from "../checks/planted/all.ts";
import { STORY } from "../../support/story.ts";
import { Desk } from "../stories.ts";

const problemsOf = (desk: Desk): DeskProblem[] => viewStory(desk.root, STORY).problems;

const said = ({ file, message }: DeskProblem): string => `${file} ${message}`;

/** The planted mistakes for which a button is offered, and the rule of the problem that has it. */
const OFFERED = ALL.flatMap(({ changes, mistake }) => {
  const desk = new Desk(mkdtempSync(join(tmpdir(), "planted-")));
  for (const change of changes) desk.plant(...change);
  const problems = problemsOf(desk);
  rmSync(dirname(desk.root), { recursive: true });
  return problems.flatMap(({ fix, rule }, index) =>
    fix ? [{ changes, mistake, rule, label: fix.label, index }] : [],
  );
});

test.each(OFFERED)("“$label” mends $rule: $mistake", ({ changes, index }) => {
  const desk = new Desk();
  for (const change of changes) desk.plant(...change);
  const problem = problemsOf(desk)[index]!;
  saveFiles(desk.folder, [problem.fix!.change]);
  expect(problemsOf(desk).map(said)).not.toContain(said(problem));
});

test("offers a button for many kinds of problem", () => {
  expect(new Set(OFFERED.map(({ label }) => label.split(" ")[0])).size).toBeGreaterThan(6);
  expect(new Set(OFFERED.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(10);
});
