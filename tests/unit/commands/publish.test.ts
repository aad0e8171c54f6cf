/** Publishing an edition: what is archived, and which edition is compiled. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../../data/edition/compile-stories.ts";
import { publish } from "../../../data/edition/archive/publish-editions.ts";
import { dayIn } from "../../../data/model/calendar.ts";
import { STORY } from "../../support/story.ts";
import { KEY, publishFirst, PublishingDesk } from "./publishing-desk.ts";

test("archives the first edition under its id, with every development as an addition", () => {
  const desk = new PublishingDesk();
  expect(desk.unpublished()).toBe(1);
  const changes = desk.changes("2019-04-01", "First edition");
  expect(changes.filter((line) => line.startsWith("added    development"))).toHaveLength(10);
  expect(changes.filter((line) => !line.startsWith("added"))).toEqual([]);
  expect(desk.lines()).toEqual([]);
  expect(desk.unpublished()).toBe(0);
  const [file = ""] = desk.editions();
  const edition = file.replace(".json", "");
  expect(JSON.parse(desk.read(`editions/${file}`))).toMatchObject({
    edition,
    published: "2019-04-01",
  });
  expect(desk.index()).toEqual([{ edition, published: "2019-04-01", note: "First edition" }]);
});

test("compiles the archived editions beside the current one", () => {
  const { desk, first } = publishFirst();
  desk.plant("story.yaml", "the opening hours", "the hours");
  desk.publish("2019-04-02");
  const files = readdirSync(join(desk.corpus, STORY));
  const editions = files.filter((name) => /^[0-9a-f]{12}\.json$/.test(name));
  expect(editions).toContain(`${first}.json`);
  expect(editions).toHaveLength(2);
});

test("does not publish an unchanged edition again", () => {
  const { desk } = publishFirst();
  expect(desk.publish("2019-04-02")).toEqual([]);
  expect(desk.editions()).toHaveLength(1);
});

test("publishes nothing if there is a problem", () => {
  const desk = new PublishingDesk();
  desk.plant(KEY, "value: confirmed", "value: certain");
  expect(desk.publish("2019-04-01")).toEqual([
    `${KEY}:8:18  "value" cannot be "certain"  → use one of: confirmed, reported, alleged, denied`,
  ]);
  expect(readdirSync(desk.folder)).not.toContain("editions");
});

const TAMPERED: [
  name: string,
  tamper: (desk: PublishingDesk, first: string) => void,
  problem: RegExp,
][] = [
  [
    "changed",
    (desk, first) =>
      desk.plant(`editions/${first}.json`, '"title":"Bridge library', '"title":"A bridge library'),
    /its content hashes to [0-9a-f]{12} {2}→ restore it from version control/,
  ],
  [
    "removed",
    (desk, first) => desk.remove(`editions/${first}.json`),
    /editions\/index\.yaml:2:12 {2}[0-9a-f]{12}\.json is not beside the index/,
  ],
  [
    "broken",
    (desk, first) => desk.write(`editions/${first}.json`, "{"),
    /is not JSON {2}→ restore it from version control/,
  ],
  [
    "no longer listed",
    (desk) =>
      desk.write("editions/index.yaml", `${desk.read("editions/index.yaml").split("\n")[0]}\n[]\n`),
    /an archived edition that index\.yaml does not list {2}→ list it, or remove the file/,
  ],
];

test.each(TAMPERED)("reports an archived edition that was %s", (_name, tamper, problem) => {
  const { desk, first } = publishFirst();
  tamper(desk, first);
  expect(desk.lines().join("\n")).toMatch(problem);
});

test("dates an edition in the time zone of the newsroom", () => {
  const desk = new PublishingDesk();
  desk.plant("story.yaml", "timeZone: Europe/Vienna", "timeZone: Pacific/Kiritimati");
  publish(desk.root, desk.corpus, null, "First edition");
  expect(desk.index()).toEqual([
    expect.objectContaining({ published: dayIn("Pacific/Kiritimati") }),
  ]);
});

const served = (folder: string): unknown =>
  JSON.parse(readFileSync(join(folder, "index.json"), "utf8")).stories;

test("builds the last published edition, or the working edition as a draft", () => {
  const { desk, first } = publishFirst();
  desk.plant("story.yaml", "the opening hours", "the hours");
  compile(desk.root, desk.corpus, { draft: false });
  expect(served(desk.corpus)).toMatchObject([{ edition: first, published: "2019-04-01" }]);
  compile(desk.root, desk.corpus, { draft: true });
  expect(served(desk.corpus)).toMatchObject([
    { edition: expect.not.stringMatching(first), published: null },
  ]);
});

test("builds the published edition while the working edition has problems", () => {
  const { desk, first } = publishFirst();
  desk.write("story.yaml", "{");
  expect(compile(desk.root, desk.corpus, { draft: true }).files).toBe(0);
  expect(compile(desk.root, desk.corpus, { draft: false }).problems).toEqual([]);
  expect(served(desk.corpus)).toMatchObject([{ edition: first }]);
});

test("builds a draft that has an open question, but does not publish it", () => {
  const desk = new PublishingDesk();
  desk.plant(
    "developments/2019-03-06-elm-denial.yaml",
    "summary: Elm’s librarian said",
    "summary: In July, Elm’s librarian said",
  );
  expect(compile(desk.root, desk.corpus, { draft: true }).files).toBeGreaterThan(0);
  expect(desk.publish("2019-04-01")).toEqual([expect.stringContaining("“July”")]);
});

test("leaves out a story that has never been published", () => {
  const desk = new PublishingDesk();
  compile(desk.root, desk.corpus, { draft: false });
  expect(served(desk.corpus)).toEqual([]);
});

test.each([
  ["a loaded word", "Correct the regime's hours", /“regime” in the publication note takes sides/],
  ["words that nobody said", "Elm: “I never said this”", /“I never said this” is quoted/],
  ["an invisible character", "A new\u202e key", /bidirectional control character/],
])("refuses %s in the note of a publication, before it is archived", (_what, note, message) => {
  const desk = new PublishingDesk();
  expect(desk.publish("2019-04-01", note)).toContainEqual(expect.stringMatching(message));
  expect(readdirSync(desk.folder)).not.toContain("editions");
});
