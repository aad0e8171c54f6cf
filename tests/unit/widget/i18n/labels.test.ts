import { describe, expect, test } from "vitest";
import { allLabels } from "../../../../widget/i18n/all.ts";
import { count } from "../../../../widget/i18n/plural.ts";
import type { Labels } from "../../../../widget/i18n/labels.ts";
import { marksOf } from "../../../../data/model/text/quotation-marks.ts";
import { LANGUAGES } from "../../../../widget/options.ts";

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
  listTexts(labels).filter(([path]) => !/^(locale|lang|dir|article\.regions)/.test(path));

const english: Record<string, string> = Object.fromEntries(listTexts(allLabels["en"]));

const placesOf = (text: string) => (text.match(/\{\d?\}/g) ?? []).toSorted().join(" ");

test.each(languages)(
  "the labels of %s set words between the marks of the language",
  (lang, labels) => {
    expect(labels.quote).toBe(marksOf(lang).join("{}"));
  },
);

test("there are labels for every language that the option accepts, and for no other", () => {
  expect(Object.keys(allLabels).toSorted()).toEqual([...LANGUAGES].toSorted());
});

describe.each(languages)("the labels of %s", (lang, labels) => {
  test("have each plural form that the language has, where it has several and they differ", () => {
    const { pluralCategories } = new Intl.PluralRules(labels.locale).resolvedOptions();
    const plurals = Object.values(labels).filter(
      (value) => typeof value === "object" && "other" in value && !("briefing" in value),
    );
    expect(plurals.length > 0).toBe(pluralCategories.length > 1);
    for (const forms of plurals)
      expect(Object.keys(forms).toSorted()).toEqual(pluralCategories.toSorted());
  });

  test("have the same placeholders as the English ones", () => {
    const shared = listWords(labels).filter(([path]) => path in english);
    expect(shared.length).toBeGreaterThan(100);
    expect(shared.map(([path, text]) => [path, placesOf(text)])).toEqual(
      shared.map(([path]) => [path, placesOf(english[path]!)]),
    );
  });

  test("have only the punctuation and spaces of the language", () => {
    const foreign: Record<string, RegExp> = {
      // A colon and a semicolon stand after a no-break space, and guillemets have one inside.
      fr: /[^\u00A0][:;!?]|«[^\u00A0]|[^\u00A0]»|["'“”„]/,
      ja: /[:;,.()!?"'“”]/,
      ar: /[,;?"'“”]/,
      ko: /[«»„"'] |\s\(| :|~ | ~/,
      de: /["'«»”]| [:;!?]|—/,
      es: /["'„]| [:;!?)]|—/,
      tr: /["'«»„]| [:;!?]|—/,
      uk: /["'“”„]| [:;!?]/,
      ru: /["'“”„]| [:;!?]/,
      en: /["'«»„]| [:;!?]|—/,
    };
    for (const [path, text] of listWords(labels))
      expect([path, foreign[lang]!.exec(text)?.[0] ?? null, text]).toEqual([path, null, text]);
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
