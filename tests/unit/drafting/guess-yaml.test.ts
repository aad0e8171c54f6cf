import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Guess, toGuessYaml } from "../../../data/drafting/guess-yaml.ts";
import { YamlSource } from "../../../data/source/yaml-source.ts";

const read = (text: string) => new YamlSource("a.yaml", text).read();

test("marks what is guessed and says why above it", () => {
  expect(
    toGuessYaml(["# head"], {
      title: new Guess("A: b", "why\nnot"),
      boilerplate: [new Guess({ kind: "title", lines: [1, 2] }, "first")],
      sure: "yes it is",
    }),
  ).toBe(
    `# head
# why not
title: !guess "A: b"
boilerplate:
  # first
  - !guess { kind: title, lines: [ 1, 2 ] }
sure: yes it is
`,
  );
});

test("reads back as the value without the marks, for any text", { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, why) => {
      const yaml = toGuessYaml([], {
        a: new Guess(text, why),
        b: [new Guess({ c: text }, why)],
        d: text,
      });
      const { errors, guesses, value } = read(yaml);
      expect(errors).toEqual([]);
      expect(value).toEqual({ a: text, b: [{ c: text }], d: text });
      expect(guesses.length).toBe(2);
    }),
    { numRuns: 500 },
  );
});
