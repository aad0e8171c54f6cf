/** Full-text search, from the compiler's index to the Worker's highlighting. */
import { describe, expect, test } from "vitest";
import { buildSearchIndex } from "../../../data/edition/build/build-search-index.ts";
import { highlight } from "../../../worker/search/highlight.ts";
import { SearchIndex } from "../../../worker/search/search-index.ts";
import { makeEdition } from "../../fixtures/harbour-strike.ts";

const ARTICLE = makeEdition().articles[0]!;

/** The words highlighted in an article of this text; null where the query does not find it. */
function search(text: string, query: string): string[] | null {
  const edition = makeEdition({ articles: [{ ...ARTICLE, body: text }] });
  const index = new SearchIndex(edition, buildSearchIndex(edition));
  const hit = index.find(query).find(({ found }) => found.kind === "article");
  return hit
    ? highlight(text, index.listPhrases(hit)).map(({ selector: [{ exact }] }) => exact)
    : null;
}

const FOUND: [kind: string, text: string, query: string, highlighted: string][] = [
  ["a word in another case", "The QUAY closed.", "quay", "QUAY"],
  ["a word by its beginning", "The harbourmaster left.", "harbour", "harbourmaster"],
  ["a word with a typing error", "The harbourmaster left.", "harbourmastr", "harbourmaster"],
  ["a possessive by its noun", "Elmland's offer", "elmland", "Elmland"],
  ["a noun by its possessive", "an offer by Elmland", "Elmland’s", "Elmland"],
  ["a curly apostrophe by a straight one", "It doesn’t float.", "doesn't", "doesn’t"],
  ["a contraction without its apostrophe", "It doesn’t float.", "doesnt", "doesn’t"],
  ["initials with points by the same", "the U.S. envoy", "U.S.", "U.S"],
  ["initials with points without them", "the U.S. envoy", "US", "U.S"],
  ["initials without points with them", "the US envoy", "U.S.", "US"],
  ["a possessive of initials", "the U.S.’s envoy", "us", "U.S"],
  ["a sign that belongs to a word", "written in C++ then", "c++", "C++"],
  ["a word joined by an ampersand", "a line from AT&T today", "AT&T", "AT&T"],
  ["an elided article", "Il signe l’accord ici.", "accord", "accord"],
  ["an elided article by the same", "Il signe un accord ici.", "l'accord", "accord"],
  ["a name with an apostrophe", "said Mr O’Brien", "obrien", "O’Brien"],
  ["a Ukrainian apostrophe", "нове об’єднання сил", "обʼєднання", "об’єднання"],
  ["full-width letters", "ＮＡＴＯ said", "nato", "ＮＡＴＯ"],
  ["full-width letters in the query", "NATO said", "ＮＡＴＯ", "NATO"],
  ["a ligature", "the oﬃce burned", "office", "oﬃce"],
  ["ss for ß", "in der Hafenstraße", "hafenstrasse", "Hafenstraße"],
  ["ß for SS", "in der HAFENSTRASSE", "Hafenstraße", "HAFENSTRASSE"],
  ["i for a dotless ı", "Diyarbakır açıkladı", "diyarbakir", "Diyarbakır"],
  ["i for a dotted capital İ", "İzmir açıkladı", "izmir", "İzmir"],
  ["a dotless ı in the query", "DIYARBAKIR", "diyarbakır", "DIYARBAKIR"],
  ["d for đ", "Thủ tướng Đặng", "dang", "Đặng"],
  ["a letter without its accent", "à la Élysée", "elysee", "Élysée"],
  ["a decomposed accent", "the cafe\u0301 closed", "café", "cafe\u0301"],
  ["a final sigma", "ο ΠΡΟΕΔΡΟΣ", "πρόεδρος", "ΠΡΟΕΔΡΟΣ"],
  ["ё as е", "актёр ушёл", "актер", "актёр"],
  ["an Arabic noun without its article", "وصل الوزير اليوم", "وزير", "الوزير"],
  ["an Arabic noun with another article", "قال وزير اليوم", "والوزير", "وزير"],
  ["tatweel", "وصل الوزيـــر اليوم", "الوزير", "الوزيـــر"],
  ["Arabic vowel signs", "وَزِير", "وزير", "وَزِير"],
  ["forms of alef", "أسلحة جديدة", "اسلحة", "أسلحة"],
  ["Arabic-Indic digits", "عام ٢٠٣١", "2031", "٢٠٣١"],
  ["a hyphen that is a dash", "Elmland–Orlo talks", "elmland-orlo", "Elmland–Orlo"],
  ["a non-breaking hyphen", "a cease‑fire", "cease-fire", "cease‑fire"],
  ["a hyphenated word as one", "their co-operation ends", "cooperation", "co-operation"],
  ["a hyphenated word as two", "the cease-fire ends", "cease fire", "cease-fire"],
  ["one word with a hyphen", "their cooperation ends", "co-operation", "cooperation"],
  ["two words with a hyphen", "the cease fire ends", "cease-fire", "cease"],
  ["a soft hyphen", "the har\u00adbour", "harbour", "har\u00adbour"],
  ["a zero-width joiner", "the har\u200dbour", "harbour", "har\u200dbour"],
  ["a number with separators", "some 1,500 shells", "1500", "1,500"],
  ["Japanese without spaces", "両国は港湾協定に署名した", "港湾協定", "港湾協定"],
  ["one Japanese letter", "両国は署名", "国", "国は"],
  ["the last Japanese letter", "東西南", "南", "南"],
  ["half-width kana", "ﾀﾞﾑが壊れた", "ダム", "ﾀﾞﾑ"],
  ["Chinese without spaces", "两国签署港口协议", "港口", "港口"],
  ["Thai without spaces", "รัฐมนตรีเยือนท่าเรือ", "ท่าเรือ", "ท่าเรือ"],
  ["Korean by the stem before a particle", "항구는 닫혔다", "항구", "항구는"],
  ["an alias of an actor", "The Port Authority left.", "Quay Office", "Port Authority"],
];

test.each(FOUND)("finds and highlights %s: %s", (_, text, query, highlighted) => {
  const found = search(text, query);
  expect(found).not.toBeNull();
  expect(found![0]).toBe(highlighted);
});

const MISSED: [kind: string, text: string, query: string][] = [
  ["a word that is not there", "The quay closed.", "pier"],
  ["one of two words only", "The quay closed.", "quay pier"],
  ["a short word with a typing error", "The quay closed.", "quat"],
  ["initials as the letters that words begin with", "uranium sales", "U.S."],
  ["a language by another's first letter", "written in C# then", "c++"],
  ["kana without their voicing", "ガスが漏れた", "カス"],
  ["an alias inside another word", "The Norlandia sailed.", "Fjordmark"],
  ["й as и", "вой", "вои"],
];

test.each(MISSED)("does not find %s: %s", (_, text, query) => {
  expect(search(text, query)).toBeNull();
});

describe("the index", () => {
  const edition = makeEdition();

  test("is the same bytes for the same edition", () => {
    expect(buildSearchIndex(makeEdition())).toBe(buildSearchIndex(edition));
  });

  test("finds nothing for a query without a word", () => {
    const index = new SearchIndex(edition, buildSearchIndex(edition));
    expect(index.find("… — ?")).toEqual([]);
  });
});
