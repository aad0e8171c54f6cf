import { expect, test } from "vitest";
import { identifyCorrections, identifyPositions } from "../../../worker/corpus/identify-objects.ts";
import { harbourStrike, makeEdition } from "../../fixtures/harbour-strike.ts";

const [denial] = harbourStrike.developments;
const [position] = harbourStrike.positions;

test("a position has the ids of its claim and its side, and those that the side had", () => {
  const { claim, side } = position!;
  const actors = harbourStrike.actors.map((actor) =>
    actor.id === side ? Object.assign({}, actor, { formerIds: ["northland"] }) : actor,
  );
  expect(identifyPositions(makeEdition({ actors }))[0]).toEqual({
    ...position,
    id: `${claim}.${side}`,
    formerIds: [`${claim}.northland`],
  });
});

const whatChanged = "It was wrong.";
const date = "2023-09-15";

test.each([
  ["development", { development: denial!.id }, `2023-09-15.${denial!.id}`],
  ["statement", { statement: "union-denial" }, "2023-09-15.union-denial"],
  ["claim", { claim: "union-left" }, "2023-09-15.union-left"],
  ["standfirst", { standfirst: true as const }, "2023-09-15.standfirst"],
  ["edition", { edition: "0123456789ab" }, "2023-09-15.0123456789ab"],
])("a correction of a %s has its day and what it corrects as its id", (_, target, id) => {
  const edition = makeEdition({ corrections: [{ date, ...target, whatChanged }] });
  expect(identifyCorrections(edition).map((correction) => correction.id)).toEqual([id]);
});

test("the ids of corrections stay when more of the same day and object are published", () => {
  const correction = { date, development: denial!.id, whatChanged };
  const developments = [{ ...denial!, formerIds: ["old-name"] }];
  const listIds = (count: number) =>
    identifyCorrections(
      makeEdition({ developments, corrections: Array.from({ length: count }, () => correction) }),
    ).map(({ id, formerIds }) => [id, formerIds]);
  const first = [`2023-09-15.${denial!.id}`, ["2023-09-15.old-name"]];
  const second = [`2023-09-15.${denial!.id}.2`, ["2023-09-15.old-name.2"]];
  expect(listIds(1)).toEqual([first]);
  expect(listIds(2)).toEqual([second, first]);
});
