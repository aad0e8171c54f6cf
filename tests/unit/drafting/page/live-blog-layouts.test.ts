import { expect, test } from "vitest";
import { HEAD, listProposed, PARAGRAPHS, removed } from "./make-page.ts";

const LIVE = `The Tarn Lantern
The council votes on the bridge as it happened
By Mia Sund

14:05
That is it
By Mia Sund

${PARAGRAPHS[0]}

Replies (14)

13:20
The vote begins
By Ole Brandt

${PARAGRAPHS[1]}

12:10
Good morning

${PARAGRAPHS[2]}
`;

test("leaves the times and headings of a live blog with replies in the body", () => {
  expect(listProposed(LIVE)).toEqual([
    "The Tarn Lantern",
    "The council votes on the bridge as it happened",
    "By Mia Sund",
    "By Mia Sund",
    "By Ole Brandt",
  ]);
});

test("leaves the first entry of a live blog, whose time its head has, too", () => {
  const raw = LIVE.replace("By Mia Sund", "By Mia Sund\n12:10");
  expect(listProposed(raw.slice(raw.indexOf("13:20")))).toEqual([
    "13:20",
    "The vote begins",
    "By Ole Brandt",
  ]);
});

test("leaves the heading above the time of a live blog's first entry in the body", () => {
  const body = PARAGRAPHS.map((text, index) => `The roof, part ${index}\n1${index}:04\n\n${text}`)
    .toReversed()
    .join("\n\n");
  expect(removed({ head: "By Mia Sund\nShare\n", body })).toEqual([]);
});

test("removes the names of authors above the entries of a live blog, and a box without a time", () => {
  const entries = PARAGRAPHS.map((paragraph, index) => `1${8 - index}:40\n${paragraph}`);
  const box = "Keep us independent\nThe Elm Post belongs to its readers.\nNot now\nContinue";
  const first = `18:50\nOle Brandt\n${PARAGRAPHS[0]}`;
  const body = entries.with(0, first).toSpliced(3, 0, box).join("\n\n");
  const head = "Mia Sund (now) and Ole Brandt (earlier)\nMon 9 Jun 2025 18.55 CET";
  expect(removed({ head, body })).toEqual(["Ole Brandt", ...box.split("\n")]);
});

test("leaves the time of an entry of a live blog below its age and its author in the body", () => {
  const body = PARAGRAPHS.map(
    (text, index) =>
      `${index + 2}h ago\nOle Brandt\n1${8 - index}.40 BST\nPart ${index}\n\n${text}`,
  ).join("\n\n");
  const head = "Ole Brandt\nMon 9 Jun 2025 18.55 BST";
  expect(removed({ head, body })).toEqual(PARAGRAPHS.map((_, index) => `${index + 2}h ago`));
});

test("leaves the time of an entry of a live blog just below its age in the body", () => {
  const body = PARAGRAPHS.map((text, index) => `${index + 1}h ago\n1${index}.04 CET\n\n${text}`);
  const lines = removed({ head: "By Mia Sund", body: body.join("\n\nShare\n\n") });
  const [first, ...ages] = PARAGRAPHS.map((_, index) => `${index + 1}h ago`);
  expect(lines).toEqual([first, ...ages.flatMap((age) => ["Share", age])]);
});

test.each([
  ["above its reporter", "1 hr 20 min ago\n# of an entry\n\nFrom ELB's Mia Sund in Elmhaven"],
  ["above the reporter of a channel", "14 min ago\n# of an entry\n\nFrom Elm 24's Mia Sund"],
  ["above the name of its author", "Posted 2 hours ago\n# of an entry\nMia Sund"],
  ["above its age", "# of an entry\n3h ago\nMia Sund"],
  ["below its time", "9:14 PM EST\n# of an entry\n\nFrom ELB's Mia Sund"],
])("leaves the heading of a live blog's entry %s in the body, with its text", (_, head) => {
  const headings = ["The crack", "The costs", "The letter", "The warning", "The books"];
  const entries = PARAGRAPHS.map((text, at) => `${head.replace("#", headings[at]!)}\n\n${text}`);
  const lines = removed({ head: `${HEAD}\n`, body: entries.join("\n\nLink Copied!\n\n") });
  expect(lines).toContain("Link Copied!");
  expect(lines.filter((line) => / of an entry$|\.$|” | EST$/u.test(line))).toEqual([]);
});
