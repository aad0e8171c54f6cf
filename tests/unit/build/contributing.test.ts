import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const GUIDE = readFileSync(join(ROOT, ".github", "CONTRIBUTING.md"), "utf8");

/** Files and folders in backquotes. */
const PATHS = Array.from(
  GUIDE.matchAll(/`((?:data|widget|worker|tests|\.github|\.ci)\/[\w./-]+)`/gu),
  ([, path = ""]) => path,
);

test("every file and folder that the guide for contributors names exists", () => {
  expect(PATHS.length).toBeGreaterThan(20);
  expect(PATHS.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
