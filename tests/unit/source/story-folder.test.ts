/** Story folders with reserved ids, files of other programs, and damaged files. */
import { readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { verifyStories } from "../../../data/checks/verify-stories.ts";
import { DENIAL, DRAFT, HERALD } from "../checks/planted/planted.ts";
import { publish } from "../../../data/edition/archive/publish-editions.ts";
import { makeFolder } from "../../support/make-folder.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";

test("refuses a reserved id for a story", () => {
  const copy = new StoryCopy();
  copy.rename("feed");
  expect(verifyStories(copy.root).problems.map(({ message }) => message)).toContain(
    '"feed" is reserved by the service',
  );
});

test.each([
  [".DS_Store"],
  ["._story.yaml"],
  ["articles/key-offer.txt~"],
  ["articles/.key-offer.txt.swp"],
  ["developments/2019-03-key-offer.yaml.orig"],
  ["articles/Thumbs.db"],
])("ignores %s beside the story's files", (name) => {
  const copy = new StoryCopy();
  copy.write(name, "x");
  expect(copy.lines()).toEqual([]);
});

test("reports a folder where a file should be", () => {
  const copy = new StoryCopy();
  copy.remove("articles/key-offer.txt");
  copy.makeFolder("articles/key-offer.txt");
  expect(copy.lines()).toContain(
    "articles/key-offer.txt:1:1  is a folder  → put a file there, or remove it",
  );
});

test("reports a linked article, and reads nothing of it", () => {
  const copy = new StoryCopy();
  const outside = join(makeFolder(), "secret.txt");
  writeFileSync(outside, "secret");
  copy.remove("articles/key-offer.txt");
  symlinkSync(outside, copy.path("articles/key-offer.txt"));
  expect(copy.lines()).toContain(
    "articles/key-offer.txt:1:1  is a link  → put the file or folder itself there",
  );
});

test("publishes nothing through a linked folder", () => {
  const copy = new StoryCopy();
  const outside = makeFolder();
  symlinkSync(outside, copy.path("editions"));
  const { problems } = publish(copy.root, "2019-04-01", "A change.", { confirmed: true });
  expect(problems.map(({ message }) => message)).toContain("is a link");
  expect(readdirSync(outside)).toEqual([]);
});

const FILES = [DENIAL, DRAFT, HERALD, "actors.yaml", "story.yaml", "corrections.yaml"];
const DAMAGES = [
  "#",
  ": ",
  "- ",
  "&a ",
  "*a",
  "!x ",
  "\t",
  "\r\n",
  "'",
  '"',
  "{",
  "]",
  "|-\n",
  "2024-13-45",
  "\ufeff",
  "\0",
  "en_US",
  "~",
  "__proto__: ",
  "? ",
];

test("reports problems of any damaged file without throwing", { timeout: 240_000 }, () => {
  const copy = new StoryCopy();
  const original = new Map(FILES.map((file) => [file, copy.read(file)]));
  fc.assert(
    fc.property(
      fc.constantFrom(...FILES),
      fc.nat(),
      fc.nat(12),
      fc.oneof(fc.constantFrom(...DAMAGES), fc.string({ unit: "binary", maxLength: 8 })),
      (file, at, length, damage) => {
        const text = original.get(file)!;
        const start = at % (text.length + 1);
        writeFileSync(copy.path(file), text.slice(0, start) + damage + text.slice(start + length));
        expect(() => copy.lines()).not.toThrow();
        writeFileSync(copy.path(file), text);
      },
    ),
    { numRuns: 150 },
  );
});
