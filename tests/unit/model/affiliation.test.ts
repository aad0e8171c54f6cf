import { expect, test } from "vitest";
import { belongsTo, findSide, listAffiliations } from "../../../data/model/affiliation.ts";
import { loadStory } from "../../../data/source/load-story.ts";
import { FIXTURES, STORY } from "../stories.ts";

const actors = loadStory(FIXTURES, STORY).story.actors.value;
const findActor = (id: string) => actors[id];

test.each([
  ["elm", "elm"],
  ["otto-linden", "elm"],
  ["duchess-ada", "ash"],
  ["bridge-library", null],
  ["nobody", null],
])("lets %s speak for %s", (actor, side) => {
  expect(findSide(findActor, actor)).toBe(side);
});

test("lists whom an actor belongs to, nearest first", () => {
  expect(listAffiliations(findActor, "otto-linden")).toEqual([
    "otto-linden",
    "ministry-of-books",
    "elm",
  ]);
  expect(belongsTo(findActor, "otto-linden", "elm")).toBe(true);
  expect(belongsTo(findActor, "elm", "otto-linden")).toBe(false);
});

const circle = (id: string) => ({ kind: "person", memberOf: id === "a" ? "b" : "a" });

test("stops before a circle closes", () => {
  expect(listAffiliations(circle, "a")).toEqual(["a", "b"]);
});
