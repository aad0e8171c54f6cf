import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "../../../worker/build/write-files.ts";
import { makeFolder } from "../../support/make-folder.ts";

/** A folder with these files, in a folder of its own. */
function fillFolder(files: Readonly<Record<string, string>>): string {
  const folder = join(makeFolder(), "assets");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted();

test("writes files, replaces those that differ and removes those that are no longer made", () => {
  const folder = fillFolder({ "a/stays.txt": "1", "a/differs.txt": "2", "b/gone.txt": "3" });
  const files = new Map<string, string | Uint8Array>([
    ["/a/stays.txt", "1"],
    ["/a/differs.txt", new Uint8Array([0, 255])],
    ["/c/fresh.txt", "é"],
  ]);
  expect(writeFiles(folder, files)).toBe(3);
  expect(listFiles(folder)).toEqual(["differs.txt", "fresh.txt", "stays.txt"]);
  expect([...readFileSync(join(folder, "a/differs.txt"))]).toEqual([0, 255]);
  expect(readFileSync(join(folder, "c/fresh.txt"), "utf8")).toBe("é");
});

test("does not touch a file with the same bytes, and leaves nothing beside the folder", () => {
  const folder = fillFolder({ "page.html": "same" });
  const { ino, mtimeMs } = statSync(join(folder, "page.html"));
  expect(writeFiles(folder, new Map([["/page.html", "same"]]))).toBe(0);
  expect(statSync(join(folder, "page.html"))).toMatchObject({ ino, mtimeMs });
  expect(readdirSync(dirname(folder))).toEqual(["assets"]);
});

test("replaces a file instead of writing into it, so that a reader has the old or the new one", () => {
  const folder = fillFolder({ "page.html": "old" });
  const { ino } = statSync(join(folder, "page.html"));
  writeFiles(folder, new Map([["/page.html", "new"]]));
  expect(statSync(join(folder, "page.html")).ino).not.toBe(ino);
});
