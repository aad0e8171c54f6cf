/** Publishing an edition: what is archived, and which edition is compiled. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { verifyAndCompile } from "../../../data/edition/compile-stories.ts";
import { publish } from "../../../data/edition/archive/publish-editions.ts";
import { dayIn } from "../../../data/model/dates/calendar.ts";
import { STORY } from "../../support/story/story.ts";
import { ADDITION, KEY, publishFirst, PublishableStory } from "./publishable-story.ts";

test("archives the first edition under its id, with every development as an addition", () => {
  const copy = new PublishableStory();
  expect(copy.unpublished()).toBe(1);
  const changes = copy.changes("2019-04-01", "First edition");
  expect(changes.filter((line) => line.startsWith("added    development"))).toHaveLength(10);
  expect(changes.filter((line) => !line.startsWith("added"))).toEqual([]);
  expect(copy.lines()).toEqual([]);
  expect(copy.unpublished()).toBe(0);
  const [file = ""] = copy.editions();
  const edition = file.replace(".json", "");
  expect(JSON.parse(copy.read(`editions/${file}`))).toMatchObject({
    edition,
    published: "2019-04-01",
  });
  expect(copy.index()).toEqual([{ edition, published: "2019-04-01", note: "First edition" }]);
});

test("compiles the archived editions beside the current one", () => {
  const { copy } = publishFirst();
  copy.plant(...ADDITION);
  copy.publish("2019-04-02");
  const compiled = [...verifyAndCompile(copy.root, { draft: false }).files.keys()];
  expect(copy.editions()).toHaveLength(2);
  expect(compiled).toEqual(
    expect.arrayContaining(copy.editions().map((name) => `${STORY}/${name}`)),
  );
});

test("does not publish an unchanged edition again", () => {
  const { copy } = publishFirst();
  expect(copy.publish("2019-04-02")).toEqual([]);
  expect(copy.editions()).toHaveLength(1);
});

test("publishes nothing if there is a problem", () => {
  const copy = new PublishableStory();
  copy.plant(KEY, "value: confirmed", "value: certain");
  expect(copy.publish("2019-04-01")).toEqual([
    `${KEY}:8:18  "value" cannot be "certain"  → use one of: confirmed, reported, alleged, denied`,
  ]);
  expect(readdirSync(copy.folder)).not.toContain("editions");
});

const TAMPERED: [
  name: string,
  tamper: (copy: PublishableStory, first: string) => void,
  problem: RegExp,
][] = [
  [
    "changed",
    (copy, first) =>
      copy.plant(`editions/${first}.json`, '"title":"Bridge library', '"title":"A bridge library'),
    /its content hashes to [0-9a-f]{12} {2}→ restore it from version control/,
  ],
  [
    "removed",
    (copy, first) => copy.remove(`editions/${first}.json`),
    /editions\/index\.yaml:2:12 {2}[0-9a-f]{12}\.json is not beside the index/,
  ],
  [
    "broken",
    (copy, first) => copy.write(`editions/${first}.json`, "{"),
    /is not JSON {2}→ restore it from version control/,
  ],
  [
    "no longer listed",
    (copy) =>
      copy.write("editions/index.yaml", `${copy.read("editions/index.yaml").split("\n")[0]}\n[]\n`),
    /an archived edition that index\.yaml does not list {2}→ list it, or remove the file/,
  ],
];

test.each(TAMPERED)("reports an archived edition that was %s", (_name, tamper, problem) => {
  const { copy, first } = publishFirst();
  tamper(copy, first);
  expect(copy.lines().join("\n")).toMatch(problem);
});

test("dates an edition in the time zone of the newsroom", () => {
  const copy = new PublishableStory();
  copy.plant("story.yaml", "timeZone: Europe/Vienna", "timeZone: Pacific/Kiritimati");
  publish(copy.root, null, "First edition");
  expect(copy.index()).toEqual([
    expect.objectContaining({ published: dayIn("Pacific/Kiritimati") }),
  ]);
});

const served = ({ root }: PublishableStory, draft: boolean): unknown =>
  JSON.parse(verifyAndCompile(root, { draft }).files.get("index.json") ?? "").stories;

test("builds the last published edition, or the working edition as a draft", () => {
  const { copy, first } = publishFirst();
  copy.plant(...ADDITION);
  expect(served(copy, false)).toMatchObject([{ edition: first, published: "2019-04-01" }]);
  expect(served(copy, true)).toMatchObject([
    { edition: expect.not.stringMatching(first), published: null },
  ]);
});

test("builds the published edition while the working edition has problems", () => {
  const { copy, first } = publishFirst();
  copy.write("story.yaml", "{");
  expect(verifyAndCompile(copy.root, { draft: true }).files.size).toBe(0);
  expect(verifyAndCompile(copy.root, { draft: false }).problems).toEqual([]);
  expect(served(copy, false)).toMatchObject([{ edition: first }]);
});

test("builds a draft that has an open question, but does not publish it", () => {
  const copy = new PublishableStory();
  copy.plant(
    "developments/2019-03-06-elm-denial.yaml",
    "summary: Elm’s librarian said",
    "summary: In July, Elm’s librarian said",
  );
  expect(verifyAndCompile(copy.root, { draft: true }).files.size).toBeGreaterThan(0);
  expect(copy.publish("2019-04-01")).toEqual([expect.stringContaining("“July”")]);
});

test("leaves out a story that has never been published", () => {
  expect(served(new PublishableStory(), false)).toEqual([]);
});

test.each([
  ["a loaded word", "Correct the regime's hours", /“regime” in the publication note takes sides/],
  ["words that nobody said", "Elm: “I never said this”", /“I never said this” is quoted/],
  ["an invisible character", "A new\u202e key", /bidirectional control character/],
])("rejects %s in the note of a publication, before it is archived", (_what, note, message) => {
  const copy = new PublishableStory();
  expect(copy.publish("2019-04-01", note)).toContainEqual(expect.stringMatching(message));
  expect(readdirSync(copy.folder)).not.toContain("editions");
});
