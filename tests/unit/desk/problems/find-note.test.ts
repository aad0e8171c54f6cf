import { expect, test } from "vitest";
import { findNotePath } from "../../../../data/desk/server/problems/find-note.ts";
import { saveFiles, hashText } from "../../../../data/desk/server/file-store.ts";
import { viewStory } from "../../../../data/desk/server/story-view.ts";
import { ALL } from "../../checks/planted/all.ts";
import { STORY } from "../../../support/story/story.ts";
import { StoryCopy } from "../../../support/story/story-copy.ts";

const QUESTIONED = ALL.filter(({ problems }) =>
  problems.some((line) => line.includes("say why it is right in `note:`")),
);

test.each(QUESTIONED)("a note answers the question of $rule: $mistake", ({ changes }) => {
  const copy = StoryCopy.with(...changes);
  const problem = viewStory(copy.root, STORY).problems.find(({ note }) => note !== null)!;
  const words = /naming (.+)$/.exec(problem.remedy)?.[1] ?? "the words";
  const base = hashText(copy.read(problem.file));
  const edits = [{ path: problem.note!, value: `Checked, as ${words}.` }];
  saveFiles(copy.folder, [{ file: problem.file, base, edits }]);
  const after = viewStory(copy.root, STORY).problems.map(({ message }) => message);
  expect(after).not.toContain(problem.message);
});

test("an error has no note", () => {
  const problem = { file: "", line: 1, column: 1, rule: "", message: "", remedy: "correct it" };
  expect(findNotePath({ ...problem, level: "error" }, ["headline"])).toBeNull();
});
