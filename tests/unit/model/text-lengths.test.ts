import { expect, test } from "vitest";
import { DevelopmentFile } from "../../../data/model/files/development-file.ts";
import { HEADLINE_LENGTH } from "../../../data/model/text/text-lengths.ts";

test("counts a character outside the BMP once, as JSON Schema's maxLength does", () => {
  const { headline } = DevelopmentFile.shape;
  expect(headline.safeParse("🚢".repeat(HEADLINE_LENGTH)).success).toBe(true);
  expect(headline.safeParse("🚢".repeat(HEADLINE_LENGTH + 1)).success).toBe(false);
});
