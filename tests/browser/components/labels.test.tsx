import { expect, test } from "vitest";
import { allLabels } from "../../../widget/i18n/all.ts";
import { LANGUAGES } from "../../../widget/options.ts";
import { count } from "../../../widget/i18n/plural.ts";
import { makeContent, mountBox } from "./mount-box.tsx";

const languages = Object.entries(allLabels);

const places = (words: unknown) => String(words).split("{}").length - 1;

const leftOf = (lang: string, name: string) =>
  mountBox({ content: makeContent(lang) })
    .part(name)
    .getBoundingClientRect().left;

test("has labels for every language that the option takes, and for no other", () => {
  expect(Object.keys(allLabels).toSorted()).toEqual([...LANGUAGES].toSorted());
});

test.each(languages)("has in %s each plural form that the language has", (_, labels) => {
  const { pluralCategories } = new Intl.PluralRules(labels.locale).resolvedOptions();
  for (const forms of [
    labels.reports,
    labels.origins,
    labels.developments,
    labels.showAll,
    labels.newDevelopments,
  ])
    expect(Object.keys(forms).toSorted()).toEqual(pluralCategories.toSorted());
});

test.each(languages)("keeps in %s the places that are filled in", (_, labels) => {
  const { en } = allLabels;
  for (const [name, text] of Object.entries(en!)) {
    if (typeof text !== "string" || !text.includes("{}")) continue;
    expect([name, places(new Map(Object.entries(labels)).get(name))]).toEqual([name, places(text)]);
  }
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
])("counts in %s %i as %s", (lang, n, text) => {
  const labels = allLabels[lang]!;
  expect(count(labels.locale, labels.reports, n)).toBe(text);
});

test.each(languages)(
  "says in %s its own language and direction, and the content's where that differs",
  (lang, labels) => {
    const { part } = mountBox({ content: makeContent(lang) });
    expect(part("box").lang).toBe(lang);
    expect(part("box").dir).toBe(labels.dir);
    expect(part("headline").lang).toBe(lang === "en" ? "" : "en");
    expect(getComputedStyle(part("headline")).direction).toBe("ltr");
  },
);

test("mirrors the rail in Arabic", () => {
  expect(leftOf("en", "when")).toBeLessThan(leftOf("en", "development"));
  expect(leftOf("ar", "when")).toBeGreaterThan(leftOf("ar", "development"));
});
