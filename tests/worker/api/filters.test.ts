import { describe, expect, test } from "vitest";
import { mayFallIn, parseRange } from "../../../worker/api/day-range.ts";
import {
  type DevelopmentFilters,
  filterDevelopments,
  filterStatements,
  sortByDate,
  type StatementFilters,
} from "../../../worker/api/filters.ts";
import { filterPositions, type PositionFilters } from "../../../worker/api/position-filters.ts";
import { makeClaim, makeClaims } from "../../fixtures/edition-parts.ts";
import { JULY, SHEEP_TRADE, makeIndex } from "../../fixtures/sheep-trade.ts";

const index = await makeIndex();

test.each<[query: { from?: string; to?: string }, isMatch: boolean]>([
  [{ from: "2023-07-15" }, true],
  [{ from: "2023-07-31" }, true],
  [{ from: "2023-08-01" }, false],
  [{ to: "2023-07-01" }, true],
  [{ to: "2023-06" }, false],
  [{ from: "2023-07", to: "2023-07" }, true],
  [{ from: "2022", to: "2024" }, true],
  [{ from: "2023-07-31/2023-08-10" }, true],
  [{ to: "2023-06-20/2023-06-30" }, false],
  [{}, true],
])("a development of July 2023 matches %o: %s", (query, isMatch) => {
  expect(mayFallIn(JULY, parseRange(query))).toBe(isMatch);
});

describe("finds developments", () => {
  const both = ["sheep-denial", "sheep-purchase"];
  const cases: [name: string, filters: DevelopmentFilters, ids: string[]][] = [
    ["newest first, all of them without a filter", {}, both],
    ["with an actor", { actor: ["osthafen"] }, ["sheep-purchase"]],
    ["with a member of an actor", { actor: ["ministry"] }, ["sheep-denial"]],
    ["with any of several actors", { actor: ["ministry", "osthafen"] }, both],
    ["of a kind", { kind: ["supply"] }, ["sheep-purchase"]],
    ["that are key", { key: "true" }, ["sheep-purchase"]],
    ["that another development denies", { disputed: "true" }, ["sheep-purchase"]],
    ["that no other development denies", { disputed: "false" }, ["sheep-denial"]],
    ["that are not key", { key: "false" }, ["sheep-denial"]],
    ["of an occasion", { occasion: ["harbour-briefing"] }, ["sheep-denial"]],
    ["with an actor by a former id", { actor: ["port"] }, ["sheep-purchase"]],
    ["of a status", { status: ["denied"] }, ["sheep-denial"]],
    ["on which a stance was taken", { stance: ["accuses"] }, ["sheep-purchase"]],
    ["of a side", { side: ["ostland"] }, ["sheep-purchase"]],
    ["with evidence in an article", { article: ["two"] }, []],
    ["that may have happened since a day", { from: "2023-07-15" }, both],
    ["that contain words in another spelling", { q: "harbour" }, ["sheep-purchase"]],
    ["that match every filter", { status: ["denied"], actor: ["osthafen"] }, []],
  ];
  test.each(cases)("%s", (_, filters, ids) => {
    expect(filterDevelopments(index, filters).map(({ id }) => id)).toEqual(ids);
  });

  test("not with an unknown actor, but lists the known ones", () => {
    expect(() => filterDevelopments(index, { actor: ["nobody"] })).toThrow(
      /"actor" accepts: ostland, westland, ministry, anna-blau, osthafen/,
    );
  });
});

test.each<[name: string, filters: StatementFilters, ids: string[]]>([
  ["by speaker, including its members", { speaker: ["westland"] }, ["blau-denies"]],
  ["by actor, including addressees", { actor: ["westland"] }, ["ostland-accuses", "blau-denies"]],
  ["by side", { side: ["westland"] }, ["blau-denies"]],
  ["by development", { development: ["sheep-purchase"] }, ["ostland-accuses"]],
  ["by the status of their development", { status: ["alleged"] }, ["ostland-accuses"]],
  ["on what is disputed", { disputed: "true" }, ["ostland-accuses"]],
  ["by words", { q: "no sheep" }, ["blau-denies"]],
])("the filters find statements %s", (_, filters, ids) => {
  expect(filterStatements(index, filters).map(({ id }) => id)).toEqual(ids);
});

describe("finds positions", () => {
  const purchase = "sheep-bought.ostland";
  const denial = "sheep-bought.westland";
  const absent = "sheep-lawful.westland";
  const cases: [name: string, filters: PositionFilters, ids: string[]][] = [
    [
      "of an actor as a side, also where it is not quoted",
      { actor: ["westland"] },
      [denial, absent],
    ],
    ["stated by a member of an actor that is no side", { actor: ["ministry"] }, [denial]],
    ["on claims of a kind", { kind: ["law"], side: ["westland"] }, [absent]],
    ["stated on developments of a status", { status: ["alleged"] }, [purchase]],
    ["stated on key developments", { key: "true" }, [purchase]],
    ["stated at an occasion", { occasion: ["harbour-briefing"] }, [denial]],
    ["stated since a day", { from: "2023-08" }, [denial]],
    ["in words", { q: "no sheep" }, [denial]],
    ["not on a statement of somebody else", { actor: ["ministry"], key: "true" }, []],
  ];
  test.each(cases)("%s", (_, filters, ids) => {
    expect(filterPositions(index, filters).map(({ id }) => id)).toEqual(ids);
  });

  test("whose one statement matches every filter: another's does not count", async () => {
    const { claims, positions } = makeClaims([
      makeClaim("sheep-bought", "Westland has bought sheep from Ostland.", [
        { side: "westland", value: "denies", statement: "blau-denies" },
        { side: "westland", value: "says", statement: "ostland-accuses" },
      ]),
    ]);
    const both = await makeIndex({
      ...SHEEP_TRADE,
      claims,
      positions: [
        { ...positions[0]!, earlier: [{ ...positions[1]!, statement: "ostland-accuses" }] },
      ],
    });
    const find = (filters: PositionFilters) => filterPositions(both, filters).length;
    expect([find({ stance: ["accuses"] }), find({ actor: ["ministry"] })]).toEqual([1, 1]);
    expect(find({ stance: ["accuses"], actor: ["ministry"] })).toBe(0);
  });

  test("not with an unknown actor, whose parameter the problem names", () => {
    expect(() => filterPositions(index, { actor: ["nobody"] })).toThrow(/^"actor" accepts: /);
  });
});

test("a side is found by a former id, and an unknown one is answered with the sides", async () => {
  const actors = SHEEP_TRADE.actors.map((actor) =>
    actor.id === "westland" ? { ...actor, formerIds: ["vestland"] } : actor,
  );
  const renamed = await makeIndex({ ...SHEEP_TRADE, actors });
  const filters = { side: ["vestland"] };
  expect(filterStatements(renamed, filters).map(({ id }) => id)).toEqual(["blau-denies"]);
  expect(filterDevelopments(renamed, filters)).toHaveLength(2);
  expect(filterPositions(renamed, filters)).toHaveLength(2);
  expect(() => filterPositions(renamed, { side: ["ministry"] })).toThrow(
    '"side" accepts: ostland, westland.',
  );
});

test.each([
  ["newest", ["blau-denies", "ostland-accuses"]],
  ["oldest", ["ostland-accuses", "blau-denies"]],
] as const)("sorts by date, %s first", (order, ids) => {
  expect(sortByDate(SHEEP_TRADE.statements, order, ({ date }) => date).map(({ id }) => id)).toEqual(
    ids,
  );
});
