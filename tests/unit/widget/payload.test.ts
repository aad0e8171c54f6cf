import { expect, test } from "vitest";
import { wrap } from "../../../widget/build/payload.ts";

test("a script asks on its first line to be compiled at once", () => {
  const [first, second] = wrap("use(__KD__)\n", { title: "</script>" }).split("\n");
  expect(first).toBe("//# allFunctionsCalledOnLoad");
  expect(second).toBe(String.raw`(function(__KD__){use(__KD__)})({title:"\u003c/script>"});`);
});
