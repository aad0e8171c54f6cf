import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const GUIDE = readFileSync(join(ROOT, ".github", "CONTRIBUTING.md"), "utf8");

const PATH = /^(?:data|widget|worker|tests|\.github|\.ci)\/[\w./-]+$/;
/** STORY.js and the like stand for any name. */
const FILE = /^[a-z.][\w.-]*\.(?:ts|tsx|js|json|md|toml|yaml|yml)$/;

const exists = (path: string): boolean => existsSync(join(ROOT, path));
const folderOf = (path: string): string =>
  exists(path) && statSync(join(ROOT, path)).isDirectory() ? path : dirname(path);

/** A story's own files are those of any story. */
const STORY_FOLDER = "tests/fixtures/stories/bridge-library";

/** Files and folders in backquotes, each with where it may be: a bare file name is beside the path before it, at the top, or a story's. */
function listNames(entry: string): { name: string; places: string[] }[] {
  let folder = ".";
  return Array.from(entry.matchAll(/`([^`]+)`/g), ([, name = ""]) => name).flatMap((name) => {
    if (PATH.test(name)) {
      folder = folderOf(name);
      return [{ name, places: [name] }];
    }
    return FILE.test(name)
      ? [{ name, places: [folder, ".", STORY_FOLDER].map((place) => join(place, name)) }]
      : [];
  });
}

test("every file and folder that the guide for contributors names exists", () => {
  const names = GUIDE.split(/\n(?=- |\n)/).flatMap(listNames);
  expect(names.filter(({ name }) => PATH.test(name)).length).toBeGreaterThan(60);
  expect(names.filter(({ name }) => FILE.test(name)).length).toBeGreaterThan(10);
  expect(names.filter(({ places }) => !places.some(exists))).toEqual([]);
});
