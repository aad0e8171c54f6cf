import { expect, test } from "vitest";
import { formatDate, formatGroup } from "../../../widget/i18n/format-date.ts";
import { allLabels } from "../../../widget/i18n/all.ts";

test.each([
  ["2023-09-12", "12 September 2023", "12 Sept", "2023-09-12"],
  ["2023-09-01", "1 September 2023", "1 Sept", "2023-09-01"],
  ["2023-07", "July 2023", "July", "2023-07"],
  ["2023", "2023", "2023", "2023"],
  ["2023-09-13~", "around 13 September 2023", "around 13 Sept", null],
  ["2023-09-13?", "13 September 2023 (uncertain)", "13 Sept (uncertain)", null],
  ["2023-09-13%", "around 13 September 2023 (uncertain)", "around 13 Sept (uncertain)", null],
  ["2023-09~", "around September 2023", "around September", null],
  ["2023-08-01~/2023-08-10~", "early August 2023", "early August", null],
  ["2023-08-11~/2023-08-20~", "mid-August 2023", "mid-August", null],
  ["2023-08-21~/2023-08-31~", "late August 2023", "late August", null],
  ["2023-02-21~/2023-02-28~", "late February 2023", "late February", null],
  ["2023-08-01/2023-08-10", "1–10 August 2023", "1–10 Aug", null],
  ["2023-09-12/2023-09-17", "12–17 September 2023", "12–17 Sept", null],
  ["2023-08-28/2023-09-03", "28 August – 3 September 2023", "28 Aug – 3 Sept", null],
  ["2022-12-30/2023-01-02", "30 December 2022 – 2 January 2023", "30 Dec 2022 – 2 Jan 2023", null],
  ["2022-08/2022-09", "August – September 2022", "August – September", null],
  ["2022/2023", "2022–2023", "2022–2023", null],
  ["2023-08-28/2023-09", "28 August 2023 – September 2023", "28 Aug – September", null],
  ["2023-07-25/..", "from 25 July 2023", "from 25 Jul", null],
  ["2023-07-25/", "from 25 July 2023", "from 25 Jul", null],
  ["../2023-09-01", "until 1 September 2023", "until 1 Sept", null],
  ["2023-08-XX", "August 2023", "August", null],
  ["2023-XX-XX", "2023", "2023", null],
])("writes %s as %s, beside a month heading as %s", (edtf, text, rail, datetime) => {
  expect(formatDate(edtf, allLabels["en"]!)).toEqual({ text, datetime });
  expect(formatDate(edtf, allLabels["en"]!, true).text).toBe(rail);
});

test.each([
  ["uk", "2023-09-12", "12 вересня 2023 р."],
  ["uk", "2023-07", "липень 2023 р."],
  ["uk", "2023-08-01~/2023-08-10~", "на початку серпня 2023 р."],
  ["ru", "2023-08-21~/2023-08-31~", "в конце августа 2023 г."],
  ["ru", "2023-09~", "около сентября 2023 г."],
  ["ko", "2023-08-01~/2023-08-10~", "2023년 8월 초"],
  ["ko", "2023-09-13~", "2023년 9월 13일경"],
  ["ja", "2023-08-11~/2023-08-20~", "2023年8月中旬"],
  ["ja", "2023-09-12/2023-09-17", "2023年9月12日～2023年9月17日"],
  ["tr", "2023-08-01~/2023-08-10~", "Ağustos 2023 başı"],
  ["de", "2023-09-13~", "um den 13. September 2023"],
  ["de", "2023-09-12/2023-09-17", "12.–17. September 2023"],
  ["fr", "2023-09-01", "1er septembre 2023"],
  ["fr", "2023-08-11~/2023-08-20~", "mi-août 2023"],
  ["es", "2023-09-12/2023-09-17", "12–17 de septiembre de 2023"],
  ["es", "2023-08-01~/2023-08-10~", "principios de agosto de 2023"],
  ["ar", "2023-09-12", "12 سبتمبر 2023"],
  ["ar", "2023-08-01~/2023-08-10~", "أوائل أغسطس 2023"],
])("writes in %s the date %s as %s", (lang, edtf, text) => {
  expect(formatDate(edtf, allLabels[lang]!).text).toBe(text);
});

test.each([
  ["2023-09-12", "2023-09-12", "September 2023"],
  ["2023-08-28/2023-09-03", "2023-08-28", "August 2023"],
  ["2023", "2023-01-01", "2023"],
])("groups %s no more precisely than it is known, under %s's %s", (edtf, earliest, heading) => {
  expect(formatGroup(edtf, earliest, allLabels["en"]!)).toBe(heading);
});

test("keeps the day in every time zone", () => {
  // The page's own zone is west of Greenwich, where midnight UTC is the day before.
  expect(new Date(Date.UTC(2023, 8, 12)).getDate()).toBe(11);
  expect(formatDate("2023-09-12", allLabels["en"]!).text).toContain("12");
});
