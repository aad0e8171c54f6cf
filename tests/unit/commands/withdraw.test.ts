import { readdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { hashContent } from "../../../data/edition/canonical-json.ts";
import { publish } from "../../../data/edition/archive/publish-editions.ts";
import { withdraw } from "../../../data/edition/archive/withdraw-edition.ts";
import { verifyAndCompile } from "../../../data/edition/compile-stories.ts";
import { STORY } from "../../support/story/story.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";
import { ADDITION } from "./publishable-story.ts";

const REASON = "It named the wrong speaker.";

/** A story with two published editions, of which readers have the second. */
function publishTwice() {
  const copy = new StoryCopy();
  const publishAt = (today: string): string =>
    publish(copy.root, today, "A change").publications[0]?.edition ?? "";
  const first = publishAt("2019-04-01");
  copy.plant(...ADDITION);
  const second = publishAt("2019-04-02");
  const withdrawEdition = (edition: string) =>
    withdraw(copy.root, { edition, reason: REASON, today: "2019-04-03" });
  return { copy, first, second, withdrawEdition };
}

test("writes the day and the reason into the index and keeps the edition in the archive", () => {
  const { copy, first, second, withdrawEdition } = publishTwice();
  expect(withdrawEdition(first)).toEqual({ problems: [], story: STORY });
  expect(parse(copy.read("editions/index.yaml"))).toEqual([
    {
      edition: first,
      published: "2019-04-01",
      note: "A change",
      withdrawal: { date: "2019-04-03", reason: REASON },
    },
    { edition: second, published: "2019-04-02", note: "A change" },
  ]);
  expect(readdirSync(copy.path("editions"))).toContain(`${first}.json`);
  expect(copy.lines()).toEqual([]);
});

test("compiles the reason but no file of the withdrawn edition", () => {
  const { copy, first, second, withdrawEdition } = publishTwice();
  withdrawEdition(first);
  const { files } = verifyAndCompile(copy.root, { draft: false });
  expect([...files.keys()].filter((path) => path.includes(first))).toEqual([]);
  expect(files.has(`${STORY}/${second}.json`)).toBe(true);
  const index = JSON.parse(files.get("index.json") ?? "");
  expect(
    index.stories[0].editions.map((entry: { withdrawal: unknown }) => entry.withdrawal),
  ).toEqual([{ date: "2019-04-03", reason: REASON }, null]);
});

test("withdraws an edition of a story on which work is not finished", () => {
  const { copy, first, withdrawEdition } = publishTwice();
  copy.plant("story.yaml", "timeZone: Europe/Vienna", "timeZone: Nowhere");
  expect(copy.lines()).not.toEqual([]);
  expect(withdrawEdition(first)).toEqual({ problems: [], story: STORY });
});

test("rejects an index that cannot be read, which it leaves as it is", () => {
  const { copy, first, withdrawEdition } = publishTwice();
  copy.write("editions/index.yaml", `- edition: ${first}\n`);
  expect(withdrawEdition(first)).toMatchObject({ story: null, problems: [{}, {}] });
  expect(copy.read("editions/index.yaml")).toBe(`- edition: ${first}\n`);
});

test("refuses to withdraw the current edition", () => {
  const { second, withdrawEdition } = publishTwice();
  expect(withdrawEdition(second)).toMatchObject({
    story: null,
    problems: [
      {
        message: `${second} is the current edition`,
        remedy: "correct what is wrong and publish that first",
      },
    ],
  });
});

test("rejects an edition that is already withdrawn, and one that was never published", () => {
  const { first, withdrawEdition } = publishTwice();
  withdrawEdition(first);
  expect(withdrawEdition(first).problems[0]?.message).toBe(`${first} is already withdrawn`);
  expect(withdrawEdition("000000000000").problems[0]?.message).toBe(
    "no story has published 000000000000",
  );
});

test("rejects an index whose last edition is withdrawn", () => {
  const { copy, second } = publishTwice();
  const text = copy.read("editions/index.yaml").trimEnd();
  copy.write(
    "editions/index.yaml",
    `${text}\n  withdrawal: { date: 2019-04-03, reason: Wrong. }\n`,
  );
  expect(copy.lines().join("\n")).toContain(
    `${second} is withdrawn, and no edition follows it for readers`,
  );
});

test.each([
  ["3", { schema: 3 }, "is an edition of schema 3, and this code reads schema 2"],
  [
    "none",
    { schema: undefined },
    "is an edition of schema 1 or older, and this code reads schema 2",
  ],
  [
    "2 with a field that it does not have",
    { sides: "elm" },
    "is not an edition of schema 2: sides",
  ],
])("rejects an archived edition of schema %s, with its name", (_version, change, message) => {
  const { copy, first } = publishTwice();
  const archived = { ...JSON.parse(copy.read(`editions/${first}.json`)), ...change };
  const name = hashContent(archived);
  copy.remove(`editions/${first}.json`);
  writeFileSync(copy.path(`editions/${name}.json`), JSON.stringify({ ...archived, edition: name }));
  copy.edit("editions/index.yaml", (text) => text.replaceAll(first, name));
  expect(copy.lines().join("\n")).toContain(`editions/${name}.json:1:1  ${message}`);
});

test("rejects a reason that takes sides", () => {
  const { copy, first } = publishTwice();
  const request = { edition: first, reason: "A rogue edition.", today: "2019-04-03" };
  const { problems } = withdraw(copy.root, request);
  expect(problems.map(({ message }) => message)).toContain("“rogue” in the reason takes sides");
});
