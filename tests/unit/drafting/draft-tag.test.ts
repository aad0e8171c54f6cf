import { expect, test } from "vitest";
import { YamlSource } from "../../../data/source/yaml/yaml-source.ts";

const read = (text: string) => new YamlSource("a.yaml", text).read();

test.each([
  ["a scalar", "title: !draft Talks\n", 1, 8],
  ["a flow map", "x:\n  - !draft { kind: title, lines: [1, 2] }\n", 2, 5],
  ["a block map", "date: !draft\n  edtf: 2023\n", 1, 7],
  ["a block scalar", "quote: !draft |-\n  One.\n\n  Two.\n", 1, 8],
  ["a list", "actors: !draft [elm]\n", 1, 9],
])("finds the tag on %s, and reads the value without it", (_, text, line, column) => {
  const { errors, drafts, value } = read(text);
  expect(errors).toEqual([]);
  expect(drafts).toEqual([{ file: "a.yaml", line, column }]);
  expect(value).toEqual(read(text.replace("!draft", "")).value);
});

test("ignores the tag inside a text or a comment", () => {
  expect(read('a: "!draft"\nb: a !draft\n# !draft c\n').drafts).toEqual([]);
});

test("still refuses any other tag", () => {
  const { errors, drafts } = read("a: !draf x\n");
  expect(drafts).toEqual([]);
  expect(errors).toMatchObject([{ code: "TAG_RESOLVE_FAILED", line: 1, column: 4 }]);
});
