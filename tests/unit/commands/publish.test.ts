import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { formatDiagnostic } from "../../../data/source/diagnostic.ts";
import { formatChange } from "../../../data/edition/compare-editions.ts";
import { compile } from "../../../data/edition/compile-stories.ts";
import { publish } from "../../../data/edition/publish-editions.ts";
import type { PublishedEdition } from "../../../data/edition/publish-editions.ts";
import { findUnpublished, verifyStories } from "../../../data/checks/verify-stories.ts";
import { dayIn } from "../../../data/source/today.ts";
import { Desk, makeFolder } from "../stories.ts";

const KEY = "developments/2019-03-key-offer.yaml";
const HEADLINE = "headline: Elm has offered Ash a second key";

const removeFolder = (text: string): string => text.replaceAll(/\S*\/bridge-library\//g, "");

class PublishingDesk extends Desk {
  readonly corpus = join(makeFolder(), "_corpus");

  /** The published editions, or the problems, with paths from the story's folder on. */
  publish(today: string, note = "A change"): PublishedEdition[] | string[] {
    const { problems, publications } = publish(this.root, this.corpus, today, note);
    return problems.length > 0
      ? problems.map((problem) => removeFolder(formatDiagnostic(problem)))
      : publications;
  }

  /** The changes listed for the publication. */
  changes = (today: string, note?: string): string[] =>
    this.publish(today, note).flatMap((publication) =>
      typeof publication === "string" ? [publication] : publication.changes.map(formatChange),
    );

  unpublished = (): number => findUnpublished(verifyStories(this.root).stories).length;
  editions = (): string[] =>
    readdirSync(this.path("editions")).filter((name) => name.endsWith(".json"));
  index = (): unknown => parse(this.read("editions/index.yaml"));
}

function published(): { desk: PublishingDesk; first: string } {
  const desk = new PublishingDesk();
  const [publication] = desk.publish("2019-04-01", "First edition");
  if (typeof publication !== "object") throw new Error(String(publication));
  return { desk, first: publication.edition };
}

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
  const { desk, first } = published();
  desk.plant("story.yaml", "the opening hours", "the hours");
  desk.publish("2019-04-02");
  const files = readdirSync(join(desk.corpus, "bridge-library"));
  const editions = files.filter((name) => /^[0-9a-f]{12}\.json$/.test(name));
  expect(editions).toContain(`${first}.json`);
  expect(editions).toHaveLength(2);
});

test("does not publish an unchanged edition again", () => {
  const { desk } = published();
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

test.each([
  ["headline", HEADLINE, "headline: Elm has offered Ash a second, golden key", "2:11"],
  ["summary", "a second key, and the librarian", "a second key; the librarian", "9:10"],
  ["status", "value: confirmed", "value: reported", "8:9"],
  ["date", "By 12 March, after", "By 12 March and after", "4:3"],
])("refuses a changed %s without a correction", (field, from, to, place) => {
  const { desk, first } = published();
  desk.plant(KEY, from, to);
  expect(desk.publish("2019-04-02")).toEqual([
    `${KEY}:${place}  "key-offer" had a different ${field} in the published edition ${first}  → add to corrections.yaml: - { date: 2019-04-02, development: key-offer, whatChanged: "…" }`,
  ]);
  expect(desk.editions()).toEqual([`${first}.json`]);
});

test("publishes a changed headline with its correction", () => {
  const { desk } = published();
  desk.plant(KEY, HEADLINE, "headline: Elm has offered Ash another key");
  desk.write(
    "corrections.yaml",
    `${desk.read("corrections.yaml")}- date: 2019-04-02\n  development: key-offer\n  whatChanged: It is another key.\n`,
  );
  expect(desk.changes("2019-04-02")).toEqual([
    "changed  story corrections: corrections",
    "changed  development key-offer: headline",
  ]);
  expect(desk.editions()).toHaveLength(2);
});

test("does not accept the correction of an earlier edition for a new change", () => {
  const { desk, first } = published();
  desk.plant(
    "developments/2019-02-01-draft-timetable.yaml",
    "published a draft timetable for the library",
    "published a draft for the library",
  );
  expect(desk.publish("2019-04-02")).toEqual([
    expect.stringContaining(
      `"draft-timetable" had a different summary in the published edition ${first}`,
    ),
  ]);
});

test("refuses to remove a development without a correction, and accepts one that names it", () => {
  const { desk, first } = published();
  desk.remove("developments/2019-03-06-clock-question.yaml");
  desk.plant(
    "articles/herald-denial.yaml",
    "uncited:\n",
    "uncited:\n  - sentence: Elm's ministry of books declined to comment on the clock.\n    reason: outside-story\n",
  );
  expect(desk.publish("2019-04-02")).toEqual([
    `corrections.yaml:1:1  "clock-question" was in the published edition ${first} and was removed  → add to corrections.yaml: - { date: 2019-04-02, development: clock-question, whatChanged: "…" }`,
  ]);
  desk.write(
    "corrections.yaml",
    `${desk.read("corrections.yaml")}- date: 2019-04-02\n  development: clock-question\n  whatChanged: It was no part of this story.\n`,
  );
  expect(desk.changes("2019-04-02")).toContain("removed  development clock-question");
});

test("publishes added evidence without a correction", () => {
  const { desk } = published();
  desk.plant(
    KEY,
    "relations:\n",
    "  - article: key-offer\n    quote: Otto Linden confirmed that the doors will stay open all week in April.\nrelations:\n",
  );
  expect(desk.changes("2019-04-02")).toEqual(["changed  development key-offer: evidence"]);
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
  const { desk, first } = published();
  tamper(desk, first);
  expect(desk.lines().join("\n")).toMatch(problem);
});

const ACCUSATION = "developments/2019-03-05-sunday-accusation.yaml";
const DENIAL = "developments/2019-03-06-elm-denial.yaml";

const MEANINGS: [
  what: string,
  file: string,
  from: string,
  to: string,
  correction: string,
  change: string,
][] = [
  [
    "a stance",
    KEY,
    "stance: confirms",
    "stance: states",
    "statement: linden-open-all-week",
    "statement linden-open-all-week: stance",
  ],
  [
    "a shortened quote",
    ACCUSATION,
    "quote: Elm wants silence on Sundays, and we will not have it",
    "quote: Elm wants silence on Sundays",
    "statement: ada-silence-on-sundays",
    "statement ada-silence-on-sundays: quotes",
  ],
  [
    "the standfirst",
    "story.yaml",
    "Ash has accused Elm of planning",
    "Ash has accused Elm of a plan",
    "standfirst: true",
    "standfirst standfirst: text",
  ],
  [
    "a role",
    "actors.yaml",
    "role: librarian",
    "role: head librarian",
    'edition: "EDITION"',
    "actor otto-linden: role",
  ],
  [
    "a claim's sentence",
    "claims/sunday-closing.yaml",
    "text: ",
    "text: In March, ",
    "claim: sunday-closing",
    "claim sunday-closing: text",
  ],
];

test.each(MEANINGS)(
  "demands a correction for %s, in a line ready to paste",
  (_what, file, from, to, correction, change) => {
    const { desk, first } = published();
    desk.plant(file, from, to);
    const target = correction.replace("EDITION", first);
    const line = `- { date: 2019-04-02, ${target}, whatChanged: "…" }`;
    expect(desk.publish("2019-04-02")).toContainEqual(expect.stringContaining(line));
    // The editor says what was wrong; the placeholder itself is no correction.
    const written = line.replace("…", "It was wrong.");
    desk.write("corrections.yaml", `${desk.read("corrections.yaml")}${written}\n`);
    expect(desk.changes("2019-04-02")).toContain(`changed  ${change}`);
  },
);

test("lists a changed title, and requires no correction for it", () => {
  const { desk } = published();
  desk.plant("story.yaml", "the opening hours", "the hours");
  expect(desk.changes("2019-04-02")).toEqual(["changed  story title: title"]);
});

test("follows a renamed development by its former id", () => {
  const { desk } = published();
  const file = "developments/2019-03-06-clock-question.yaml";
  desk.write(
    "developments/2019-03-06-clock.yaml",
    `${desk.read(file)}formerIds: [clock-question]\n`,
  );
  desk.remove(file);
  expect(desk.changes("2019-04-02")).toContain(
    "changed  development clock-question: id, formerIds",
  );
});

test("creates corrections.yaml with its schema line when a correction is missing", () => {
  const desk = new PublishingDesk();
  desk.remove("corrections.yaml");
  desk.publish("2019-04-01");
  desk.plant(KEY, HEADLINE, "headline: Elm has offered Ash another key");
  desk.publish("2019-04-02");
  expect(desk.read("corrections.yaml")).toMatch(
    /^# yaml-language-server: \$schema=.*corrections\.json\n$/,
  );
  expect(desk.lines()).toEqual([]);
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
  const { desk, first } = published();
  desk.plant("story.yaml", "the opening hours", "the hours");
  compile(desk.root, desk.corpus, { draft: false });
  expect(served(desk.corpus)).toMatchObject([{ edition: first, published: "2019-04-01" }]);
  compile(desk.root, desk.corpus, { draft: true });
  expect(served(desk.corpus)).toMatchObject([
    { edition: expect.not.stringMatching(first), published: null },
  ]);
});

test("builds the published edition while the working edition has problems", () => {
  const { desk, first } = published();
  desk.write("story.yaml", "{");
  expect(compile(desk.root, desk.corpus, { draft: true }).files).toBe(0);
  expect(compile(desk.root, desk.corpus, { draft: false }).problems).toEqual([]);
  expect(served(desk.corpus)).toMatchObject([{ edition: first }]);
});

test("builds a draft that has an open question, but does not publish it", () => {
  const desk = new PublishingDesk();
  desk.plant(DENIAL, "summary: Elm’s librarian said", "summary: In July, Elm’s librarian said");
  expect(compile(desk.root, desk.corpus, { draft: true }).files).toBeGreaterThan(0);
  expect(desk.publish("2019-04-01")).toEqual([expect.stringContaining("“July”")]);
});

test("leaves out a story that has never been published", () => {
  const desk = new PublishingDesk();
  compile(desk.root, desk.corpus, { draft: false });
  expect(served(desk.corpus)).toEqual([]);
});
