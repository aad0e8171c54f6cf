import { expect, test, vi } from "vitest";
import { isDateLine } from "../../../../data/drafting/page/dates/date-line.ts";
import { findDays, MAX_BESIDE } from "../../../../data/drafting/page/dates/find-days.ts";
import { findPublished } from "../../../../data/drafting/page/dates/find-published.ts";
import { markPage } from "../../../../data/drafting/page/boilerplate/propose-boilerplate.ts";
import { isSameAgency } from "../../../../data/drafting/page/outlet/agencies.ts";
import { makePage } from "./make-page.ts";
import { makeDraft } from "../../../../data/drafting/page/make-draft.ts";

const TITLE = "A library closes for good\n";

test.each([
  ["ELMHAVEN, April 21 (Bridge Wire) - The library closed.", "Bridge Wire"],
  ["ELMHAVEN (BNA) — The library closed.", "BNA"],
  ["ELMHAVEN, April 21 (The north of Elm) - The library closed.", null],
  ["The library closed.\n\nBron: ANP\n", "ANP"],
  ["The library closed.\n\nFonte: Agenzia Olmo\n", "Agenzia Olmo"],
  [`${TITLE}The Elm Post with AFP\n21 April 2026\nThe library of Elmhaven closed.`, "AFP"],
  [`${TITLE}21 April 2026\nThe library of Elmhaven closed on Monday. AFP`, "AFP"],
  [`${TITLE}PHOTO: REUTERS\n21 April 2026\nThe library of Elmhaven closed.`, null],
  [`${TITLE}21 April 2026\nThe mayor of Elmhaven told AFP that it closed.`, null],
])("the agency that %j credits is %j", (text, wire) => {
  expect(makeDraft(text).wire).toBe(wire);
});

test.each([
  ["Interfax-Ukraine", "Interfax", false],
  ["Interfax", "Interfax-Ukraine", false],
  ["Yonhap", "Yonhap News", true],
  ["Yonhap News Agency", "Yonhap", true],
  ["The Associated Press", "AP", true],
])("whether %s and %s are one agency: %j", (one, other, same) => {
  expect(isSameAgency(one, other)).toBe(same);
});

test.each([
  ["2026-04-21T16:42:00+01:00", ["2026-04-21"]],
  ["Updated 3 hours ago", []],
  ["02.11.2023 18:47", ["2023-11-02"]],
  ["31.02.2023", []],
  ["Published on 02/11/2023", []],
  ["Published on 21 April 2026, updated 2 days ago", ["2026-04-21"]],
  ["Wed 3 Sept. 2025 22.41 CET", ["2025-09-03"]],
])("the days of %j are %j", (line, days) => {
  expect(findDays(line, "en").map(({ day }) => day)).toEqual(days);
});

test.each([
  ["pl", "12 marca 2025, 11:20", ["2025-03-12"]],
  ["fr", "Le 21 mai 2025 à 18h04, modifié le 22 mai 2025", ["2025-05-21", "2025-05-22"]],
  ["es", "22 de abril de 2021", ["2021-04-22"]],
  ["tr", "14 Mayıs 2023 09:12", ["2023-05-14"]],
  ["ko", "2024년 3월 12일", ["2024-03-12"]],
  ["cs", "April 21, 2026", ["2026-04-21"]],
])("a page in %s that says %j has the days %j", (language, line, days) => {
  expect(findDays(line, language).map(({ day }) => day)).toEqual(days);
});

test.each([
  ["its month", "en", "The library of Elmhaven closed on January 7.", "2025-01-08"],
  ["the other month", "en", "The library closed on July 31.\nIt opens on August 9.", "2025-08-01"],
  ["no month, or both", "en", "The library closed in January, and opens in August.", null],
  ["another language", "fr", "La bibliothèque a fermé ses portes hier soir.", "2025-01-08"],
])("reads 08/01/2025 above a text with %s", (_, language, body, day) => {
  const page = markPage(`${TITLE}08/01/2025 17:26\n${body}\n`, language);
  expect(findPublished(page, language)?.day ?? null).toBe(day);
});

test("looks for the rest of a date only beside its month, however long the line is", () => {
  const exec = vi.spyOn(RegExp.prototype, "exec");
  const line = "12 березня 2023 ".repeat(100);
  const days = findDays(line, "uk");
  const lengths = exec.mock.calls.map(([text]) => (text.includes("\u{e000}") ? text.length : 0));
  exec.mockRestore();
  expect(days.length).toBe(100);
  expect(Math.max(...lengths)).toBe(2 * MAX_BESIDE + 1);
});

test.each([
  ["12 June, 18:40", true],
  ["Elmhaven, June 12 at 6.40pm", true],
  ["12 June 2025, 18:40", true],
  ["18:40", false],
  ["12 June", false],
  ["The ferry of Elm leaves on 12 June at 18:40", false],
])("whether %j is a date line: %j", (line, is) => {
  expect(isDateLine(line, "en")).toBe(is);
});

test("the day of a line without a year is not taken for a credit", () => {
  const { boilerplate, yearless } = makeDraft(makePage({ head: "12 June, 18:40" }));
  expect(boilerplate.find(({ lines }) => lines[0] === 3)?.kind).toBe("dateline");
  expect(yearless?.day).toBe("XXXX-06-12");
});

test.each([1, 200])("whether a line of %i dates is a date line", (times) => {
  const dates = "12 March 2023 ".repeat(times);
  const [first] = markPage(`${dates}\n${TITLE}`, "en");
  expect(first!.why === "a date alone").toBe(times === 1);
});
