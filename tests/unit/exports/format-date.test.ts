import { expect, test } from "vitest";
import { certainDays, formatEventDate } from "../../../worker/exports/format-date.ts";

test("warns of an inferred date", () => {
  expect(formatEventDate({ edtf: "2023-09-13~", basis: "inferred" })).toBe(
    "around 13 September 2023 (inferred)",
  );
  expect(formatEventDate({ edtf: "2023-09-13", basis: "stated" })).toBe("13 September 2023");
});

test.each([
  ["2023-09-12", { first: "2023-09-12", last: "2023-09-12" }],
  ["2023-09-12/2023-09-17", { first: "2023-09-12", last: "2023-09-17" }],
  ["2023-09-12~", null],
  ["2023-09-12/2023-09-17~", null],
  ["2023-09", null],
  ["2023-09-XX", null],
  ["2023-09-12/2023-10", null],
])("takes certain days from %s only where it gives them", (edtf, days) => {
  expect(certainDays(edtf)).toEqual(days);
});
