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
import { makeClaim, makeClaims, makeDate } from "../../fixtures/edition-parts.ts";
import { harbourStrike, makeEdition, makeIndex } from "../../fixtures/harbour-strike.ts";

/** The story with a second claim on which no side is quoted, and with actors that had other ids. */
const index = await makeIndex(
  makeEdition({
    ...makeClaims([
      ...harbourStrike.claims,
      makeClaim(
        "strike-lawful",
        "The strike was lawful.",
        harbourStrike.sides.map((side) => ({ side, value: "not-here", statement: null })),
        { kind: "law", lead: false },
      ),
    ]),
    actors: harbourStrike.actors.map((actor) => ({ ...actor, formerIds: [`old-${actor.id}`] })),
  }),
);
const JULY = makeDate("2023-07", "2023-07-01", "2023-07-31");

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
  const said = ["walk-out-denied", "walk-out"];
  const all = [...said, "mediation", "formula", "talks-stopped", "strike-begins"];
  const cases: [name: string, filters: DevelopmentFilters, ids: string[]][] = [
    ["newest first, all of them without a filter", {}, all],
    ["with an actor", { actor: ["dockers-union"] }, said],
    ["with a member of an actor", { actor: ["norland"] }, all.slice(1)],
    ["with any of several actors", { actor: ["ada-lund", "dockers-union"] }, said],
    ["of a kind", { kind: ["meeting"] }, ["mediation"]],
    ["that are key", { key: "true" }, ["walk-out", "mediation"]],
    ["that another development denies", { disputed: "true" }, ["walk-out"]],
    ["that no other development denies", { disputed: "false", key: "true" }, ["mediation"]],
    ["that are not key", { key: "false", actor: ["dockers-union"] }, ["walk-out-denied"]],
    ["of an occasion", { occasion: ["quay-briefing"] }, ["walk-out-denied"]],
    ["with an actor by a former id", { actor: ["old-dockers-union"] }, said],
    ["of a status", { status: ["denied"] }, ["walk-out-denied"]],
    ["on which a stance was taken", { stance: ["accuses"] }, ["walk-out"]],
    ["of a side", { side: ["sudland"] }, ["strike-begins"]],
    ["with evidence in an article", { article: ["quotes-only"] }, ["walk-out"]],
    ["that may have happened since a day", { from: "2031-05-11" }, all.slice(0, 4)],
    ["that contain words in another spelling", { q: "Fjordmark talks" }, ["talks-stopped"]],
    ["that match every filter", { status: ["denied"], actor: ["ada-lund"] }, []],
  ];
  test.each(cases)("%s", (_, filters, ids) => {
    expect(filterDevelopments(index, filters).map(({ id }) => id)).toEqual(ids);
  });

  test("not with an unknown actor, but lists the known ones", () => {
    expect(() => filterDevelopments(index, { actor: ["nobody"] })).toThrow(
      /"actor" accepts: ada-lund, dockers-union, norland, sudland, port-authority/,
    );
  });
});

test.each<[name: string, filters: StatementFilters, ids: string[]]>([
  ["by speaker, including its members", { speaker: ["port-authority"] }, ["lund-quay"]],
  ["by actor, including addressees", { actor: ["dockers-union"] }, ["lund-quay", "union-denial"]],
  ["by side", { side: ["sudland"] }, ["sudland-denial"]],
  ["by development", { development: ["walk-out"] }, ["lund-quay"]],
  ["by the status of their development", { status: ["alleged"] }, ["lund-quay"]],
  ["on what is disputed", { disputed: "true" }, ["lund-quay"]],
  ["by words", { q: "left the table" }, ["union-denial"]],
])("the filters find statements %s", (_, filters, ids) => {
  expect(filterStatements(index, filters).map(({ id }) => id)).toEqual(ids);
});

describe("finds positions", () => {
  const accusation = "union-left.norland";
  const denial = "union-left.sudland";
  const absent = "strike-lawful.sudland";
  const cases: [name: string, filters: PositionFilters, ids: string[]][] = [
    ["of an actor as a side, also if not quoted", { actor: ["sudland"] }, [denial, absent]],
    ["by a member of an actor that is no side", { actor: ["port-authority"] }, [accusation]],
    ["on claims of a kind", { kind: ["law"], side: ["sudland"] }, [absent]],
    ["stated on developments of a status", { status: ["reported"] }, [denial]],
    ["stated on key developments", { key: "true" }, [accusation]],
    ["stated at an occasion, this one at none", { occasion: ["quay-briefing"] }, []],
    ["stated since a day", { from: "2031-05" }, [accusation]],
    ["in words", { q: "north quay" }, [accusation]],
    ["not on a statement of somebody else", { actor: ["sudland"], key: "true" }, []],
  ];
  test.each(cases)("%s", (_, filters, ids) => {
    expect(filterPositions(index, filters).map(({ id }) => id)).toEqual(ids);
  });

  test("whose one statement matches every filter: another's does not count", async () => {
    const { claims, positions } = makeClaims([
      makeClaim("union-left", "The union left the talks.", [
        { side: "sudland", value: "denies", statement: "sudland-denial" },
        { side: "sudland", value: "says", statement: "lund-quay" },
      ]),
    ]);
    const [position, earlier] = positions;
    const both = await makeIndex(
      makeEdition({
        claims,
        positions: [{ ...position!, earlier: [{ ...earlier!, statement: "lund-quay" }] }],
      }),
    );
    const find = (filters: PositionFilters) => filterPositions(both, filters).length;
    expect([find({ stance: ["denies"] }), find({ actor: ["port-authority"] })]).toEqual([1, 1]);
    expect(find({ stance: ["denies"], actor: ["port-authority"] })).toBe(0);
  });

  test("not with an unknown actor, whose parameter the problem names", () => {
    expect(() => filterPositions(index, { actor: ["nobody"] })).toThrow(/^"actor" accepts: /);
  });
});

test("a side is found by a former id, and an unknown one is answered with the sides", () => {
  const filters = { side: ["old-sudland"] };
  expect(filterStatements(index, filters).map(({ id }) => id)).toEqual(["sudland-denial"]);
  expect(filterDevelopments(index, filters)).toHaveLength(1);
  expect(filterPositions(index, filters)).toHaveLength(2);
  expect(() => filterPositions(index, { side: ["ada-lund"] })).toThrow(
    '"side" accepts: norland, sudland.',
  );
});

test.each([
  ["newest", ["union-denial", "lund-quay", "sudland-denial"]],
  ["oldest", ["sudland-denial", "lund-quay", "union-denial"]],
] as const)("sorts by date, %s first", (order, ids) => {
  expect(
    sortByDate(harbourStrike.statements, order, ({ date }) => date).map(({ id }) => id),
  ).toEqual(ids);
});
