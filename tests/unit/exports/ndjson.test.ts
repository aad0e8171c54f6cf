import { expect, test } from "vitest";
import { toNdjson } from "../../../worker/exports/records/ndjson.ts";
import { Edition } from "../../../data/model/edition.ts";
import { harbourStrike, prepared } from "../../fixtures/harbour-strike.ts";

const lines = toNdjson(prepared).split("\n");
const objects: { type: string }[] = lines.slice(0, -1).map((line) => JSON.parse(line));
const ofType = (type: string) => objects.filter((object) => object.type === type);

const typed = (type: string, all: readonly object[]) =>
  all.map((object) => Object.assign({ type }, object));

test("has every object of the edition on a line of its own, and the story first", () => {
  expect(lines.at(-1)).toBe("");
  const types = [...new Set(objects.map(({ type }) => type))];
  expect(types.map((type) => [type, ofType(type).length])).toEqual([
    ["story", 1],
    ["development", 6],
    ["statement", 3],
    ["claim", 1],
    ["position", 2],
    ["actor", 5],
    ["article", 2],
    ["correction", 1],
  ]);
});

test("adds nothing to an object but its type", () => {
  const { developments, statements, articles } = harbourStrike;
  expect(ofType("development")).toEqual(typed("development", developments));
  expect(ofType("statement")).toEqual(typed("statement", statements));
  expect(ofType("article")).toEqual(typed("article", articles));
});

test("contains the whole edition", () => {
  const all = {
    ...ofType("story")[0],
    developments: ofType("development"),
    statements: ofType("statement"),
    claims: ofType("claim"),
    positions: ofType("position"),
    actors: ofType("actor"),
    articles: ofType("article"),
    corrections: ofType("correction"),
  };
  expect(Edition.parse(all)).toEqual(harbourStrike);
});
