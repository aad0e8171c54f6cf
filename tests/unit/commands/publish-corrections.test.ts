/** Which changes of a published edition need a correction before the next one is published. */
import { expect, test } from "vitest";
import { ADDITION, HEADLINE, KEY, publishFirst, PublishableStory } from "./publishable-story.ts";

test.each([
  ["headline", HEADLINE, "headline: Elm has offered Ash a second, golden key", "2:11"],
  ["date", "By 12 March, after", "By 12 March and after", "4:3"],
])("rejects a changed %s without a correction", (field, from, to, place) => {
  const { copy, first } = publishFirst();
  copy.plant(KEY, from, to);
  expect(copy.publish("2019-04-02")).toEqual([
    `${KEY}:${place}  "key-offer" had a different ${field} in the published edition ${first}  → add to corrections.yaml: - { date: 2019-04-02, development: key-offer, whatChanged: "…" }`,
  ]);
  expect(copy.editions()).toEqual([`${first}.json`]);
});

test("does not accept the correction of an earlier edition for a new change", () => {
  const { copy, first } = publishFirst();
  copy.plant(
    "developments/2019-02-01-draft-timetable.yaml",
    "published a draft timetable for the library",
    "published a draft for the library",
  );
  expect(copy.publish("2019-04-02")).toEqual([
    expect.stringContaining(
      `"draft-timetable" had a different summary in the published edition ${first}`,
    ),
  ]);
});

test("refuses to remove a development without a correction, and accepts one that names it", () => {
  const { copy, first } = publishFirst();
  copy.remove("developments/2019-03-06-clock-question.yaml");
  copy.plant(
    "articles/herald-denial.yaml",
    "uncited:\n",
    "uncited:\n  - sentence: Elm's ministry of books declined to comment on the clock.\n    reason: outside-story\n",
  );
  expect(copy.publish("2019-04-02")).toEqual([
    `corrections.yaml:1:1  "clock-question" was in the published edition ${first} and was removed  → add to corrections.yaml: - { date: 2019-04-02, development: clock-question, whatChanged: "…" }`,
  ]);
  copy.append(
    "corrections.yaml",
    `- date: 2019-04-02\n  development: clock-question\n  whatChanged: It was no part of this story.\n`,
  );
  expect(copy.changes("2019-04-02")).toContain("removed  development clock-question");
});

test("publishes added evidence without a correction", () => {
  const { copy } = publishFirst();
  copy.plant(...ADDITION);
  expect(copy.changes("2019-04-02")).toEqual(["changed  development key-offer: evidence"]);
});

const ACCUSATION = "developments/2019-03-05-sunday-accusation.yaml";

const MEANINGS: [
  what: string,
  file: string,
  from: string,
  to: string,
  correction: string,
  change: string,
][] = [
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
  "requires a correction for %s, in a line ready to paste",
  (_what, file, from, to, correction, change) => {
    const { copy, first } = publishFirst();
    copy.plant(file, from, to);
    const target = correction.replace("EDITION", first);
    const line = `- { date: 2019-04-02, ${target}, whatChanged: "…" }`;
    expect(copy.publish("2019-04-02")).toContainEqual(expect.stringContaining(line));
    // The editor says what was wrong; the placeholder itself is no correction.
    const written = line.replace("…", "It was wrong.");
    copy.append("corrections.yaml", `${written}\n`);
    expect(copy.changes("2019-04-02")).toContain(`changed  ${change}`);
  },
);

const CONFIRMATIONS: [what: string, file: string, from: string, to: string, change: string][] = [
  ["a contact", "story.yaml", "mailto:editors@", "mailto:desk@", "story contact: contact"],
  [
    "a note that is new beside published words",
    KEY,
    "stance: confirms",
    "stance: confirms\n    note: He speaks of the doors.",
    "statement linden-open-all-week: note",
  ],
];

test.each(CONFIRMATIONS)(
  "publishes %s only when it is confirmed",
  (_what, file, from, to, change) => {
    const { copy, first } = publishFirst();
    copy.plant(file, from, to);
    expect(copy.publish("2019-04-02")).toEqual([`unconfirmed: changed  ${change}`]);
    expect(copy.editions()).toEqual([`${first}.json`]);
    expect(copy.changes("2019-04-02", "A change", true)).toEqual([`changed  ${change}`]);
    expect(copy.editions()).toHaveLength(2);
  },
);

test("needs no confirmation of a change whose correction names the edition", () => {
  const { copy, first } = publishFirst();
  copy.plant("story.yaml", "CC-BY-4.0", "CC0-1.0");
  copy.append(
    "corrections.yaml",
    `- { date: 2019-04-02, edition: "${first}", whatChanged: It named another licence. }\n`,
  );
  expect(copy.changes("2019-04-02")).toContain("changed  story licence: licence");
});

test("follows a renamed development by its former id", () => {
  const { copy } = publishFirst();
  const file = "developments/2019-03-06-clock-question.yaml";
  copy.write(
    "developments/2019-03-06-clock.yaml",
    `${copy.read(file)}formerIds: [clock-question]\n`,
  );
  copy.remove(file);
  expect(copy.changes("2019-04-02", "A change", true)).toContain(
    "changed  development clock-question: id, formerIds",
  );
});

test("takes a statement under another id for a removed one, which needs a correction", () => {
  const { copy, first } = publishFirst();
  copy.plant(KEY, "id: linden-open-all-week", "id: linden-open-in-april");
  expect(copy.publish("2019-04-02")).toEqual([
    `corrections.yaml:1:1  "linden-open-all-week" was in the published edition ${first} and was removed  → add to corrections.yaml: - { date: 2019-04-02, statement: linden-open-all-week, whatChanged: "…" }`,
  ]);
});

test("prints the first line of a missing corrections.yaml with the entry, which publish then accepts", () => {
  const copy = new PublishableStory();
  copy.remove("corrections.yaml");
  copy.publish("2019-04-01");
  copy.plant(KEY, HEADLINE, "headline: Elm has offered Ash another key");
  const [problem] = copy.changes("2019-04-02");
  const [, first, entry] =
    /→ add to corrections\.yaml, below the first line (# .*\.json): (- .*)$/.exec(problem!)!;
  copy.write("corrections.yaml", `${first}\n${entry!.replace("…", "It was a second key.")}\n`);
  expect(copy.changes("2019-04-02")).toContain("changed  development key-offer: headline");
});
