import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { formatDiagnostic } from "../../../data/source/diagnostic.ts";
import { publish } from "../../../data/edition/publish-editions.ts";
import type { Publication } from "../../../data/edition/publish-editions.ts";
import { findUnpublished, verifyStories } from "../../../data/checks/verify-stories.ts";
import { Desk, makeFolder } from "../stories.ts";

const KEY = "developments/2019-03-key-offer.yaml";
const HEADLINE = "headline: Elm has offered Ash a second key";

const cut = (text: string): string => text.replaceAll(/\S*\/bridge-library\//g, "");

class PublishingDesk extends Desk {
  readonly corpus = join(makeFolder(), "_corpus");

  /** What was published, or what stood in the way, from the story's folder on. */
  publish(today: string, note = "A change"): Publication[] | string[] {
    const { problems, publications } = publish(this.root, this.corpus, today, note);
    return problems.length > 0
      ? problems.map((problem) => cut(formatDiagnostic(problem)))
      : publications;
  }

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

test("archives the first edition under its name, with every development added", () => {
  const desk = new PublishingDesk();
  expect(desk.unpublished()).toBe(1);
  expect(desk.publish("2019-04-01", "First edition")).toEqual([
    expect.objectContaining({
      story: "bridge-library",
      changes: {
        added: [
          "key-offer",
          "sunday-evenings",
          "both-keys",
          "arrival",
          "lamps-unanswered",
          "reading-room",
          "clock-question",
          "elm-denial",
          "sunday-accusation",
          "draft-timetable",
        ],
        changed: [],
        removed: [],
      },
    }),
  ]);
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

test("publishes nothing twice", () => {
  const { desk } = published();
  expect(desk.publish("2019-04-02")).toEqual([]);
  expect(desk.editions()).toHaveLength(1);
});

test("publishes nothing with a problem", () => {
  const desk = new PublishingDesk();
  desk.plant(KEY, "value: confirmed", "value: certain");
  expect(desk.publish("2019-04-01")).toEqual([
    `${KEY}:8:18  "value" cannot be "certain"  → use one of: confirmed, reported, alleged, denied`,
  ]);
  expect(readdirSync(desk.folder)).not.toContain("editions");
});

test.each([
  ["headline", HEADLINE, "headline: Elm has offered Ash a second, golden key", "2:11"],
  ["summary", "a second key, and the librarian", "a third key, and the librarian", "9:10"],
  ["status", "value: confirmed", "value: reported", "8:9"],
  ["date", "By 12 March, after", "By 12 March and after", "4:3"],
])("refuses a changed %s without a correction", (field, from, to, place) => {
  const { desk, first } = published();
  desk.plant(KEY, from, to);
  expect(desk.publish("2019-04-02")).toEqual([
    `${KEY}:${place}  readers saw another ${field} of "key-offer" in edition ${first}  → add to corrections.yaml: - { date: 2019-04-02, development: key-offer, whatChanged: "…" }`,
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
  expect(desk.publish("2019-04-02")).toEqual([
    expect.objectContaining({
      changes: {
        added: [],
        changed: [{ development: "key-offer", fields: ["headline"] }],
        removed: [],
      },
    }),
  ]);
  expect(desk.editions()).toHaveLength(2);
});

test("does not take a correction of an earlier edition for one of this change", () => {
  const { desk, first } = published();
  desk.plant(
    "developments/2019-02-01-draft-timetable.yaml",
    "published a draft timetable for the library",
    "published a draft for the library",
  );
  expect(desk.publish("2019-04-02")).toEqual([
    expect.stringContaining(`readers saw another summary of "draft-timetable" in edition ${first}`),
  ]);
});

test("refuses a removed development without a correction, and takes one that names it", () => {
  const { desk, first } = published();
  desk.remove("developments/2019-03-06-clock-question.yaml");
  desk.plant(
    "articles/herald-denial.yaml",
    "uncited:\n",
    "uncited:\n  - sentence: Elm's ministry of books declined to comment on the clock.\n    reason: outside-story\n",
  );
  expect(desk.publish("2019-04-02")).toEqual([
    `corrections.yaml:1:1  readers saw "clock-question" in edition ${first}, and it is gone  → add to corrections.yaml: - { date: 2019-04-02, development: clock-question, whatChanged: "…" }`,
  ]);
  desk.write(
    "corrections.yaml",
    `${desk.read("corrections.yaml")}- date: 2019-04-02\n  development: clock-question\n  whatChanged: It was no part of this story.\n`,
  );
  expect(desk.publish("2019-04-02")).toEqual([
    expect.objectContaining({ changes: { added: [], changed: [], removed: ["clock-question"] } }),
  ]);
});

test("lets evidence be added without a correction", () => {
  const { desk } = published();
  desk.plant(
    KEY,
    "relations:\n",
    "  - article: key-offer\n    quote: Otto Linden confirmed that the doors will stay open all week in April.\nrelations:\n",
  );
  expect(desk.publish("2019-04-02")).toEqual([
    expect.objectContaining({ changes: { added: [], changed: [], removed: [] } }),
  ]);
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

test.each(TAMPERED)("notices an archived edition that was %s", (_name, tamper, problem) => {
  const { desk, first } = published();
  tamper(desk, first);
  expect(desk.lines().join("\n")).toMatch(problem);
});
