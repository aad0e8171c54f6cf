import { expect, test } from "vitest";
import { BODY, listProposed, PARAGRAPHS, removed } from "./make-page.ts";

const TRANSCRIPT = `The Tarn Lantern
The bridge between two villages nobody ordered
9 October 2016

Two villages share a bridge that neither of them has ordered. We went to ask.

Transcript

MIA SUND, HOST:

The bridge was there on a Saturday. Our reporter went to look.

OLE BRANDT (Reporter): Nobody in the two villages will say who ordered it.

SUND: Did you ask the mayor?

BRANDT: I asked both mayors. They asked each other.

SUND: Thank you.

— END —

All content may be used by anyone who wants to.
`;

test("leaves the summary and the turns of a broadcast with its transcript in the body", () => {
  expect(listProposed(TRANSCRIPT)).toEqual([
    "The Tarn Lantern",
    "The bridge between two villages nobody ordered",
    "9 October 2016",
    "Transcript",
    "— END —",
    "All content may be used by anyone who wants to.",
  ]);
});

const makeTurns = (first: string): string => [first, "Q Why?", `MR. BRANDT: ${BODY}`].join("\n\n");

test.each([
  [
    "the first turn of a transcript, even if it addresses readers",
    {
      head: "Ole Brandt, Spokesperson\nJune 9, 2025\n\nTRANSCRIPT:\n",
      body: makeTurns("MR. BRANDT: Good morning. I’ll go to your questions in a moment."),
    },
    [],
  ],
  [
    "the times at which a transcript begins and ends",
    {
      head: "June 9, 2025\n\nPress room",
      body: `2:07 P.M. ELT\n\nTRANSCRIPT:\n\n${makeTurns("MR. BRANDT: Good morning.")}\n\nEND 2:31 P.M. ELT`,
      below: "# # #\nPrint",
    },
    ["TRANSCRIPT:", "# # #", "Print"],
  ],
])("leaves %s in the body", (_, page, expected) => {
  expect(removed(page)).toEqual(expected);
});

test("leaves the first numbered heading of a transcript in the body", () => {
  const turns = PARAGRAPHS.slice(0, 4).map(
    (text, index) => `${index % 2 ? "Q" : "MS. KARROW"}: ${text}`,
  );
  const body = `1. The roof\n\n${turns[0]}\n\n${turns[1]}\n\n2. The books\n\n${turns[2]}\n\n${turns[3]}`;
  expect(removed({ head: "June 9, 2025", body })).toEqual([]);
});

test("leaves the headings of a transcript in the body that an index above lists", () => {
  const headings = ["Opening words", "The roof of the library"];
  const [first, second, ...rest] = PARAGRAPHS.map((text) => `Reporter: ${text}`);
  const note = "This is a translation by a company for reference purposes only.";
  const index = ["Index", ...headings].join("\n");
  const body = [note, index, headings[0], first, second, headings[1], ...rest].join("\n\n");
  expect(removed({ head: "June 9, 2025\nPrint\n", body })).toEqual(index.split("\n"));
});

test.each(["[]", "【】", "［］"])(
  "leaves the turns and the headings of a transcript with its speakers in %s in the body",
  ([open, close]) => {
    const label = (speaker: string): string => `${open}${speaker}${close}`;
    const body = [
      "Opening Statement by the Mayor",
      `${label("Mayor Karrow")} ${PARAGRAPHS[0]}`,
      PARAGRAPHS[1],
      "Questions and Answers",
      `${label("Reporter")} When will it open?`,
      `${label("Mayor Karrow")} In the autumn.`,
      `${label("Reporter")} For certain?`,
      `${label("Mayor Karrow")} ${PARAGRAPHS[2]}`,
    ].join("\n\n");
    const head = "June 9, 2025\nPrint";
    const below = "Related Links\nTen libraries to see";
    expect(removed({ head, body, below })).toEqual(below.split("\n"));
  },
);

test("leaves the remark with which a transcript begins in the body, and the headings below it", () => {
  const body = [
    "(Monday, June 9, 2025, 11:15 a.m. Reading Room, Old Harbour)",
    "Opening Remarks",
    "(1) The roof",
    `[Mayor Karrow] ${PARAGRAPHS[0]}`,
    `[Reporter] ${PARAGRAPHS[1]}`,
    `[Mayor Karrow] ${PARAGRAPHS[2]}`,
  ].join("\n\n");
  expect(removed({ head: "June 9, 2025\nPrint", body })).toEqual([]);
});

test("removes the time of a page that is above the headline of a transcript", () => {
  const body = [`[Mayor Karrow] ${BODY}`, "[Reporter] Why?", "[Mayor Karrow] Why not?"].join(
    "\n\n",
  );
  const above = "(Posted June 9, 2025, 11:15 a.m. by the council)";
  expect(removed({ above, head: "Print", body })).toEqual([above]);
});
