import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allLabels } from "../../../../widget/i18n/all.ts";
import { en } from "../../../../widget/i18n/languages/en.ts";
import { formatName, formatNameInText } from "../../../../widget/i18n/format-name.ts";
import { findRegion } from "../../../../widget/i18n/regions.ts";

/** Not exported by the package. */
const borders: { features: { properties: { iso1A2?: string; wikidata?: string } }[] } = JSON.parse(
  readFileSync("node_modules/@rapideditor/country-coder/src/data/borders.json", "utf8"),
);

const germany = { name: "Germany (FRG)", wikidata: "Q183", aliases: [] };
const britain = { name: "United Kingdom", wikidata: "Q145", aliases: [] };
const council = { name: "Harbour Council", wikidata: null, aliases: ["the harbour council"] };

test("the table of regions is that of country-coder", () => {
  const states = borders.features.flatMap(({ properties: { iso1A2, wikidata } }) =>
    iso1A2 && wikidata && !["EU", "UN"].includes(iso1A2) ? [{ iso1A2, wikidata }] : [],
  );
  expect(states.length).toBeGreaterThan(200);
  for (const { iso1A2, wikidata } of states) expect(findRegion(wikidata)).toBe(iso1A2);
  expect(findRegion("Q64")).toBeNull();
});

test.each([
  ["de", "Deutschland"],
  ["uk", "Німеччина"],
  ["ja", "ドイツ"],
  ["ar", "ألمانيا"],
])("a state is named in %s as %s", (lang, text) => {
  expect(formatName(germany, allLabels[lang]!, "en")).toEqual({ text, foreign: false });
});

test("a state has the name chosen by the editors in the language of the story", () => {
  expect(formatName(germany, en, "en")).toEqual({ text: "Germany (FRG)", foreign: false });
});

test("any other actor has the name in the story, marked with the language of the story", () => {
  expect(formatName(council, allLabels["fr"]!, "en")).toEqual({
    text: "Harbour Council",
    foreign: true,
  });
});

test("a name in an English sentence has the article of its state or of an alias", () => {
  expect(formatNameInText(britain, en, "en").text).toBe("the United Kingdom");
  expect(formatNameInText(germany, en, "en").text).toBe("Germany (FRG)");
  expect(formatNameInText(council, en, "en").text).toBe("the Harbour Council");
  expect(formatNameInText(britain, allLabels["fr"]!, "en").text).toBe("Royaume-Uni");
});
