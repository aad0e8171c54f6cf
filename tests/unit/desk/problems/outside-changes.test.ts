/** What happens to a story's files outside the desk, in the desk's words. */
import { expect, test } from "vitest";
import { saveFiles } from "../../../../data/desk/server/file-store.ts";
import { viewStory } from "../../../../data/desk/server/story-view.ts";
import type { DeskProblem } from "../../../../data/desk/shared/desk-api.ts";
import { STORY } from "../../../support/story/story.ts";
import { StoryCopy } from "../../../support/story/story-copy.ts";
import { ACCUSATION } from "../../checks/planted/planted.ts";
import { MACHINE_WORDS } from "./machine-words.ts";

const problemsOf = (copy: StoryCopy): DeskProblem[] => viewStory(copy.root, STORY).problems;

const GAZETTE = "articles/gazette-on-sundays.txt";
const INDEX = "editions/index.yaml";

/** What happens to a story's folder outside the desk. */
const OUTSIDE: [what: string, change: (copy: StoryCopy) => void][] = [
  ["a foreign file", (copy) => copy.write("notes.docx", "x")],
  ["a foreign article", (copy) => copy.write("articles/notes.md", "x")],
  ["a foreign development", (copy) => copy.write("developments/notes.yaml", "x")],
  ["a foreign claim", (copy) => copy.write("claims/Notes (copy).yaml", "x")],
  ["a foreign edition", (copy) => (copy.makeFolder("editions"), copy.write("editions/a.txt", "x"))],
  ["an article with spaces", (copy) => copy.write("articles/A copy.txt", "x")],
  ["an article without its text", (copy) => copy.remove(GAZETTE)],
  ["a text without its article", (copy) => copy.remove("articles/gazette-on-sundays.yaml")],
  ["a text that is none", (copy) => copy.write(GAZETTE, new Uint8Array([0, 1, 2]))],
  ["a text in another encoding", (copy) => copy.write(GAZETTE, new Uint8Array([65, 0xe9, 10]))],
  ["a page as a text", (copy) => copy.write(GAZETTE, "<!doctype html><p>x</p>")],
  ["a folder as a text", (copy) => (copy.remove(GAZETTE), copy.makeFolder(GAZETTE))],
  ["no actors", (copy) => copy.remove("actors.yaml")],
  ["no story", (copy) => copy.remove("story.yaml")],
  ["a list of actors", (copy) => copy.write("actors.yaml", "- elm\n")],
  ["a text as a story", (copy) => copy.write("story.yaml", "story\n")],
  ["a development twice", (copy) => copy.write("developments/2018-sunday-accusation.yaml", "x: 1")],
  [
    "an edition that is gone",
    (copy) => {
      copy.makeFolder("editions");
      copy.write(INDEX, "- { edition: 0123456789ab, published: 2019-03-01, note: First }\n");
    },
  ],
  [
    "a broken edition",
    (copy) => (copy.makeFolder("editions"), copy.write("editions/0123456789ab.json", "{")),
  ],
  ["a name of capital letters", (copy) => copy.plant("actors.yaml", "\nash:", "\nAsh Land:")],
  [
    "a name with a hidden character",
    (copy) => copy.plant("actors.yaml", "\nash:", '\n"a\u00adsh":'),
  ],
  ["a hidden character", (copy) => copy.plant(ACCUSATION, "headline: Ash", "headline: A\u00adsh")],
  ["letters of another shape", (copy) => copy.plant(ACCUSATION, "headline: Ash", "headline: 𝐀sh")],
  ["a text cut off", (copy) => copy.plant(ACCUSATION, "headline: Ash", "headline: Ash #3")],
  [
    "a first line that is missing",
    (copy) => copy.edit(ACCUSATION, (text) => text.replace(/.*\n/, "")),
  ],
];

test.each(OUTSIDE)("after a change outside the desk, %s is described in its words", (_, change) => {
  const copy = new StoryCopy();
  change(copy);
  const problems = problemsOf(copy);
  expect(problems).not.toEqual([]);
  for (const { message, remedy } of problems)
    expect(`${message} → ${remedy}`).not.toMatch(MACHINE_WORDS);
});

test.each([
  "story.yaml",
  "actors.yaml",
  "corrections.yaml",
  "developments/2019-03-05-sunday-accusation.yaml",
])("one button restores the first line of %s", (file) => {
  const copy = new StoryCopy();
  const before = copy.read(file);
  for (const replacement of ["", "# yaml-language-server: $schema=elsewhere.json\n"]) {
    copy.write(file, before.replace(/.*\n/, replacement));
    const [problem, ...others] = problemsOf(copy);
    expect(others).toEqual([]);
    expect(problem?.fix?.label).toBe("Restore it");
    saveFiles(copy.folder, [problem!.fix!.change]);
    expect(copy.read(file)).toBe(before);
  }
});
