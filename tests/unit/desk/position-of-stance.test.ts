import { expect, test } from "vitest";
import { positionOfStance } from "../../../data/desk/shared/position-of-stance.ts";
import { Stance } from "../../../data/model/edition/vocabulary.ts";

test("only a stance that settles the position fills it in; the editor chooses the others", () => {
  const settled = Stance.options.map((stance) => [stance, positionOfStance(stance)]);
  expect(Object.fromEntries(settled.filter(([, position]) => position !== ""))).toEqual({
    denies: "denies",
    confirms: "says",
    "declines-to-comment": "declines",
  });
});
