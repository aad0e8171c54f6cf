import { expect, test } from "vitest";
import { parseHead } from "../../../widget/content/vnode-json.ts";

test("only the path of a link gets the origin of the service", () => {
  const drawing = { base: "https://kd.test", headingLevel: 2 };
  expect(parseHead("a|href=/stories/x|title=/x", drawing)).toEqual([
    "a",
    [
      ["href", "https://kd.test/stories/x"],
      ["title", "/x"],
    ],
  ]);
});
