import { expect, test } from "vitest";
import { belongsTo, findSide, listAffiliations } from "../../../data/model/affiliation.ts";
import { loadStory } from "../../../data/source/load-story.ts";
import { STORY } from "../../support/story.ts";
import { FIXTURES } from "../stories.ts";

const actors = loadStory(FIXTURES, STORY).story.actors.value;
const findActor = (id: string) => actors[id];

test.each([
  ["elm", "elm"],
  ["otto-linden", "elm"],
  ["duchess-ada", "ash"],
  ["bridge-library", null],
  ["nobody", null],
])("finds the side that %s speaks for: %s", (actor, side) => {
  expect(findSide(findActor, actor)).toBe(side);
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
