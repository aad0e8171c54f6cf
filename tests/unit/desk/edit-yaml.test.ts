import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { editYaml } from "../../../data/desk/server/edit-yaml.ts";
import { FIXTURES } from "../../support/story/fixtures.ts";
import { STORY } from "../../support/story/story.ts";

const FOLDER = join(FIXTURES, STORY);
const FILES = globSync("{*,*/*}.yaml", { cwd: FOLDER });

const TEXT = `# yaml-language-server: $schema=x
headline: The doors stay open # as it was

# Why: the minutes.
date: { edtf: 2019-03-05, basis: stated }
actors: [ada,   elm] # spacing of the editor's own
statements:
  # The first of two.
  - id: first
    stance: !draft warns
`;

test.each(FILES)("leaves %s byte for byte where an edit changes no value", (file) => {
  const text = readFileSync(join(FOLDER, file), "utf8");
  const [[key, value] = ["", null]] = Object.entries(parse(text) ?? {});
  expect(key).not.toBe("");
  expect(editYaml(text, [])).toBe(text);
  expect(editYaml(text, [{ path: [key], value }])).toBe(text);
});

describe("an edit", () => {
  test("changes its own entry and nothing else", () => {
    expect(editYaml(TEXT, [{ path: ["date", "edtf"], value: "2019-03-06" }])).toBe(
      TEXT.replace("2019-03-05", "2019-03-06"),
    );
  });

  test("keeps the comments inside the entry that it changes", () => {
    const after = editYaml(TEXT, [{ path: ["statements", 0, "id"], value: "second" }]);
    expect(after).toContain("  # The first of two.\n  - id: second\n");
    expect(after).toContain("actors: [ada,   elm] # spacing");
  });

  test("accepts a draft by removing its tag", () => {
    const after = editYaml(TEXT, [{ path: ["statements", 0, "stance"], acceptDraft: true }]);
    expect(after).toBe(TEXT.replace("!draft ", ""));
  });

  test("removes an entry with its line", () => {
    expect(editYaml(TEXT, [{ path: ["actors"], value: null }])).toBe(
      TEXT.replace(/actors.*\n/, ""),
    );
  });

  test("adds an entry at the end, and the first item of a list that is missing", () => {
    const after = editYaml(TEXT, [
      { path: ["key"], value: true },
      { path: ["relations"], append: { denies: "other" } },
    ]);
    expect(after).toBe(`${TEXT}key: true\nrelations:\n  - denies: other\n`);
  });

  test("pads maps and no lists where the file has both on one line", () => {
    const text = "relations: [{ denies: a }]\nposition: { side: elm, by: [ada, elm] }\n";
    const after = editYaml(text, [
      { path: ["relations"], append: { denies: "b" } },
      { path: ["position", "by"], append: "ash" },
    ]);
    expect(after).toBe(
      "relations: [{ denies: a }, { denies: b }]\nposition: { side: elm, by: [ada, elm, ash] }\n",
    );
  });

  test.each([
    "It ends with a colon: and has # in it",
    "Two lines\n\nof a quotation",
    "- not a list",
    "yes",
    "2019",
    `He said "no" and it’s over ${"and over ".repeat(20)}again`,
    "  led by spaces and a long tail of words that makes it longer than a line of the file may be at all",
  ])("writes a text that reads back as it was: %j", (value) => {
    expect(parse(editYaml(TEXT, [{ path: ["headline"], value }])).headline).toBe(value);
  });

  test("begins a list in a file that has its first line alone", () => {
    const edits = [{ path: [], prepend: { date: "2019-04-01" } }];
    expect(editYaml("# head\n", edits)).toBe("# head\n- date: 2019-04-01\n");
  });

  describe("of a list", () => {
    const HEAD = "# yaml-language-server: $schema=x\n";
    const OLDER = "- date: 2019-03-01\n";

    test("adds an item below the first line", () => {
      const edits = [{ path: [], prepend: { date: "2019-05-01" } }];
      expect(editYaml(`${HEAD}${OLDER}`, edits)).toBe(`${HEAD}- date: 2019-05-01\n${OLDER}`);
    });

    test("leaves the first line where it removes the first item", () => {
      const text = `${HEAD}- date: 2019-04-01\n${OLDER}`;
      expect(editYaml(text, [{ path: [0], value: null }])).toBe(`${HEAD}${OLDER}`);
    });

    test("removes the last item and adds one again, on lines of its own", () => {
      const empty = editYaml(`${HEAD}${OLDER}`, [{ path: [0], value: null }]);
      expect(empty).toBe(`${HEAD}[]\n`);
      const edits = [{ path: [], prepend: { date: "2019-05-01" } }];
      expect(editYaml(empty, edits)).toBe(`${HEAD}- date: 2019-05-01\n`);
    });
  });

  test("refuses a file that is not YAML", () => {
    expect(() => editYaml("a: [", [{ path: ["a"], value: 1 }])).toThrow("cannot be read");
  });
});

test("writes null, which is more than no entry", () => {
  const text = "date:\n  edtf: 2019\n  withinText: 2019-03\n";
  expect(editYaml(text, [{ path: ["date", "withinText"], setNull: true }])).toBe(
    "date:\n  edtf: 2019\n  withinText: null\n",
  );
});
