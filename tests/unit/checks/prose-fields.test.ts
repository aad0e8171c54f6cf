import { readdirSync } from "node:fs";
import { sep } from "node:path";
import { parseDocument, visit } from "yaml";
import { expect, test } from "vitest";
import { pathToNode } from "../../../data/source/yaml/yaml-source.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";
import { CLOCK, DENIAL, GAZETTE, KEY } from "./planted/planted.ts";

/** Editors' notes to themselves, which readers do not get, and what a publication outside the story printed. */
const EXEMPT: readonly [file: RegExp, path: RegExp][] = [
  [/^(?:story\.yaml|articles\/|claims\/|developments\/)/, /^note$/],
  [/^story\.yaml/, /^standfirst\.\d+\.note$/],
  [/^actors\.yaml/, /^[a-z-]+\.note$/],
  [/^corrections\.yaml/, /^\d+\.note$/],
  [/^articles\//, /^(?:boilerplate|uncited)\.\d+\.note$/],
  [/^developments\//, /^date\.references\.\d+\.\w+$/],
];

/** Every text of several words in the story's files, as its file and its path. */
function listTexts(): [file: string, path: string][] {
  const copy = new StoryCopy();
  return readdirSync(copy.folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(sep, "/"))
    .filter((file) => file.endsWith(".yaml") && !file.startsWith("editions"))
    .toSorted()
    .flatMap((file) => {
      const found: [string, string][] = [];
      visit(parseDocument(copy.read(file)), {
        Scalar: (key, node, ancestors) => {
          if (key === "key" || typeof node.value !== "string" || !/\p{L}\s\p{L}/u.test(node.value))
            return;
          found.push([file, pathToNode(node, ancestors).join(".")]);
        },
      });
      return found;
    });
}

const isPublished = ([file, path]: readonly [string, string]): boolean =>
  !EXEMPT.some(([files, paths]) => files.test(file) && paths.test(path));

test("lists texts of every file of the story", () => {
  const published = listTexts().filter(isPublished);
  expect(new Set(published.map(([file]) => file.split("/")[0]))).toEqual(
    new Set([
      "actors.yaml",
      "articles",
      "claims",
      "corrections.yaml",
      "developments",
      "story.yaml",
    ]),
  );
  expect(published.map(([, path]) => path)).toEqual(
    expect.arrayContaining(["date.note", "published.note", "publisher.note"]),
  );
});

test.each([
  ["words that nobody said, between marks", " “I never said this”"],
  ["a soft hyphen", " li\u00adbrary"],
])("notices in every published text %s", { timeout: 120_000 }, (_what, planted) => {
  for (const [file, path] of listTexts().filter(isPublished)) {
    const copy = new StoryCopy();
    const document = parseDocument(copy.read(file));
    const keys = path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    document.setIn(keys, `${String(document.getIn(keys))}${planted}`);
    copy.write(file, document.toString({ lineWidth: 0 }));
    expect(copy.problems().length, `${file} ${path}`).toBeGreaterThan(0);
  }
});

const SUMMARY = "summary: The ministry of books declined to comment on the clock.";
const HEADLINE = "headline: Elm has denied that Sunday hours will be cut";

const EDITS: [what: string, file: string, from: string, to: string, rule: string][] = [
  ["a tab", DENIAL, HEADLINE, 'headline: "Elm has denied\\tit"', "text"],
  ["a headline that is a date", DENIAL, HEADLINE, "headline: 2019-03-06", "prose-length"],
  ["a summary of dots", CLOCK, SUMMARY, "summary: …", "text"],
  [
    "marks made of angle brackets",
    CLOCK,
    SUMMARY,
    "summary: The ministry of books declined <<to comment>> on the clock.",
    "typography",
  ],
  [
    "a negation added",
    "developments/2019-03-14-arrival.yaml",
    "headline: ",
    "headline: Never, ",
    "negations",
  ],
  [
    "an ordinal for another",
    KEY,
    "a second key, and the librarian",
    "a third key, and the librarian",
    "prose-facts",
  ],
  [
    "a name in a role",
    "actors.yaml",
    "role: librarian",
    "role: Librarian of Oakland",
    "prose-facts",
  ],
  [
    "a name in a description",
    "story.yaml",
    "The agency that serves both banks.",
    "The agency of Oakland.",
    "prose-facts",
  ],
  [
    "a loaded word in a claim",
    "claims/sunday-closing.yaml",
    "text: ",
    "text: The regime agrees that ",
    "loaded-words",
  ],
  ["an actor of no passage", CLOCK, "actors: [", "actors: [ash-delegation, ", "actor-passages"],
  [
    "an account in an address",
    GAZETTE,
    "url: https://gazette.example/library",
    "url: https://me:secret@gazette.example/library",
    "schema",
  ],
  [
    "an address on this computer",
    GAZETTE,
    "url: https://gazette.example/library",
    "url: https://localhost/library",
    "schema",
  ],
  ["an id that every object has", CLOCK, "actors: [", "actors: [constructor, ", "references"],
  ["a key that objects inherit", "actors.yaml", "elm:\n", "__proto__:\n  name: X\nelm:\n", "text"],
  [
    "a correction before the story",
    "corrections.yaml",
    "date: 2019-03-20",
    "date: 1999-03-20",
    "corrections",
  ],
  [
    "an outlet by another name",
    GAZETTE,
    "  name: The Bridge Gazette",
    "  name: The Ash Courier",
    "article-raw",
  ],
];

test.each(EDITS)("notices %s", (_what, file, from, to, rule) => {
  const copy = StoryCopy.with([file, from, to]);
  expect(copy.problems().map((problem) => problem.rule)).toContain(rule);
});

test("accepts what a note says of the words that are questioned", () => {
  const copy = StoryCopy.with([
    "actors.yaml",
    "role: librarian",
    "role: Librarian of Oakland\n  note: Oakland is a street.",
  ]);
  expect(copy.lines()).toEqual([]);
});

test("does not publish the editors' note of a correction", () => {
  const copy = StoryCopy.with([
    "corrections.yaml",
    "date: 2019-03-20",
    "date: 2019-03-20\n  note: Found by a reader.",
  ]);
  expect(copy.lines()).toEqual([]);
});
