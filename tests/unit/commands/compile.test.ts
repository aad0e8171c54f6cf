import { expect, test } from "vitest";
import { compileStories, verifyAndCompile } from "../../../data/edition/compile-stories.ts";
import { hashContent, toCanonicalJson } from "../../../data/edition/canonical-json.ts";
import { Edition } from "../../../data/model/edition.ts";
import { readEdition } from "../../support/story/read-edition.ts";
import { STORY } from "../../support/story/story.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";

const DRAFT = { draft: true };

test("compiles an index, and for each story one edition with its search index", () => {
  const { problems, files } = verifyAndCompile(new StoryCopy().root, DRAFT);
  expect(problems).toEqual([]);
  const index = JSON.parse(files.get("index.json") ?? "");
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
  expect([...files.keys()]).toEqual([
    `${STORY}/${id}.json`,
    `${STORY}/${id}.search.json`,
    "index.json",
  ]);
  expect(Edition.parse(JSON.parse(files.get(`${STORY}/${id}.json`) ?? "")).edition).toBe(id);
});

test("compiles the same bytes for any order of the actors", () => {
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
