import { expect, test } from "vitest";
import { parse } from "yaml";
import { StoryCopy } from "../../support/story/story-copy.ts";
import { DENIAL } from "./planted/planted.ts";

const HERALD = "articles/herald-denial.txt";

const DIFFERENCES: [what: string, source: string, quote: string, message: RegExp][] = [
  [
    "a soft hyphen in the source",
    "There is no such cof\u00adfee",
    "There is no such coffee",
    /a soft hyphen \(U\+00AD\) in these words: write "There is no such cof\\u00adfee"/,
  ],
  [
    "a zero-width space in the quote",
    "There is no such coffee",
    "There is no such cof\u200bfee",
    /the quote has a zero-width space \(U\+200B\) that the source does not have: write "There is no such coffee"/,
  ],
  [
    "an NFD source",
    "There is no such cafe\u0301",
    "There is no such caf\u00e9",
    /\(NFD\).*\(NFC\): write "There is no such cafe\\u0301"/,
  ],
  [
    "an NFD quote",
    "There is no such caf\u00e9",
    "There is no such cafe\u0301",
    /\(NFC\).*\(NFD\): write "There is no such café"/,
  ],
  [
    "full-width letters",
    "There is no such ＣＡＦＥ",
    "There is no such CAFE",
    /full-width letters or ligatures: write "There is no such ＣＡＦＥ"/,
  ],
  [
    "a no-break space",
    "There is no\u00a0such coffee",
    "There is no such coffee",
    /no-break space \(U\+00A0\): write "There is no\\u00a0such coffee"/,
  ],
];

/** The denial with its first quote's words in the source and in the YAML, the latter as a YAML text. */
function quoteOf(source: string, yaml: string): StoryCopy {
  const copy = new StoryCopy();
  copy.edit(HERALD, (text) => text.replace("There is no such plan", source));
  copy.plant(DENIAL, "quote: There is no such plan", `quote: ${yaml}`);
  return copy;
}

/** The remedies for quotes that are not in the source. */
const verbatim = (copy: StoryCopy): string[] =>
  copy
    .problems()
    .filter(({ rule, file }) => rule === "quote-verbatim" && file === DENIAL)
    .map(({ remedy }) => remedy);

test.each(DIFFERENCES)("names %s, and the form that works", (_what, source, quote, message) => {
  const [remedy = ""] = verbatim(quoteOf(source, JSON.stringify(quote)));
  expect(remedy).toMatch(message);
  const form = /write (".*")$/u.exec(remedy)?.[1] ?? "";
  expect(parse(form)).toBe(source);
  expect(verbatim(quoteOf(source, form))).toEqual([]);
});

test("finds a block quote over paragraphs in a text with CRLF, and cites the text's own characters", () => {
  const copy = new StoryCopy();
  copy.edit(HERALD, (text) => text.replaceAll("\n", "\r\n"));
  expect(copy.problems().map(({ rule }) => rule)).toEqual(["article-raw"]);
  const passage = copy.load().passages.find(({ statement }) => statement?.id === "linden-draft");
  const exact = passage?.location?.found?.selector[0].exact;
  expect(exact).toBe("The draft was a draft.\r\n\r\nIt was never adopted");
});

test.each([
  ["the default", "quotedShare: 0.9 # the Elm Herald allows it\n", "", 30],
  ["the story's own limit", "quotedShare: 0.9 ", "quotedShare: 0.5 ", 50],
])("holds an article that may only be quoted to %s", (_what, from, to, limit) => {
  const copy = StoryCopy.with(["story.yaml", from, to]);
  expect(copy.lines()).toEqual([
    expect.stringMatching(
      new RegExp(
        `^articles/herald-denial\\.yaml:10:9 {2}\\d+ % of the words of herald-denial are quoted, and ${limit} % may be`,
      ),
    ),
  ]);
});

test("names the invisible difference in a title as well", () => {
  const copy = new StoryCopy();
  const file = "articles/herald-denial.txt";
  const title = copy.load().articles.get("herald-denial")!.value.title;
  copy.edit(file, (text) => text.replace(title, title.replace(" ", "\u00a0")));
  expect(copy.lines()).toContainEqual(expect.stringMatching(/no-break space .*\\u00a0/));
});
