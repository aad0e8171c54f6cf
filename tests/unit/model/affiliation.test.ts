import { expect, test } from "vitest";
import { belongsTo, findSide, listAffiliations } from "../../../data/model/affiliation.ts";
import { loadStory } from "../../../data/source/load-story.ts";
import { STORY } from "../../support/story/story.ts";
import { FIXTURES } from "../../support/story/fixtures.ts";

const actors = loadStory(FIXTURES, STORY).story.actors.value;
const findActor = (id: string) => actors[id];

test.each([
  ["elm", ["elm", "ash"], "elm"],
  ["otto-linden", ["elm", "ash"], "elm"],
  ["duchess-ada", ["elm", "ash"], "ash"],
  ["otto-linden", ["ministry-of-books", "ash"], "ministry-of-books"],
  ["otto-linden", ["elm", "ministry-of-books"], "ministry-of-books"],
  ["otto-linden", ["otto-linden", "ministry-of-books"], "otto-linden"],
  ["bridge-council", ["bridge-council", "ministry-of-books"], "bridge-council"],
  // An actor of no side speaks for its state.
  ["duchess-ada", ["bridge-council", "ministry-of-books"], "ash"],
  ["bridge-council", ["elm", "ash"], null],
  ["bridge-library", ["elm", "ash"], null],
  ["nobody", ["elm", "ash"], null],
])("finds the side that %s speaks for among %j: %s", (actor, sides, side) => {
  expect(findSide(findActor, sides, actor)).toBe(side);
});

test("lists the actors that an actor belongs to, nearest first", () => {
  expect(listAffiliations(findActor, "otto-linden")).toEqual([
    "otto-linden",
    "ministry-of-books",
    "elm",
  ]);
  expect(belongsTo(findActor, "otto-linden", "elm")).toBe(true);
  expect(belongsTo(findActor, "elm", "otto-linden")).toBe(false);
});

const cycle = (id: string) => ({ kind: "person", memberOf: id === "a" ? "b" : "a" });

test("stops at a cycle", () => {
  expect(listAffiliations(cycle, "a")).toEqual(["a", "b"]);
});
