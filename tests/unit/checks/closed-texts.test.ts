import { writeFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { verifyStories } from "../../../data/checks/verify-stories.ts";
import { RESERVED_STORY_IDS } from "../../../data/model/reserved-ids.ts";
import { dayIn } from "../../../data/source/today.ts";
import { Desk, makeFolder } from "../stories.ts";
import { DENIAL, DRAFT, GAZETTE, HERALD } from "./planted/planted.ts";

const HEADLINE = "headline: Elm has denied that Sunday hours will be cut";
const CORRECTION = "date: 2019-03-20";

const TEXTS: [what: string, file: string, from: string, to: string, message: RegExp][] = [
  [
    "a comment that ends a headline",
    DENIAL,
    HEADLINE,
    `${HEADLINE} #3 of them`,
    /"headline" ends before “#3 of them”/,
  ],
  [
    "a comment that ends a name of one word",
    "actors.yaml",
    "name: Ash\n",
    "name: Ash # 3\n",
    /"name" ends before “# 3”/,
  ],
  [
    "a comment that ends an item of a list",
    "story.yaml",
    "description: The agency that serves both banks.",
    "description: Pier #3",
    /"description" ends before “#3”/,
  ],
  [
    "an anchor that swallows a word",
    DENIAL,
    "headline: Elm has",
    "headline: &Elm has",
    /anchors and aliases/,
  ],
  [
    "a soft hyphen",
    DENIAL,
    "headline: Elm has",
    "headline: Elm h\u00adas",
    /"headline" has a soft hyphen \(U\+00AD\) after “Elm h”/,
  ],
  [
    "a zero-width space",
    DENIAL,
    "headline: Elm has",
    "headline: Elm\u200b has",
    /a zero-width space \(U\+200B\)/,
  ],
  [
    "a right-to-left override",
    DENIAL,
    "headline: Elm has",
    "headline: Elm \u202ehas",
    /a bidirectional control character \(U\+202E\)/,
  ],
  [
    "a bell",
    DENIAL,
    `${HEADLINE}\n`,
    'headline: "Elm has denied that \\u0007 Sunday hours will be cut"\n',
    /an invisible character \(U\+0007\)/,
  ],
  [
    "a byte order mark inside a role",
    "actors.yaml",
    "role: librarian",
    'role: "libr\\ufeffarian"',
    /a byte order mark \(U\+FEFF\)/,
  ],
  [
    "a joiner that joins nothing",
    DENIAL,
    "headline: Elm has",
    "headline: Elm \u200dhas",
    /a zero-width joiner/,
  ],
  ["a tag character", DENIAL, "headline: Elm has", "headline: Elm \u{e0041}has", /U\+E0041/],
  [
    "an empty correction",
    "corrections.yaml",
    "whatChanged: An earlier version said that the timetable had been adopted.",
    'whatChanged: "  "',
    /"whatChanged" is empty/,
  ],
  ["a day that no calendar has", "corrections.yaml", CORRECTION, "date: 2019-13-45", /calendar/],
  [
    "a correction of the future",
    "corrections.yaml",
    CORRECTION,
    "date: 2999-01-01",
    /a correction of 2999-01-01, which is in the future/,
  ],
  [
    "a correction of two things",
    "corrections.yaml",
    CORRECTION,
    `${CORRECTION}\n  standfirst: true`,
    /a correction of development and standfirst at once/,
  ],
  [
    "a language with an underscore",
    HERALD,
    "language: en",
    "language: en_US",
    /BCP 47 language tag, such as en-US/,
  ],
  ["a language by its name", HERALD, "language: en", "language: english", /BCP 47/],
  ["a language that nobody speaks", "story.yaml", "language: en", "language: qx", /BCP 47/],
  [
    "a script for an address",
    GAZETTE,
    "url: https://gazette.example/library",
    'url: "javascript:alert(1)"',
    /"url" is not a URL/,
  ],
  [
    "a file for an address",
    GAZETTE,
    "url: https://gazette.example/library",
    'url: "file:///etc/passwd"',
    /"url" is not a URL/,
  ],
];

test.each(TEXTS)("refuses %s", (_what, file, from, to, message) => {
  const desk = new Desk();
  desk.plant(file, from, to);
  expect(desk.lines().filter((line) => message.test(line))).toHaveLength(1);
});

test.each([
  [
    "a comment after a value that is no text",
    DENIAL,
    "basis: stated",
    "basis: stated # in the report",
  ],
  ["a comment on a line of its own", DENIAL, HEADLINE, `# checked\n${HEADLINE}`],
  ["a # within a word", DENIAL, "kind: statement", "kind: statement"],
  ["a joined emoji in a role", "actors.yaml", "role: librarian", "role: librarian 👩‍🚀"],
  ["a joiner inside a Persian word", "actors.yaml", "role: librarian", "role: کتاب\u200cدار"],
  ["a hash in capitals", HERALD, /* the file's own */ "", ""],
])("accepts %s", (_what, file, from, to) => {
  const desk = new Desk();
  if (from === "")
    desk.write(
      file,
      desk.read(file).replace(/[0-9a-f]{64}/, (hash) => hash.toUpperCase()),
    );
  else desk.plant(file, from, to);
  expect(desk.lines()).toEqual([]);
});

const DOCUMENTS: [what: string, bytes: string, message: RegExp][] = [
  [
    "a page of HTML",
    "<!doctype html><title>Elm</title><p>Elm denies",
    /is HTML, not plain text .* copy the article’s text/,
  ],
  ["a fragment of HTML", "Elm denies.\n<p>There is <b>no</b> plan.</p>", /is HTML/],
  ["an RTF document", "{\\rtf1\\ansi Elm denies}", /is an RTF document/],
  ["a PDF", "%PDF-1.7\nElm denies", /is a PDF/],
  ["a word processor's file", "PK\u0003\u0004word/document.xml", /word processor/],
  ["bytes of no text", "Elm\u0000denies", /is a binary file/],
];

test.each(DOCUMENTS)("refuses %s as an article's text, with a remedy", (_what, bytes, message) => {
  const desk = new Desk();
  desk.write("articles/key-offer.txt", bytes);
  expect(desk.lines().filter((line) => message.test(line))).toHaveLength(1);
});

test("accepts an article that mentions an element of HTML", () => {
  const desk = new Desk();
  desk.write(
    "articles/key-offer.txt",
    `${desk.read("articles/key-offer.txt")}\nThe <p> element is short.`,
  );
  expect(desk.lines().filter((line) => line.includes("HTML"))).toEqual([]);
});

test.each([...RESERVED_STORY_IDS])("refuses the service's own name %s for a story", (id) => {
  const root = makeFolder();
  const desk = new Desk(root);
  desk.rename(id);
  expect(verifyStories(desk.root).problems.map(({ message }) => message)).toContain(
    `"${id}" is reserved by the service`,
  );
});

test.each([
  [".DS_Store"],
  ["._story.yaml"],
  ["articles/key-offer.txt~"],
  ["articles/.key-offer.txt.swp"],
  ["developments/2019-03-key-offer.yaml.orig"],
  ["articles/Thumbs.db"],
])("ignores %s beside the story's files", (name) => {
  const desk = new Desk();
  desk.write(name, "x");
  expect(desk.lines()).toEqual([]);
});

test("reports a folder where a file should be", () => {
  const desk = new Desk();
  desk.remove("articles/key-offer.txt");
  desk.makeFolder("articles/key-offer.txt");
  expect(desk.lines()).toContain(
    "articles/key-offer.txt:1:1  is a folder  → put a file there, or remove it",
  );
});

test.each([
  ["Pacific/Kiritimati", "2019-03-06T12:00:00Z", "2019-03-07"],
  ["America/Los_Angeles", "2019-03-06T04:00:00Z", "2019-03-05"],
  ["UTC", "2019-03-06T23:59:59Z", "2019-03-06"],
])("knows the newsroom's day in %s at %s: %s", (timeZone, instant, day) => {
  expect(dayIn(timeZone, new Date(instant))).toBe(day);
});

const FILES = [DENIAL, DRAFT, HERALD, "actors.yaml", "story.yaml", "corrections.yaml"];
const SLIPS = [
  "#",
  ": ",
  "- ",
  "&a ",
  "*a",
  "!x ",
  "\t",
  "\r\n",
  "'",
  '"',
  "{",
  "]",
  "|-\n",
  "2024-13-45",
  "\ufeff",
  "\0",
  "en_US",
  "~",
  "__proto__: ",
  "? ",
];

test("never throws, whatever a slip makes of a file", { timeout: 60_000 }, () => {
  const desk = new Desk();
  const sound = new Map(FILES.map((file) => [file, desk.read(file)]));
  fc.assert(
    fc.property(
      fc.constantFrom(...FILES),
      fc.nat(),
      fc.nat(12),
      fc.oneof(fc.constantFrom(...SLIPS), fc.string({ unit: "binary", maxLength: 8 })),
      (file, at, length, slip) => {
        const text = sound.get(file)!;
        const start = at % (text.length + 1);
        writeFileSync(desk.path(file), text.slice(0, start) + slip + text.slice(start + length));
        expect(() => desk.lines()).not.toThrow();
        writeFileSync(desk.path(file), text);
      },
    ),
    { numRuns: 150 },
  );
});
