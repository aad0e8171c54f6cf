import { expect, test } from "vitest";
import { buildEdition } from "../../../data/edition/build/build-edition.ts";
import {
  editionDay,
  recordDates,
  toInstants,
} from "../../../worker/exports/records/record-dates.ts";
import { firstEdition, harbourStrike } from "../../fixtures/harbour-strike.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";

test("a development is dated by its first edition and by its last change", () => {
  const record = recordDates(harbourStrike, [firstEdition]);
  expect(record.get("talks-stopped")).toMatchObject({
    published: "2031-05-12",
    updated: "2031-05-12",
  });
  expect(record.get("walk-out")).toMatchObject({
    published: "2031-05-20",
    updated: "2031-05-20",
  });
});

test("a correction changes the day of update, but not the day of publication", () => {
  expect(recordDates(harbourStrike, [firstEdition]).get("strike-begins")).toMatchObject({
    published: "2031-05-12",
    updated: "2031-05-20",
  });
});

test("a correction sets the day of update even if no edition records a change", () => {
  const draft = { ...harbourStrike, published: null };
  const archived = { ...harbourStrike, edition: "fedcba987654", published: "2031-05-16" };
  expect(recordDates(draft, [archived]).get("strike-begins")).toMatchObject({
    published: "2031-05-16",
    updated: "2031-05-19",
  });
});

test("a correction of a statement sets the day of update of its development", () => {
  const [statement] = harbourStrike.statements;
  const corrections = [
    { date: "2031-05-21", statement: statement!.id, whatChanged: "The speaker was wrong." },
  ];
  const corrected = { ...harbourStrike, corrections };
  expect(recordDates(corrected, [firstEdition]).get(statement!.development)?.updated).toBe(
    "2031-05-21",
  );
});

test("an edition that is both current and archived is counted once", () => {
  expect(recordDates(harbourStrike, [harbourStrike, firstEdition])).toEqual(
    recordDates(harbourStrike, [firstEdition]),
  );
});

test("a draft has the day of the previous edition, or of its newest development", () => {
  const draft = { ...harbourStrike, published: null };
  expect(editionDay(draft, [firstEdition])).toBe("2031-05-12");
  expect(editionDay(draft, [])).toBe("2031-05-14");
});

test("times on one day descend in the order of the list", () => {
  const instants = toInstants(["2031-05-20", "2031-05-20", "2031-05-12", "2031-05-20"]);
  expect(instants.map((instant) => instant.toISOString())).toEqual([
    "2031-05-20T00:00:02.000Z",
    "2031-05-20T00:00:01.000Z",
    "2031-05-12T00:00:00.000Z",
    "2031-05-20T00:00:00.000Z",
  ]);
});

/** An edition of a day whose developments have these ids; `former` of the last one. */
const editionOf = (published: string, ids: readonly string[], former: readonly string[] = []) => ({
  ...harbourStrike,
  edition: `${published}-${ids.join("-")}`,
  published,
  corrections: [],
  statements: [],
  developments: ids.map((id, index) =>
    Object.assign({}, harbourStrike.developments[0]!, {
      id,
      formerIds: index === ids.length - 1 ? [...former] : [],
    }),
  ),
});

const RENAMED = editionOf("2031-06-03", ["other", "new-name"], ["old-name"]);
test.each([
  ["that was never renamed", [editionOf("2031-06-01", ["new-name"])], "new-name"],
  ["that was renamed", [editionOf("2031-06-01", ["old-name"])], "old-name"],
  [
    "that another was merged into",
    [editionOf("2031-06-01", ["old-name"]), editionOf("2031-06-02", ["old-name", "new-name"])],
    "new-name",
  ],
])("a development %s has the id of its first publication", (_, archive, id) => {
  expect(recordDates(RENAMED, archive).get("new-name")?.firstId).toBe(id);
});

test.each([
  ["development", "elm-denial", "no-such-plan"],
  ["article", "herald-denial", "herald-on-elm"],
  ["actor", "otto-linden", "o-linden"],
] as const)("the rename of the %s %s updates no development", (kind, from, to) => {
  const copy = new StoryCopy();
  const before = { ...buildEdition(copy.load()), published: "2019-04-01" };
  copy.renameItem(kind, from, to);
  const after = { ...buildEdition(copy.load()), published: "2019-04-02" };
  for (const { published, updated } of recordDates(after, [before]).values())
    expect(updated).toBe(published);
});

test("a change that is published with a rename updates its development alone", () => {
  const copy = new StoryCopy();
  const before = { ...buildEdition(copy.load()), published: "2019-04-01" };
  copy.renameItem("development", "elm-denial", "no-such-plan");
  copy.edit("developments/2019-03-06-no-such-plan.yaml", (text) =>
    text.replace(/^headline: .*$/mu, "headline: Elm says that it has no such plan"),
  );
  const after = { ...buildEdition(copy.load()), published: "2019-04-02" };
  const updated = [...recordDates(after, [before])].flatMap(([id, record]) =>
    record.updated === "2019-04-02" ? [id] : [],
  );
  expect(updated).toEqual(["no-such-plan"]);
});
