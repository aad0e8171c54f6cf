import { expect, test } from "vitest";
import { beginStatementDate } from "../../../../data/desk/shared/dates/statement-date.ts";

test.each([
  [
    { edtf: "2019-03-05", basis: "inferred", note: "Taken as the time of the report." },
    { edtf: "2019-03-05", basis: "inferred", note: "Taken as the time of the report." },
  ],
  [
    { edtf: "2019-03-05", basis: "report-day" },
    { edtf: "2019-03-05", basis: "stated" },
  ],
  [{ edtf: "2019-03-05", basis: "", note: "" }, { edtf: "2019-03-05" }],
  [undefined, {}],
])("beside the date %j, a statement’s begins with %j", (developmentDate, expected) => {
  expect(beginStatementDate(developmentDate)).toEqual(expected);
});
