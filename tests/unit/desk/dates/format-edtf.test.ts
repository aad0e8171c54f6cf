/** Dates as the desk shows and reads them. */
import { expect, test } from "vitest";
import { formatEdtf, formatForField } from "../../../../data/desk/shared/dates/format-edtf.ts";
import {
  parseDateWords,
  parsePeriod,
} from "../../../../data/desk/shared/dates/parse-date-words.ts";

test.each([
  ["2019-03-05", "5 March 2019"],
  ["2019-03", "March 2019"],
  ["2019", "2019"],
  ["[2019-09-12..2019-09-17]", "between 12 and 17 September 2019"],
  ["[2019-08-30..2019-09-17]", "between 30 August and 17 September 2019"],
  ["2019-08-01~/2019-08-10~", "early August 2019"],
  ["2019-08-11~/2019-08-20~", "mid-August 2019"],
  ["2019-03-05~", "around 5 March 2019"],
  ["2019-09-12/2019-09-17", "from 12–17 September 2019"],
  ["2019-12-30/2020-01-02", "from 30 December 2019 to 2 January 2020"],
])("a field shows %s as “%s”, which is read as the same date", (edtf, words) => {
  expect(formatForField(edtf)).toBe(words);
  expect(parseDateWords(words, "")).toBe(edtf);
});

test("a field shows the time of a claim in words that are read as the same period", () => {
  const words = formatForField("2026-01/2026-04", parsePeriod);
  expect(words).toBe("January to April 2026");
  expect(parsePeriod(words, "")).toBe("2026-01/2026-04");
});

test.each(["2019-03-05/..", "2019-03-05?", "", "soon"])(
  "a field leaves %j, which cannot be typed in words, as it is in the file",
  (edtf) => {
    expect(formatForField(edtf)).toBe(edtf);
  },
);

test("a list has a date in words, and a text that is none as it is", () => {
  expect(formatEdtf("2019-09-12/2019-09-17")).toBe("12–17 September 2019");
  expect(formatEdtf("soon")).toBe("soon");
});

test("a day whose year is not known is shown without it", () => {
  expect(formatForField("XXXX-06-16")).toBe("XXXX-06-16");
  expect(formatEdtf("XXXX-06-16")).toBe("16 June");
});
