/** How the other statements of a side on a claim are counted. */
import { expect, test } from "vitest";
import { otherPositionsText } from "../../../widget/content/content-text.ts";
import { allLabels } from "../../../widget/i18n/all.ts";
import { name, position, statement, stated } from "../../fixtures/content-parts.ts";

const ELM = name("elm", "Elm");
const said = (day: string) => statement("words", [ELM, ELM, "elm"], "states", stated(day), []);

test.each([
  ["days before the first possible day", "2019-03-12", ["2019-03-05"], "1 earlier"],
  ["a range that ends on its day", "2019-03-11", ["[2019-03-04..2019-03-11]"], "1 earlier"],
  ["the same day", "2019-03-11", ["2019-03-11"], "and 1 more"],
  ["the same month", "2019-03", ["2019-03"], "and 1 more"],
  [
    "a range that may be later",
    "[2019-03-04..2019-03-12]",
    ["[2019-03-04..2019-03-11]"],
    "and 1 more",
  ],
  ["one of two that may be later", "2019-03-12", ["2019-03-05", "2019-03-12"], "and 2 more"],
])("%s: %s and %j are counted as “%s”", (_name, latest, others, expected) => {
  const cell = position(ELM, "says", said(latest), {
    earlier: others.map((day) => ({
      value: "says",
      before: false,
      note: null,
      statement: said(day),
    })),
  });
  expect(otherPositionsText(allLabels["en"]!, cell)).toBe(expected);
});
