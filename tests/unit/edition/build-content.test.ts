import { expect, test } from "vitest";
import { buildContent } from "../../../data/edition/content.ts";
import type { ContentOptions } from "../../../data/edition/content.ts";
import { buildEdition } from "../../../data/edition/build-edition.ts";
import { Desk } from "../stories.ts";

const digest = (options?: ContentOptions) => buildContent(buildEdition(new Desk().load()), options);

const CASES: [name: string, options: ContentOptions | undefined, total: number, ids: string][] = [
  [
    "all, newest first",
    undefined,
    10,
    "key-offer sunday-evenings both-keys arrival lamps-unanswered reading-room clock-question elm-denial sunday-accusation draft-timetable",
  ],
  [
    "the oldest first",
    { order: "oldest" },
    10,
    "draft-timetable sunday-accusation elm-denial clock-question reading-room lamps-unanswered arrival both-keys sunday-evenings key-offer",
  ],
  ["no more than the limit", { limit: 2 }, 10, "key-offer sunday-evenings"],
  ["the oldest two", { order: "oldest", limit: 2 }, 10, "draft-timetable sunday-accusation"],
  ["those of an actor", { actor: "chancellor" }, 1, "key-offer"],
  [
    "those of an actor's members too",
    { actor: "ministry-of-books" },
    7,
    "key-offer sunday-evenings both-keys reading-room clock-question elm-denial draft-timetable",
  ],
  ["none for an actor that there is not", { actor: "oak" }, 0, ""],
  ["none with limit 0", { limit: 0 }, 10, ""],
];

test.each(CASES)("shows %s", (_name, options, total, ids) => {
  const shown = digest(options);
  expect(shown.total).toBe(total);
  expect(shown.developments.map(({ id }) => id).join(" ")).toBe(ids);
});

test("shows the denial on what is denied, in the denier's words", () => {
  const accusation = digest().developments.find(({ id }) => id === "sunday-accusation");
  expect(accusation?.denial).toEqual({
    development: "elm-denial",
    speaker: "Otto Linden",
    exact: "There is no such plan",
  });
});

test("names relations from both ends", () => {
  const shown = new Map(digest().developments.map(({ id, related }) => [id, related]));
  expect(
    shown
      .get("sunday-accusation")
      ?.map(({ relation, development }) => `${relation} ${development}`),
  ).toEqual([
    "follows draft-timetable",
    "answeredBy sunday-evenings",
    "answeredBy clock-question",
    "deniedBy elm-denial",
  ]);
});

test("leaves out evidence that a statement's quote already has", () => {
  const shown = new Map(digest().developments.map(({ id, evidence }) => [id, evidence]));
  expect(shown.get("clock-question")).toEqual([]);
  expect(shown.get("elm-denial")?.map(({ exact }) => exact)).toEqual([
    "Elm's librarian Otto Linden denied on Wednesday, 6 March, that Sunday hours would be cut.",
  ]);
});

test("holds no positions unless asked, and no selector ever", () => {
  expect(digest({ positions: false })).not.toHaveProperty("positions");
  expect(JSON.stringify(digest())).not.toMatch(/Selector|prefix|suffix/);
});
