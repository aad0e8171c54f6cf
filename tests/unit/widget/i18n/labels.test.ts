import { describe, expect, test } from "vitest";
import { allLabels } from "../../../../widget/i18n/all.ts";
import { count } from "../../../../widget/i18n/plural.ts";
import type { Labels } from "../../../../widget/i18n/labels.ts";
import { marksOf } from "../../../../data/model/text/quotation-marks.ts";
import { LANGUAGES } from "../../../../widget/options.ts";
import { findForeignPunctuation } from "./punctuation.ts";

const languages = Object.entries(allLabels);

/** Every text of the labels with its path; the plurals' forms, too. */
function listTexts(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    listTexts(inner, path ? `${path}.${key}` : key),
  );
}

/** The texts that readers see. */
const listWords = (labels: Labels) =>
  listTexts(labels).filter(
    ([path]) => !/^(locale|lang|dir|article\.regions|afterPlural\.states)/.test(path),
  );

/** A label that is counted: a text for every number, or a form for each plural category. */
const isPlural = (value: unknown): value is Record<string, string> =>
  typeof value === "object" && value !== null && "other" in value && !("briefing" in value);

/** The labels, each plural as its form for `other`. */
const generalForms = (labels: Labels): [path: string, text: string][] =>
  Object.entries(labels).flatMap(([key, value]) =>
    listTexts(isPlural(value) ? value["other"] : value, key),
  );

const english = new Map(generalForms(allLabels["en"]!));

/** The forms of a date that a language has only where they differ from another. */
const SPECIAL_FORMS = [
  ["days", "range"],
  ["daysOfMonth", "range"],
  ["aroundMonth", "around"],
  ["aroundRange", "around"],
  ["fromMonth", "fromDay"],
  ["untilMonth", "untilDay"],
] as const;
/** The labels that every language has. */
const shared = (isOfDate: boolean): string[] =>
  [...english.keys()].filter(
    (path) =>
      path.startsWith("date.") === isOfDate &&
      !/^(article|afterPlural)\./.test(path) &&
      !SPECIAL_FORMS.some(([form]) => path === `date.${form}`),
  );
for (const [form, other] of SPECIAL_FORMS)
  english.set(`date.${form}`, english.get(`date.${other}`)!);

/** The placeholders in a label, and the places of its number. */
const placesOf = (text: string): string => (text.match(/\{\d?\}|#/g) ?? []).toSorted().join(" ");

/** Sides of a claim are few, so that "one" is 1 in languages in which it is 21, too. */
const MOST_SIDES = 20;
const COUNTS_OF_SIDES = new Set([
  "saidBy",
  "deniedByOthers",
  "hedgedByOthers",
  "unansweredByOthers",
]);

/** Whether the form is for a single number, which it may express in words. */
function isForOneNumber(locale: string, category: string, most: number): boolean {
  const rules = new Intl.PluralRules(locale);
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  return numbers.filter((number) => rules.select(number) === category).length <= 1;
}

test.each(languages)(
  "the labels of %s set words between the marks of the language",
  (lang, labels) => {
    expect(labels.quote, `${lang} in data/model/text/quotation-marks.ts`).toBe(
      marksOf(lang).join("{}"),
    );
  },
);

test("there are labels for every language that the option accepts, and for no other", () => {
  expect(
    Object.keys(allLabels).toSorted(),
    "widget/i18n/all.ts and `lang` of widget/option-table.ts name the same languages",
  ).toEqual([...LANGUAGES].toSorted());
});

describe.each(languages)("the labels of %s", (lang, labels) => {
  test("have each plural form that the language has, where it has several and they differ", () => {
    const { pluralCategories } = new Intl.PluralRules(labels.locale).resolvedOptions();
    const plurals = Object.values(labels).filter(isPlural);
    expect(plurals.length > 0).toBe(pluralCategories.length > 1);
    for (const forms of plurals)
      expect(Object.keys(forms).toSorted()).toEqual(pluralCategories.toSorted());
  });

  test("have the same placeholders as the English ones", () => {
    const general = generalForms(labels).filter(([path]) => !path.startsWith("date."));
    expect(general.map(([path]) => path)).toEqual(expect.arrayContaining(shared(false)));
    expect(general.map(([path, text]) => [path, placesOf(text)])).toEqual(
      general.map(([path]) => [
        path,
        placesOf(english.get(path.replace("afterPlural.", "")) ?? ""),
      ]),
    );
  });

  test("have the same placeholders in the dates as the English ones", () => {
    const dates = generalForms(labels).filter(
      ([path]) => path.startsWith("date.") && english.has(path),
    );
    expect(dates.map(([path]) => path)).toEqual(expect.arrayContaining(shared(true)));
    expect(dates.map(([path, text]) => [path, placesOf(text)])).toEqual(
      dates.map(([path]) => [path, placesOf(english.get(path)!)]),
    );
  });

  test("have the number in each plural form that stands for several", () => {
    for (const [key, forms] of Object.entries(labels).filter(([, value]) => isPlural(value)))
      for (const [category, text] of Object.entries<string>(forms)) {
        const most = COUNTS_OF_SIDES.has(key) ? MOST_SIDES : 200;
        const places = placesOf(forms.other);
        const allowed = isForOneNumber(labels.locale, category, most)
          ? [places, places.replace("#", "").trim()]
          : [places];
        expect(allowed, `${key}.${category}: ${text}`).toContain(placesOf(text));
      }
  });

  test("have only the punctuation and spaces of the language", () => {
    for (const [path, text] of listWords(labels))
      expect([path, findForeignPunctuation(lang, text), text]).toEqual([path, null, text]);
  });

  test("have no word in another script", () => {
    const scripts: Record<string, RegExp> = {
      uk: /[A-Za-zыэъё]/,
      ru: /[A-Za-zієїґ]/,
      ja: /[A-Za-z가-힣]/,
      ko: /[A-Za-zぁ-んァ-ン一-龯]/,
      ar: /[A-Za-z]/,
    };
    const script = scripts[lang] ?? /[а-яА-Яぁ-ん一-龯가-힣؀-ۿ]/;
    for (const [path, text] of listWords(labels))
      expect([path, text]).not.toEqual([path, expect.stringMatching(script)]);
  });

  test("neither begin nor end with an ordinary space", () => {
    const padded = listWords(labels).filter(([, text]) => text.trim() !== text);
    expect(padded.filter(([path]) => !path.startsWith("date.yearWord"))).toEqual([]);
  });
});

test.each([
  ["en", 1, "1 report"],
  ["en", 5, "5 reports"],
  ["uk", 1, "1 публікація"],
  ["uk", 3, "3 публікації"],
  ["uk", 5, "5 публікацій"],
  ["uk", 21, "21 публікація"],
  ["ru", 22, "22 публикации"],
  ["ar", 1, "تقرير واحد"],
  ["ar", 2, "تقريران"],
  ["ar", 5, "5 تقارير"],
  ["ar", 11, "11 تقريرًا"],
  ["ar", 100, "100 تقرير"],
  ["ja", 5, "記事5本"],
])("in %s, %i reports are counted as %s", (lang, n, text) => {
  const labels = allLabels[lang]!;
  expect(count(labels.locale, labels.reports, n)).toBe(text);
});

test.each(["uk", "ru"])(
  "in %s, the label for showing all 21 is not the one for showing one",
  (lang) => {
    const { locale, showAll } = allLabels[lang]!;
    expect(count(locale, showAll, 21)).toMatch(/все|всі/);
  },
);
