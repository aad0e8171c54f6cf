import { describe, expect, test } from "vitest";
import { groupPhrases, highlight } from "../../../worker/search/highlight.ts";
import { BODY } from "../../fixtures/harbour-developments.ts";
import { makeEdition, makeIndex } from "../../fixtures/harbour-strike.ts";

const index = (await makeIndex()).search;
const find = (words: string) => index.find(words).map(({ found }) => `${found.kind} ${found.id}`);

test.each<[name: string, words: string, key: string]>([
  ["a word of a summary", "formula", "development formula"],
  ["a word of a quotation", "reopen", "statement lund-quay"],
  ["a word of an article", "Tuesday", "article harbour-post"],
  ["another spelling of an actor", "Fjordmark", "development mediation"],
  ["a spelling that only another source has", "office", "article harbour-post"],
  ["a speaker", "Ada Lund", "statement lund-quay"],
  ["a claim by its sentence", "left talks", "claim union-left"],
  ["a claim by a speaker with a position", "Ada Lund", "claim union-left"],
  ["a claim by a side in another spelling", "Fjordmark left", "claim union-left"],
])("the search finds %s", (_, words, key) => {
  expect(find(words)).toContain(key);
});

test("finds only objects that contain every word", () => {
  expect(find("formula Tuesday")).toEqual([]);
});

test("finds a claim by the note on a position", async () => {
  const [claim, ...others] = makeEdition().claims;
  const [position, ...rest] = claim!.positions;
  const positions = [{ ...position!, note: "Only the cranes are meant." }, ...rest];
  const { search } = await makeIndex(
    makeEdition({ claims: [{ ...claim!, positions }, ...others] }),
  );
  expect(search.find("cranes").map(({ found }) => found.id)).toEqual(["union-left"]);
});

test("ranks a match in a headline above one in a body", () => {
  expect(find("talks")[0]).toBe("development talks-stopped");
});

test("does not find the body of an article of which only quotes may be shown", () => {
  expect(find("Tuesday")).not.toContain("article quotes-only");
});

describe("highlights", () => {
  test("by position in code points, with context", () => {
    const [passage] = highlight(BODY, groupPhrases([["table"]]));
    const [quote, position] = passage!.selector;
    const points = Array.from(BODY);
    expect(points.slice(position.start, position.end).join("")).toBe("table");
    expect(quote).toMatchObject({ exact: "table", suffix: ".”" });
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
