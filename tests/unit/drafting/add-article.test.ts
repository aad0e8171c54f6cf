import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { planArticle, writeNew } from "../../../data/drafting/add-article.ts";
import { EditorError } from "../../../data/source/editor-error.ts";
import type { ArticleInput } from "../../../data/drafting/add-article.ts";
import { planStory } from "../../../data/drafting/plan-story.ts";
import { verifyStories } from "../../../data/checks/verify-stories.ts";
import { makeFolder } from "../../support/make-folder.ts";

const STORY = "tarn-bridge";
const FIXTURES = join(import.meta.dirname, "../../fixtures/drafting");

let root: string;
beforeEach(() => {
  root = makeFolder();
  writeNew(join(root, STORY), planStory(root, STORY, "The bridge of Tarn"));
});

const blog = readFileSync(join(FIXTURES, "blog.txt"));

const plan = (over: Partial<ArticleInput> = {}) =>
  planArticle({ root, story: STORY, bytes: blog, name: "blog.txt", ...over });

const problems = () => verifyStories(root).problems;

test("creates a story whose only problems are its missing parts, each with a remedy", () => {
  expect(readdirSync(join(root, STORY)).toSorted()).toEqual(["actors.yaml", "story.yaml"]);
  expect(problems().map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    expect.stringContaining('"sides"'),
    expect.stringContaining('"standfirst"'),
  ]);
  expect(problems().every(({ remedy }) => remedy !== "")).toBe(true);
});

test("writes the text byte for byte", () => {
  const { files, id } = plan();
  writeNew(join(root, STORY), files);
  expect(readFileSync(join(root, STORY, "articles", `${id}.txt`)).equals(blog)).toBe(true);
});

test("writes valid YAML in which every drafted value is a problem", () => {
  writeNew(join(root, STORY), plan().files);
  const rules = problems().map(({ rule }) => rule);
  expect(rules.filter((rule) => rule === "draft").length).toBeGreaterThan(8);
  expect(rules).not.toContain("yaml");
  expect(rules).not.toContain("article-raw");
  expect(rules).not.toContain("quote-verbatim");
});

test("drafts the title, outlet, day and language", () => {
  const yaml = String(plan().files.get("articles/bridge-nobody-ordered.yaml"));
  expect(yaml).toContain("title: !draft THE BRIDGE THAT NOBODY ORDERED");
  expect(yaml).toContain("shownAs: !draft The Tarn Lantern");
  expect(yaml).toContain("edtf: 2016-10-09");
  expect(yaml).toContain("language: !draft en");
});

test("drafts pages of every layout without problems in one story", () => {
  const names = readdirSync(FIXTURES).filter((file) => file.endsWith(".txt"));
  expect(names.length).toBeGreaterThan(30);
  // Planned before any is written: each plan loads the story. Two briefings of a day have one title, so ids are from file names.
  const plans = names.map((name) =>
    plan({ bytes: readFileSync(join(FIXTURES, name)), name, id: name.replace(/\.txt$/, "") }),
  );
  for (const { files } of plans) writeNew(join(root, STORY), files);
  const structural = new Set(["yaml", "article-raw", "quote-verbatim", "ids"]);
  expect(problems().filter(({ rule }) => structural.has(rule))).toEqual([]);
});

test("drafts no development", () => {
  expect([...plan().files.keys()]).toEqual([
    "articles/bridge-nobody-ordered.txt",
    "articles/bridge-nobody-ordered.yaml",
  ]);
});

test.each<[string, Partial<ArticleInput>, RegExp]>([
  [
    "bytes that are not UTF-8",
    { bytes: Buffer.from([0x61, 0x62, 0xff, 0x63]) },
    /not UTF-8 at byte 2/,
  ],
  ["a character cut at the end", { bytes: Buffer.from([0x61, 0xd0]) }, /not UTF-8 at byte 2/],
  ["an empty file", { bytes: Buffer.from("") }, /no words/],
  ["white space", { bytes: Buffer.from(" \r\n\t\n") }, /no words/],
  ["an unknown story", { story: "none" }, /no story "none"/],
  ["an id that is no slug", { id: "A b" }, /“A b” cannot be an address/],
])("refuses %s", (_, over, message) => {
  expect(() => plan(over)).toThrow(EditorError);
  expect(() => plan(over)).toThrow(message);
});

test("refuses the same text again, and never overwrites a file", () => {
  const { files, id } = plan();
  writeNew(join(root, STORY), files);
  expect(() => writeNew(join(root, STORY), files)).toThrow(/EEXIST/);
  const other = Buffer.from(`${blog.toString()} `);
  expect(() => plan({ bytes: other, id })).toThrow(/already exists/);
});

test("writes nothing through a linked folder", () => {
  const outside = join(root, "outside");
  mkdirSync(outside);
  symlinkSync(outside, join(root, STORY, "articles"));
  expect(() => writeNew(join(root, STORY), plan().files)).toThrow("articles is a link");
  expect(readdirSync(outside)).toEqual([]);
});

test.each<[string, string]>([
  ["one huge line of 200 kB", "The council has approved the bridge of Tarn. ".repeat(4500)],
  ["no blank lines", "The bridge\nThe council has met on 4 October 2016.\n“No,” said Greta Olm.\n"],
  [
    "right-to-left text",
    "الجسر الجديد\n\nقالت الوزيرة: «لن نعيد فتح المعاهدة أبدا في هذا العام».\n",
  ],
  [
    "text without Latin letters",
    "새 다리\n\n시장은 “우리는 아무것도 주문하지 않았다고 말했다”고 말했다.\n",
  ],
  ["YAML's own characters", 'x: y - "a": [b] #c\n\n"Never: say - \'it\' # not," said Per Ohlin.\n'],
  [
    "a byte order mark and carriage returns",
    "\ufeffThe bridge\r\n\r\n“We never\r\n\r\n“ordered it,” said Greta Olm.\r\n",
  ],
])("drafts files without problems from %s", (_, text) => {
  const { files } = plan({ bytes: Buffer.from(text), name: "x.txt" });
  writeNew(join(root, STORY), files);
  const structural = new Set(["yaml", "article-raw", "quote-verbatim"]);
  const broken = problems().filter(({ rule }) => structural.has(rule));
  expect(broken).toEqual([]);
});
