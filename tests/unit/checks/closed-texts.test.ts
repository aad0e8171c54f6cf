import { expect, test } from "vitest";
import { StoryCopy } from "../../support/story/story-copy.ts";
import { type Change, DENIAL, GAZETTE, HERALD, withHeadline } from "./planted/planted.ts";

const HEADLINE = "Elm has denied that Sunday hours will be cut";
const CORRECTION = "date: 2019-03-20";

const TEXTS: [what: string, edit: Change, message: RegExp][] = [
  ["a comment after a headline", withHeadline(`${HEADLINE} #3`), /"headline" ends before “#3”/],
  [
    "a comment that ends an item of a list",
    ["story.yaml", "The agency that serves both banks.", "Pier #3"],
    /"description" ends before “#3”/,
  ],
  ["an anchor that swallows a word", withHeadline(`&${HEADLINE}`), /anchors and aliases/],
  ["a bell", withHeadline(`"Elm has \\u0007 denied"`), /an invisible character \(U\+0007\)/],
  [
    "an empty correction",
    ["corrections.yaml", "An earlier version said that the timetable had been adopted.", '"  "'],
    /"whatChanged" is empty/,
  ],
  ["a day that no calendar has", ["corrections.yaml", CORRECTION, "date: 2019-13-45"], /calendar/],
  [
    "a correction of the future",
    ["corrections.yaml", CORRECTION, "date: 2999-01-01"],
    /the correction is dated 2999-01-01, in the future/,
  ],
  ["an underscore", [HERALD, "language: en", "language: en_US"], /BCP 47 .*, such as en-US/],
  ["a language that nobody speaks", ["story.yaml", "language: en", "language: qx"], /BCP 47/],
  [
    "a script for an address",
    [GAZETTE, "url: https://gazette.example/library", 'url: "javascript:alert(1)"'],
    /"url" is not a URL/,
  ],
];

const CHARACTERS: [what: string, word: string, message: RegExp][] = [
  ["a soft hyphen", "h\u00adas", /"headline" has a soft hyphen \(U\+00AD\) after “Elm h”/],
  ["a right-to-left override", "\u202ehas", /a bidirectional control character \(U\+202E\)/],
  ["a tag character", "\u{e0041}has", /an invisible character \(U\+E0041\)/],
  ["a letter of another alphabet", "h\u0430s", /“hаs” with letters of another alphabet/],
  ["a word that only looks Latin", "ha\u0455 а", /“haѕ” with letters of another alphabet/],
  ["a letter struck through", "h\u0336as", /a mark over a letter \(U\+0336\)/],
  ["a mathematical letter", "\u{1d421}as", /in another’s shape {2}→ write h$/],
  ["a full-width letter", "ｈas", /in another’s shape {2}→ write h$/],
  ["a blank Braille pattern", "\u2800has", /a blank Braille pattern \(U\+2800\)/],
  ["a private character", "\ue000has", /an invisible character \(U\+E000\)/],
  ["a joiner between Latin letters", "h\u200das", /a zero-width joiner \(U\+200D\)/],
  ["a selector after a letter", "ha\ufe0fs", /an invisible character \(U\+FE0F\)/],
];

const IN_HEADLINE = CHARACTERS.map(([what, word, message]): (typeof TEXTS)[number] => [
  `${what} in a headline`,
  withHeadline(HEADLINE.replace("has", word)),
  message,
]);

test.each([...TEXTS, ...IN_HEADLINE])("rejects %s", (_what, edit, message) => {
  expect(
    StoryCopy.with(edit)
      .lines()
      .filter((line) => message.test(line)),
  ).toHaveLength(1);
});

test.each<[what: string, edit: Change]>([
  ["a comment after a word", [DENIAL, "basis: stated", "basis: stated # so it is"]],
  ["a comment on a line of its own", [DENIAL, "headline:", "# checked\nheadline:"]],
  ["a # within a word", ["actors.yaml", "role: librarian", "role: librarian#a"]],
  ["a joined emoji in a role", ["actors.yaml", "role: librarian", "role: librarian 👩‍🚀"]],
  ["a joiner in a Persian word", ["actors.yaml", "role: librarian", "role: کتاب\u200cدار"]],
])("accepts %s", (_what, edit) => {
  expect(StoryCopy.with(edit).lines()).toEqual([]);
});

test("accepts a hash in capitals", () => {
  const copy = new StoryCopy();
  copy.edit(HERALD, (text) => text.replace(/[0-9a-f]{64}/, (hash) => hash.toUpperCase()));
  expect(copy.lines()).toEqual([]);
});

const DOCUMENTS: [what: string, bytes: string, message: RegExp][] = [
  ["a page of HTML", "<!doctype html><p>Elm denies", /HTML, not plain .* copy the article’s text/],
  ["a fragment of HTML", "Elm denies.\n<p>There is <b>no</b> plan.</p>", /is HTML/],
  ["an XML document", '<?xml version="1.0"?><rss>Elm denies</rss>', /is HTML/],
  ["an RTF document", "{\\rtf1\\ansi Elm denies}", /is an RTF document/],
  ["a PDF", "%PDF-1.7\nElm denies", /is a PDF/],
  ["an RTF document after a byte order mark", "\ufeff{\\rtf1 Elm denies}", /is an RTF document/],
  ["text with entities of HTML", "&ldquo;Elm denies,&rdquo; he said.", /is HTML/],
  ["JSON", '{ "text": "Elm denies" }', /is JSON/],
  ["text decoded wrongly", "â€œElm deniesâ€\u009d, said the cafÃ©.", /decoded wrongly/],
  ["carriage returns alone", "Elm\rdenies.\r", /carriage returns alone/],
  ["a word processor's file", "PK\u0003\u0004word/document.xml", /word processor/],
  ["bytes of no text", "Elm\u0000denies", /is a binary file/],
];

test.each(DOCUMENTS)("rejects %s as an article's text, with a remedy", (_what, bytes, message) => {
  const copy = new StoryCopy();
  copy.write("articles/key-offer.txt", bytes);
  expect(copy.lines().filter((line) => message.test(line))).toHaveLength(1);
});

test("accepts an article that mentions an element of HTML", () => {
  const copy = new StoryCopy();
  copy.append("articles/key-offer.txt", `\nThe <p> element is short.`);
  expect(copy.lines().filter((line) => line.includes("HTML"))).toEqual([]);
});
