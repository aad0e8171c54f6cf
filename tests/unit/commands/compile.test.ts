import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile, compileStories } from "../../../data/edition/compile-stories.ts";
import { hashContent, toCanonicalJson } from "../../../data/edition/canonical-json.ts";
import { Edition } from "../../../data/model/edition.ts";
import { readEdition } from "../../support/story/read-edition.ts";
import { STORY } from "../../support/story/story.ts";
import { StoryCopy, makeFolder } from "../story-copy.ts";

const DRAFT = { draft: true };

/** Every file under a folder with its bytes. */
function readFolder(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  return Object.fromEntries(
    paths
      .filter((path) => path.endsWith(".json"))
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
}

test("writes an index, and for each story one edition with its search index", () => {
  const copy = new StoryCopy();
  const folder = join(makeFolder(), "_corpus");
  expect(compile(copy.root, folder, DRAFT)).toEqual({ problems: [], files: 3 });
  const files = readFolder(folder);
  const index = JSON.parse(files["index.json"] ?? "");
  const { edition: id } = index.stories[0];
  expect(index).toEqual({
    stories: [
      {
        id: STORY,
        title: "Bridge library: the opening hours (an invented story)",
        summary:
          "Ash has accused Elm of planning to close the library on Sundays; Elm says that “There is no such plan”.",
        language: "en",
        edition: expect.stringMatching(/^[0-9a-f]{12}$/),
        published: null,
        editions: [],
      },
    ],
  });
  expect(Object.keys(files)).toEqual([
    `${STORY}/${id}.json`,
    `${STORY}/${id}.search.json`,
    "index.json",
  ]);
  expect(Edition.parse(JSON.parse(files[`${STORY}/${id}.json`] ?? "")).edition).toBe(id);
});

test("writes the same bytes for any order of the actors", () => {
  const copy = new StoryCopy();
  const before = compileStories([copy.load()], DRAFT);
  const [comment = "", ...rest] = copy.read("actors.yaml").split(/^(?=[a-z])/m);
  copy.write("actors.yaml", comment + rest.toReversed().join(""));
  expect([...compileStories([copy.load()], DRAFT)]).toEqual([...before]);
});

test("names an edition by a hash of its content, without the day of publication", () => {
  const edition = readEdition();
  expect(hashContent(edition)).toBe(edition.edition);
  expect(hashContent({ ...edition, published: "2019-04-01" })).toBe(edition.edition);
  expect(hashContent({ ...edition, title: "Another" })).not.toBe(edition.edition);
});

test("writes canonical JSON, with sorted keys, no white space and unchanged text", () => {
  expect(toCanonicalJson({ b: 1, a: "é\u2028“", c: [true, null] })).toBe(
    '{"a":"é\u2028“","b":1,"c":[true,null]}',
  );
});

test("writes nothing if there is a problem, and leaves the earlier output", () => {
  const copy = new StoryCopy();
  const folder = join(makeFolder(), "_corpus");
  compile(copy.root, folder, DRAFT);
  const before = readFolder(folder);
  copy.plant("story.yaml", "sides: [elm, ash]", "sides: [elm, oak]");
  expect(compile(copy.root, folder, DRAFT).files).toBe(0);
  expect(readFolder(folder)).toEqual(before);
  expect(readdirSync(join(folder, ".."))).toEqual(["_corpus"]);
});

test("creates no folder if there is a problem on the first run", () => {
  const copy = new StoryCopy();
  copy.plant("story.yaml", "sides: [elm, ash]", "sides: [elm, oak]");
  const folder = join(makeFolder(), "_corpus");
  expect(compile(copy.root, folder, DRAFT).problems).not.toEqual([]);
  expect(existsSync(folder)).toBe(false);
});
