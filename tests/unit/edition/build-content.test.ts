import { expect, test } from "vitest";
import { buildContent } from "../../../data/edition/build/build-content.ts";
import type { ContentOptions, StoryContent } from "../../../data/edition/story-content.ts";
import type { Development } from "../../../data/model/edition.ts";
import { readEdition } from "../../support/story/read-edition.ts";

const edition = readEdition();
const content = (options?: ContentOptions) => buildContent(edition, options);

const idsOf = ({ rows }: StoryContent): string =>
  rows.map(({ development }) => development.id).join(" ");

test.each<[name: string, options: ContentOptions, ids: string, filter: string | null]>([
  ["key rows, newest first", {}, "arrival reading-room sunday-accusation elm-denial", null],
  ["the oldest", { order: "oldest" }, "elm-denial sunday-accusation reading-room arrival", null],
  ["the developments of an actor", { actor: "chancellor" }, "key-offer", "Chancellor of Elm"],
  [
    "the developments of an actor's members too, key ones first",
    { actor: "ministry-of-books" },
    "reading-room elm-denial key-offer sunday-evenings both-keys clock-question draft-timetable",
    "Ministry of Books",
  ],
  [
    "an answer directly below what it answers, for an actor too",
    { actor: "elm" },
    "reading-room sunday-accusation elm-denial key-offer sunday-evenings both-keys clock-question draft-timetable",
    "Elm",
  ],
  [
    "all for a stranger",
    { actor: "oak" },
    "arrival reading-room sunday-accusation elm-denial",
    null,
  ],
])("shows %s", (_name, options, ids, filter) => {
  const shown = content(options);
  expect(idsOf(shown)).toBe(ids);
  expect(shown.filter?.name ?? null).toBe(filter);
});

test("lists each development that is not key below one row, and links to it from others", () => {
  const reactions = content().rows.map((row) =>
    row.reactions.map((reaction) => (reaction.linked ? "→" : "") + reaction.development.id),
  );
  expect(reactions).toEqual([
    [],
    ["sunday-evenings", "both-keys"],
    ["draft-timetable", "clock-question", "→sunday-evenings"],
    ["key-offer"],
  ]);
});

test("shows two developments below a row, and also a denial", () => {
  const [, , accusation] = content().rows;
  const lines = accusation?.reactions ?? [];
  expect(lines).toHaveLength(3);
  expect(lines[2]?.development.statements.map(({ stance }) => stance)).toContain("denies");
  expect(lines.map(({ folded }) => folded)).toEqual([false, false, false]);
});

test("folds the third development below a row if it is no denial", () => {
  const statements = edition.statements.map((statement) =>
    statement.stance === "denies" ? Object.assign({}, statement, { stance: "states" }) : statement,
  );
  const [, , accusation] = buildContent({ ...edition, statements }).rows;
  expect(accusation?.reactions.map(({ folded }) => folded)).toEqual([false, false, true]);
});

test("lists the developments that are below no row among all developments, by date", () => {
  expect(idsOf({ ...content(), rows: content().all })).toBe(
    "arrival lamps-unanswered reading-room sunday-accusation elm-denial",
  );
});

test.each([
  ["a stage of what follows it", "follows", { stage: true, denied: false }],
  ["no stage of what denies it", "denies", { stage: false, denied: true }],
] as const)("a development without a statement is %s", (_name, type, expected) => {
  const changes: Record<string, Partial<Development>> = {
    "sunday-accusation": { relations: [{ type, development: "reading-room" }] },
    "reading-room": { key: false },
  };
  const developments = edition.developments.map((development) =>
    Object.assign({}, development, changes[development.id]),
  );
  const lines = buildContent({ ...edition, developments }).rows.flatMap((row) => row.reactions);
  expect(lines.find(({ development }) => development.id === "reading-room")).toMatchObject(
    expected,
  );
});

test.each([
  ["of two weeks over two months by its latest day", "2019-02-26", "2019-03-12", 2],
  ["that is wider by its earliest day", "2019-02-25", "2019-03-12", 4],
  ["below a later answer to an earlier development", "2019-03-06", "2019-03-06", 4],
])("sorts a development %s", (_name, earliest, latest, place) => {
  const developments = edition.developments.map((development) =>
    development.id === "lamps-unanswered"
      ? Object.assign({}, development, { date: { ...development.date, earliest, latest } })
      : development,
  );
  const { all } = buildContent({ ...edition, developments });
  expect(all.findIndex(({ development }) => development.id === "lamps-unanswered")).toBe(place);
});

test("shows at the denied development who denies it, and when", () => {
  const accusation = content().developments.find(({ id }) => id === "sunday-accusation");
  expect(accusation?.denial).toMatchObject({
    by: { name: "Elm" },
    date: { edtf: "2019-03-06" },
  });
});

test("lists the relations of a development, with the headlines of the others", () => {
  const shown = content().developments.find(({ id }) => id === "sunday-accusation");
  expect(shown?.related).toEqual([
    {
      relation: "follows",
      development: "draft-timetable",
      headline: edition.developments.find(({ id }) => id === "draft-timetable")?.headline,
    },
  ]);
});

test("names the actor that a person speaks for, and cites each report once for each source", () => {
  const denial = content().developments.find(({ id }) => id === "elm-denial");
  expect(denial?.statements[0]?.speaker).toMatchObject({
    name: "Otto Linden",
    group: { name: "Ministry of Books" },
    side: "elm",
  });
  const question = content().developments.find(({ id }) => id === "clock-question");
  // An organisation speaks for itself.
  expect(question?.statements[0]?.speaker.group).toMatchObject({ name: "Ministry of Books" });
  const accusation = content().developments.find(({ id }) => id === "sunday-accusation");
  expect(accusation?.citations.map(({ letter, origin }) => [letter, origin])).toEqual([
    ["C", null],
    ["D", "Bridge News Agency"],
  ]);
});

test("contains no selectors", () => {
  expect(JSON.stringify(content())).not.toMatch(/Selector|prefix|suffix/);
});
