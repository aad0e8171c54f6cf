import { describe, expect, test } from "vitest";
import { groupPhrases, highlight } from "../../../worker/search/highlight.ts";
import { BODY, makeEdition, makeIndex } from "../../fixtures/sheep-trade.ts";

const index = (await makeIndex()).search;
const find = (words: string) => index.find(words).map(({ found }) => `${found.kind} ${found.id}`);

test.each<[name: string, words: string, key: string]>([
  ["a word of a summary", "elsewhere", "development sheep-purchase"],
  ["a word of a quotation", "bought", "statement blau-denies"],
  ["a word of an article", "pier", "article one"],
  ["another spelling of an actor", "Vestland", "development sheep-purchase"],
  ["a spelling that only another source has", "harbour", "article one"],
  ["a word without its accents", "osthafen", "article one"],
  ["a speaker", "Anna Blau", "statement blau-denies"],
  ["a claim by its sentence", "lawful", "claim sheep-lawful"],
  ["a claim by a speaker with a position", "Anna Blau", "claim sheep-bought"],
  ["a claim by a side in another spelling", "Vestland bought", "claim sheep-bought"],
])("the search finds %s", (_, words, key) => {
  expect(find(words)).toContain(key);
});

test("finds only objects that contain every word", () => {
  expect(find("elsewhere pier")).toEqual([]);
});

test("finds a claim by the note on a position", async () => {
  const [claim, ...others] = makeEdition().claims;
  const [position, ...rest] = claim!.positions;
  const positions = [{ ...position!, note: "Only the rams are meant." }, ...rest];
  const { search } = await makeIndex(
    makeEdition({ claims: [{ ...claim!, positions }, ...others] }),
  );
  expect(search.find("rams").map(({ found }) => found.id)).toEqual(["sheep-bought"]);
});

test("ranks a match in a headline above one in a body", () => {
  expect(find("denies")[0]).toBe("development sheep-denial");
});

test("does not find the body of an article of which only quotes may be shown", () => {
  expect(find("pier")).not.toContain("article two");
});

describe("highlights", () => {
  test("by position in code points, with context", () => {
    const [passage] = highlight(BODY, groupPhrases([["pier"]]));
    const [quote, position] = passage!.selector;
    const points = Array.from(BODY);
    expect(points.slice(position.start, position.end).join("")).toBe("pier");
    expect(quote).toMatchObject({ exact: "pier", suffix: "." });
    expect(BODY).toContain(quote.prefix + quote.exact + quote.suffix);
  });

  test("a name of several words as one passage, and none of its words alone", () => {
    const phrases = groupPhrases([["east", "harbour"]]);
    const passages = highlight("East of the East Harbour", phrases);
    expect(passages.map(({ selector }) => selector[0].exact)).toEqual(["East Harbour"]);
  });

  test("overlapping matches as one passage", () => {
    const passages = highlight("An Elmland–Orlo line", groupPhrases([["elmlandorlo"], ["orlo"]]));
    expect(passages.map(({ selector }) => selector[0].exact)).toEqual(["Elmland–Orlo"]);
  });

  test("at most five passages", () => {
    expect(highlight("a a a a a a a", groupPhrases([["a"]]))).toHaveLength(5);
  });
});
