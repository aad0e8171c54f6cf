import { readdirSync } from "node:fs";
import { sep } from "node:path";
import { isNode, parseDocument, visit } from "yaml";
import { expect, test } from "vitest";
import { pathToNode } from "../../../data/source/yaml/yaml-source.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";
import {
  ARRIVAL,
  type Change,
  CLOCK,
  CLOSING,
  GAZETTE,
  KEY,
  withHeadline,
  withSummary,
} from "./planted/planted.ts";

/** Editors' notes to themselves, which readers do not get, and what a publication outside the story printed. */
const EXEMPT: readonly [file: RegExp, path: RegExp][] = [
  [/^(?:story\.yaml|articles\/|claims\/|developments\/)/, /^note$/],
  [/^story\.yaml/, /^standfirst\.\d+\.note$/],
  [/^actors\.yaml/, /^[a-z-]+\.note$/],
  [/^corrections\.yaml/, /^\d+\.note$/],
  [/^articles\//, /^(?:boilerplate|uncited)\.\d+\.note$/],
  [/^developments\//, /^date\.references\.\d+\.\w+$/],
];

/** A text that readers get, in a file of the story. */
interface Published {
  file: string;
  path: readonly (string | number)[];
}

/** Appends a plant to every published text of several words in the story's files. `makePlant`: of the number of the text. */
function plantEverywhere(copy: StoryCopy, makePlant: (index: number) => string): Published[] {
  const texts: Published[] = [];
  for (const file of readdirSync(copy.folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".yaml")) continue;
    const document = parseDocument(copy.read(file));
    visit(document, {
      Scalar: (key, node, ancestors) => {
        if (key === "key" || typeof node.value !== "string" || !/\p{L}\s\p{L}/u.test(node.value))
          return;
        const text = { file: file.replaceAll(sep, "/"), path: pathToNode(node, ancestors) };
        if (
          EXEMPT.some(([files, paths]) => files.test(text.file) && paths.test(text.path.join(".")))
        )
          return;
        node.value += makePlant(texts.length);
        texts.push(text);
      },
    });
    copy.write(file, document.toString({ lineWidth: 0 }));
  }
  return texts;
}

/** The words before and after a quote are reported at the quote. */
const placeOf = ({ path }: Published) =>
  /^(?:prefix|suffix)$/.test(String(path.at(-1))) ? [...path.slice(0, -1), "quote"] : path;

test.each([
  ["words that nobody said", (index: number) => ` “I said ${"so ".repeat(index)}it”`],
  ["a soft hyphen", () => " li\u00adbrary"],
])("notices at every published text %s", (_what, makePlant) => {
  const copy = new StoryCopy();
  const texts = plantEverywhere(copy, makePlant);
  const problems = copy.problems();
  const unnoticed = texts.filter((text) => {
    const source = copy.read(text.file);
    const node = parseDocument(source).getIn(placeOf(text), true);
    const [start = 0, end = 0] = isNode(node) ? (node.range ?? []) : [];
    const [first, last] = [start, end].map((at) => source.slice(0, at).split("\n").length);
    return !problems.some(
      ({ file, line }) => file === text.file && line >= first! && line <= last!,
    );
  });
  expect(unnoticed).toEqual([]);
  expect(new Set(texts.map(({ file }) => file.split("/")[0])).size).toBe(6);
  expect(texts.map(({ path }) => path.join("."))).toEqual(
    expect.arrayContaining(["date.note", "published.note", "publisher.note"]),
  );
});

const EDITS: [what: string, edit: Change, rule: string][] = [
  ["a tab", withHeadline('"Elm has denied\\tit"'), "text"],
  ["a headline that is a date", withHeadline("2019-03-06"), "prose-length"],
  ["a summary of dots", withSummary("…"), "text"],
  ["angle brackets as marks", withSummary("The ministry declined <<to comment>>."), "typography"],
  ["a negation added", [ARRIVAL, "headline: ", "headline: Never, "], "negations"],
  ["an ordinal for another", [KEY, "a second key, and", "a third key, and"], "prose-facts"],
  ["a name in a role", ["actors.yaml", ": librarian", ": Librarian of Oakland"], "prose-facts"],
  ["a name in a description", ["story.yaml", "serves both banks", "is of Oakland"], "prose-facts"],
  ["a loaded word in a claim", [CLOSING, "text: ", "text: The regime and "], "loaded-words"],
  ["an actor of no passage", [CLOCK, "actors: [", "actors: [ash-delegation, "], "actor-passages"],
  ["an account in an address", [GAZETTE, "url: https://", "url: https://me:secret@"], "schema"],
  ["an address on this computer", [GAZETTE, "//gazette.example", "//localhost"], "schema"],
  ["an id that every object has", [CLOCK, "actors: [", "actors: [constructor, "], "references"],
  ["a key of all objects", ["actors.yaml", "elm:\n", "__proto__:\n  name: X\nelm:\n"], "text"],
  ["a correction too early", ["corrections.yaml", ": 2019-03-20", ": 1999-03-20"], "corrections"],
  ["an outlet by another name", [GAZETTE, " name: The Bridge", " name: The Ash"], "article-raw"],
];

test.each(EDITS)("notices %s", (_what, edit, rule) => {
  expect(
    StoryCopy.with(edit)
      .problems()
      .map((problem) => problem.rule),
  ).toContain(rule);
});

const NOTED = "role: Librarian of Oakland\n  note: Oakland is a street.";

test.each<[what: string, edit: Change]>([
  ["what a note says of the words that are questioned", ["actors.yaml", "role: librarian", NOTED]],
  [
    "the editors' note of a correction, which is not published",
    ["corrections.yaml", "date: 2019-03-20", "date: 2019-03-20\n  note: Found by a reader."],
  ],
])("accepts %s", (_what, edit) => {
  expect(StoryCopy.with(edit).lines()).toEqual([]);
});
