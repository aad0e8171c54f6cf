import { expect, test } from "vitest";
import { formatYaml } from "../../../data/drafting/yaml-style.ts";

test("writes a new file in the style of the others", () => {
  const value = {
    headline: "Ash leaves",
    actors: ["ash", "elm"],
    answers: [],
    boilerplate: [{ kind: "title", lines: [1, 1] }],
  };
  expect(formatYaml("# head", value)).toBe(
    "# head\nheadline: Ash leaves\nactors: [ash, elm]\nanswers: []\nboilerplate:\n  - { kind: title, lines: [1, 1] }\n",
  );
});
