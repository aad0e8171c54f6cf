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
const edition = readEdition();

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

test("leaves out the body of an article that may only be quoted", () => {
  const bodies = Object.fromEntries(
    edition.articles.map(({ id, rights, body }) => [id, [rights, !body]]),
  );
  expect(bodies).toEqual({
    "council-sitting": ["full", false],
    "gazette-on-sundays": ["full", false],
    "herald-denial": ["quotes", true],
    "key-offer": ["full", false],
  });
});

test("locates quotes in code points of the body", () => {
  const { articles, developments, statements } = edition;
  const bodies = new Map(articles.map(({ id, body }) => [id, body]));
  const passages = [
    ...developments.flatMap(({ evidence }) => evidence),
    ...statements.flatMap(({ quotes }) => quotes),
  ].filter(({ article }) => bodies.get(article));
  expect(passages.length).toBeGreaterThan(5);
  for (const { article, selector } of passages) {
    const [{ exact, prefix, suffix }, { start, end }] = selector;
    const points = Array.from(bodies.get(article) ?? "");
    expect(points.slice(start, end).join("")).toBe(exact);
    expect(points.slice(Math.max(0, start - 32), start).join("")).toBe(prefix);
    expect(points.slice(end, end + 32).join("")).toBe(suffix);
  }
});

test("counts reports and named sources, and states what is disputed", () => {
  const { developments, reports, sources } = edition;
  expect({ reports, sources }).toEqual({ reports: 4, sources: 1 });
  expect(
    developments.map(({ id, disputed, reports, sources }) => [id, disputed, reports, sources]),
  ).toEqual([
    ["key-offer", false, 1, 0],
    ["sunday-evenings", false, 1, 0],
    ["both-keys", false, 1, 0],
    ["arrival", false, 1, 0],
    ["lamps-unanswered", false, 1, 0],
    ["reading-room", false, 1, 0],
    ["clock-question", false, 1, 1],
    ["elm-denial", false, 1, 1],
    ["sunday-accusation", true, 2, 1],
    ["draft-timetable", false, 1, 0],
  ]);
});

test("writes two wordings of one statement as two quotes, each verbatim", () => {
  const { statements } = edition;
  const said = statements.find(({ id }) => id === "ada-silence-on-sundays");
  expect(
    said?.quotes.map(({ selector, origin, translated }) => [selector[0].exact, origin, translated]),
  ).toEqual([
    ["Elm wants silence on Sundays, and we will not have it", null, false],
    ["Elm wants quiet on Sundays and we won't have it", "Bridge News Agency", true],
  ]);
});

test("sorts the reports by their latest day of publication, newest first", () => {
  expect(edition.articles.map(({ letter, id }) => `${letter} ${id}`)).toEqual([
    "A key-offer",
    "B council-sitting",
    "C gazette-on-sundays",
    "D herald-denial",
  ]);
});

test("spans its period from the first to the last possible day of a development", () => {
  expect(edition.period).toEqual({
    earliest: "2019-02-01",
    latest: "2019-03-31",
  });
});

test("lists the leading claim first, and derives the position of a side from its latest statement", () => {
  const { claims, positions } = edition;
  expect(claims.map(({ id }) => id)).toEqual([
    "sunday-closing",
    "second-key-offered",
    "sunday-evenings",
    "treaty-gives-keys",
  ]);
  expect(
    positions.map(({ claim, side, value, earlier }) =>
      [
        `${claim} ${side} ${value}`,
        ...earlier.map(({ value: former, before }) => `${former}${before ? " before" : ""}`),
      ].join(", "),
    ),
  ).toEqual([
    "sunday-closing elm denies, denies, hedges before",
    "sunday-closing ash says",
    "second-key-offered elm says",
    "second-key-offered ash not-here",
    "sunday-evenings elm hedges",
    "sunday-evenings ash declines",
    "treaty-gives-keys elm not-here",
    "treaty-gives-keys ash not-here",
  ]);
});

test("does not count statements of people on no side, but locates their words", () => {
  const { claims } = edition;
  const [agency, nobody] = claims.find(({ id }) => id === "treaty-gives-keys")?.others ?? [];
  expect([agency?.by, agency?.evidence.origin, nobody?.by, nobody?.development]).toEqual([
    "Bridge News Agency",
    "Bridge News Agency",
    null,
    "both-keys",
  ]);
  expect(nobody?.evidence.selector[0].exact).toBe("It is said that the treaty was never signed.");
});
