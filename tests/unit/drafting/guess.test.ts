import { expect, test } from "vitest";
import { YamlSource } from "../../../data/source/yaml-source.ts";

const read = (text: string) => new YamlSource("a.yaml", text).read();

test.each([
  ["a scalar", "title: !guess Talks\n", 1, 8],
  ["a flow map", "x:\n  - !guess { kind: title, lines: [1, 2] }\n", 2, 5],
  ["a block map", "date: !guess\n  edtf: 2023\n", 1, 7],
  ["a block scalar", "quote: !guess |-\n  One.\n\n  Two.\n", 1, 8],
  ["a list", "actors: !guess [russia]\n", 1, 9],
])("finds the mark on %s, and reads the value as if unmarked", (_, text, line, column) => {
  const { errors, guesses, value } = read(text);
  expect(errors).toEqual([]);
  expect(guesses).toEqual([{ file: "a.yaml", line, column }]);
  expect(value).toEqual(read(text.replace("!guess", "")).value);
});

test("takes no guess from the word inside a text or a comment", () => {
  expect(read('a: "!guess"\nb: a !guess\n# !guess c\n').guesses).toEqual([]);
});

test("still refuses any other tag", () => {
  const { errors, guesses } = read("a: !gues x\n");
  expect(guesses).toEqual([]);
  expect(errors).toMatchObject([{ code: "TAG_RESOLVE_FAILED", line: 1, column: 4 }]);
});
