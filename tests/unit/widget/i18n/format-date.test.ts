import { expect, test } from "vitest";
import { allLabels } from "../../../../widget/i18n/all.ts";
import { en } from "../../../../widget/i18n/languages/en.ts";
import {
  formatDate,
  formatEventDate,
  formatGroup,
  formatPeriod,
  formatYear,
} from "../../../../widget/i18n/format-date.ts";

test.each([
  ["2023-09-12", "12 September 2023", "12 September", "2023-09-12"],
  ["2023-07", "July 2023", "July", "2023-07"],
  ["2023", "2023", "2023", "2023"],
  ["2023-08-XX", "August 2023", "August", null],
  ["2023-XX-XX", "2023", "2023", null],
  ["2023-09-13~", "around 13 September 2023", "Around 13 September", null],
  ["2023-09-13?", "13 September 2023 (uncertain)", "13 September (uncertain)", null],
  ["2023-09-13%", "around 13 September 2023 (uncertain)", "Around 13 September (uncertain)", null],
  ["2023-09~", "around September 2023", "Around September", null],
  ["2023-08-01~/2023-08-10~", "early August 2023", "Early August", null],
  ["2023-08-11~/2023-08-20~", "mid-August 2023", "Mid-August", null],
  ["2023-08-21~/2023-08-31~", "late August 2023", "Late August", null],
  ["2024-02-21~/2024-02-29~", "late February 2024", "Late February", null],
  ["2023-02-21~/2023-02-28~", "late February 2023", "Late February", null],
  ["[2023-05-12..2023-05-17]", "between 12 and 17 May 2023", "Between 12 and 17 May", null],
  ["[2023-05-28..2023-06-03]", "between 28 May and 3 June 2023", "Between 28 May and 3 June", null],
  [
    "[2022-12-30..2023-01-02]",
    "between 30 December 2022 and 2 January 2023",
    "Between 30 December 2022 and 2 January 2023",
    null,
  ],
  ["[2023-05-01..2023-07-17]", "between May and 17 July 2023", "Between May and 17 July", null],
  ["[2023-05-01..2023-07-31]", "between May and July 2023", "Between May and July", null],
  ["2023-08-01/2023-08-10", "1–10 August 2023", "1–10 August", null],
  ["2023-08-28/2023-09-03", "28 August to 3 September 2023", "28 August to 3 September", null],
  ["2022-08/2022-09", "August to September 2022", "August to September", null],
  ["2022/2023", "2022 to 2023", "2022 to 2023", null],
  ["2023-09-13~/2023-09-15~", "around 13–15 September 2023", "Around 13–15 September", null],
  ["2023-07-25/..", "from 25 July 2023", "From 25 July", null],
  ["../2023-09-01", "until 1 September 2023", "Until 1 September", null],
  ["some day", "some day", "Some day", null],
])(
  "in English, %s is written as %s, and below its year as %s",
  (edtf, inSentence, underYear, datetime) => {
    expect(formatDate(edtf, en)).toEqual({ text: inSentence, datetime });
    expect(formatDate(edtf, en, { alone: true, year: false }).text).toBe(underYear);
  },
);

const DAY = "2023-09-12";
const FIRST = "2023-10-01";
const SET = "[2023-09-12..2023-09-17]";
const WIDE_SET = "[2023-07-01..2023-09-17]";
const MONTHS_SET = "[2023-07-01..2023-09-30]";
const RANGE = "2023-09-12/2023-09-17";
const MONTHS = "2022-09/2023-09";
const EARLY = "2023-08-01~/2023-08-10~";
const AROUND = "2023-09~";

test.each([
  ["de", DAY, "12. September 2023"],
  ["de", SET, "Zwischen dem 12. und 17. September 2023"],
  ["de", "[2023-08-28..2023-09-03]", "Zwischen dem 28. August und dem 3. September 2023"],
  ["de", WIDE_SET, "Zwischen Juli und dem 17. September 2023"],
  ["de", RANGE, "12. bis 17. September 2023"],
  ["de", "2023-09-13~", "Um den 13. September 2023"],
  ["fr", FIRST, "1er octobre 2023"],
  ["fr", "2023-10-01/2023-10-05", "Du 1er au 5 octobre 2023"],
  ["fr", "2023-08-01/2023-09-01", "Du 1er août au 1er septembre 2023"],
  ["fr", SET, "Entre le 12 et le 17 septembre 2023"],
  ["fr", WIDE_SET, "Entre juillet et le 17 septembre 2023"],
  ["fr", "2023-09", "Septembre 2023"],
  ["fr", "2023-08-11~/2023-08-20~", "Mi-août 2023"],
  ["fr", "2023-09-13~/2023-09-15~", "Du 13 au 15 septembre 2023 environ"],
  ["fr", "2023-07-25/..", "À partir du 25 juillet 2023"],
  ["fr", "../2023-08", "Jusqu’en août 2023"],
  ["es", SET, "Entre el 12 y el 17 de septiembre de 2023"],
  ["es", RANGE, "Del 12 al 17 de septiembre de 2023"],
  ["es", EARLY, "A principios de agosto de 2023"],
  ["es", "2023-09", "Septiembre de 2023"],
  ["es", "2023-09-12/..", "Desde el 12 de septiembre de 2023"],
  ["es", "2023-09/..", "Desde septiembre de 2023"],
  ["uk", DAY, "12 вересня 2023 року"],
  ["uk", SET, "Між 12 і 17 вересня 2023 року"],
  ["uk", MONTHS_SET, "Між липнем і вереснем 2023 року"],
  ["uk", EARLY, "На початку серпня 2023 року"],
  ["uk", "2023~", "Близько 2023 року"],
  ["ru", SET, "Между 12 и 17 сентября 2023 года"],
  ["ru", WIDE_SET, "Между июлем и 17 сентября 2023 года"],
  ["ru", "2023-09", "Сентябрь 2023 года"],
  ["ru", AROUND, "Около сентября 2023 года"],
  ["ru", "2023~", "Около 2023 года"],
  ["ru", MONTHS, "Сентябрь 2022 года – сентябрь 2023 года"],
  ["tr", SET, "12–17 Eylül 2023 arasında"],
  ["tr", WIDE_SET, "Temmuz ile 17 Eylül 2023 arasında"],
  ["tr", EARLY, "Ağustos 2023 başı"],
  ["tr", "2023-07-25/..", "25 Temmuz 2023 tarihinden itibaren"],
  ["ko", SET, "2023년 9월 12일~17일 사이"],
  ["ko", RANGE, "2023년 9월 12일~17일"],
  ["ko", MONTHS, "2022년 9월~2023년 9월"],
  ["ko", "2023-07/2023-09", "2023년 7월~9월"],
  ["ko", EARLY, "2023년 8월 초"],
  ["ko", "2023-09-13~", "2023년 9월 13일경"],
  ["ja", SET, "2023年9月12日から17日の間"],
  ["ja", RANGE, "2023年9月12～17日"],
  ["ja", "2023-08-28/2023-09-03", "2023年8月28日～9月3日"],
  ["ja", "2023-08-11~/2023-08-20~", "2023年8月中旬"],
  ["ar", DAY, "12 سبتمبر 2023"],
  ["ar", SET, "بين 12 و17 سبتمبر 2023"],
  ["ar", EARLY, "أوائل أغسطس 2023"],
])("in %s, %s on its own is written as %s", (lang, edtf, text) => {
  expect(formatDate(edtf, allLabels[lang]!, { alone: true }).text).toBe(text);
});

test.each([
  ["ja", RANGE, "9月12～17日"],
  ["ja", SET, "9月12日から17日の間"],
  ["ru", SET, "Между 12 и 17 сентября"],
  ["ru", MONTHS_SET, "Между июлем и сентябрём"],
  ["ru", EARLY, "В начале августа"],
  ["uk", "2023-07", "Липень"],
  ["de", DAY, "12. September"],
  ["fr", FIRST, "1er octobre"],
  ["es", EARLY, "A principios de agosto"],
  ["tr", EARLY, "Ağustos başı"],
  ["ko", DAY, "9월 12일"],
])("in %s, %s below its year is written as %s", (lang, edtf, text) => {
  expect(formatDate(edtf, allLabels[lang]!, { alone: true, year: false }).text).toBe(text);
});

test("a Turkish date on its own begins with a dotted capital", () => {
  const labels = {
    ...allLabels["tr"]!,
    date: { ...allLabels["tr"]!.date, early: "ilk günleri {}" },
  };
  expect(formatDate(EARLY, labels, { alone: true }).text).toMatch(/^İlk/);
});

test.each([
  ["2023-09-12", "September 2023"],
  ["2023-07", "July 2023"],
  ["2023-07-01/2023-07-31", "July 2023"],
  ["[2023-08-28..2023-09-03]", "August to September 2023"],
  ["[2023-07-01..2023-09-17]", "July to September 2023, not more closely dated"],
  ["2023", "2023"],
])("groups %s under %s", (edtf, heading) => {
  expect(formatGroup(edtf, en)).toBe(heading);
});

test.each([
  ["inferred", "12 September 2023 (inferred)"],
  ["report-day", "12 September 2023 (the day of the report)"],
  ["external", "12 September 2023 (date not from these reports)"],
  ["stated", "12 September 2023"],
] as const)("a date whose basis is %s is %s", (basis, text) => {
  expect(formatEventDate({ edtf: DAY, basis }, en)).toBe(text);
});

test("a period is written in months, with the year once if both are the same", () => {
  expect(formatPeriod("2022-09-01", "2023-09-17", en)).toBe("September 2022 to September 2023");
  expect(formatPeriod("2023-07-01", "2023-09-17", en)).toBe("July to September 2023");
  expect(formatPeriod("2023-07-01", "2023-07-17", en)).toBe("July 2023");
});

test("a year alone is written with the word of the language", () => {
  expect(formatYear("2022-09-22", en)).toBe("2022");
  expect(formatYear("2022-09-22", allLabels["ja"]!)).toBe("2022年");
});

test("the day is the same in a time zone behind UTC", () => {
  expect(new Date(Date.UTC(2023, 8, 12)).getDate()).toBe(11);
  expect(formatDate(DAY, en).text).toContain("12");
});
