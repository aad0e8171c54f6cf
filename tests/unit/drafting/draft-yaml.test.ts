import * as fc from "fast-check";
import { expect, test } from "vitest";
import { DraftValue, toDraftYaml } from "../../../data/drafting/draft-yaml.ts";
import { YamlSource } from "../../../data/source/yaml/yaml-source.ts";

const read = (text: string) => new YamlSource("a.yaml", text).read();

test("tags drafted values and writes the reasons above them", () => {
  expect(
    toDraftYaml(["# head"], {
      title: new DraftValue("A: b", "why\nnot"),
      boilerplate: [new DraftValue({ kind: "title", lines: [1, 2] }, "first")],
      sure: "yes it is",
    }),
  ).toBe(
    `# head
# why not
title: !draft "A: b"
boilerplate:
  # first
  - !draft { kind: title, lines: [1, 2] }
sure: yes it is
`,
  );
});

test("writes YAML that is read back as the same value, for any text", { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, why) => {
      const yaml = toDraftYaml([], {
        a: new DraftValue(text, why),
        b: [new DraftValue({ c: text }, why)],
        d: text,
      });
      const { errors, drafts, value } = read(yaml);
      expect(errors).toEqual([]);
      expect(value).toEqual({ a: text, b: [{ c: text }], d: text });
      expect(drafts.length).toBe(2);
    }),
    { numRuns: 500 },
  );
});
