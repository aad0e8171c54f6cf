import { describe, expect, test } from "vitest";
import { makeDraft } from "../../../../data/drafting/page/make-draft.ts";
import { BODY, HEAD, insertLines, makePage, PARAGRAPHS, removed } from "./make-page.ts";

const [FIRST = "", SECOND = "", ...REST] = PARAGRAPHS;

test.each([
  ["a video", "Watch the roof from above\nTo play this you need a newer browser\n02:41"],
  [
    "a form",
    "Get the Morning Call\nEverything that Elmhaven talks about, at seven.\nYour address\nOK",
  ],
  [
    "an advertiser",
    "FROM OUR PARTNER\nHarbour Mutual has insured roofs for 90 years.\nGet a quote →",
  ],
  ["a description", "A man looks up at a crack.\nThe roof on Monday. (Elm News: Ole Brandt)"],
  [
    "links on a topic",
    "Read more about Elmhaven:\nTen libraries to see\n'I read by candle': a roof",
  ],
  [
    "the speaker of its words",
    "“We will not lend books under a falling roof.”\nIlse Karrow, mayor",
  ],
  ["a label in capitals", "SEE ALSO:\n'The Roof Has Fallen': Readers Of Elmhaven Remember"],
  ["links", "Related\nThe roof in pictures.\nTen libraries to see\nPHOTOS | Ole Brandt"],
  ["a message that it is loading", "Loading..."],
  ["an advertisement's message", "Advertisement\nThis ad will end in 15 seconds"],
  ["an advertisement's counter", "Ad 1 of 2"],
])("removes a box with %s between paragraphs, and nothing else", (_, box) => {
  expect(removed({ body: insertLines(box, 2) })).toEqual(box.split("\n"));
});

test.each([
  "Key Points\nAI-assisted summary\nThe library is closed.\nRepairs will take until the autumn.",
  "In short:\nThe library has closed its doors.\nWhat's next?\nThe council is to meet on Friday.",
  "The essentials:\n\n• The library has closed its doors.\n• Borrowers can return their books.",
  "A man looks up at a crack in a roof.\nThe reading room on Monday. (Elm News: Ole Brandt)",
  "Summary\nA machine wrote the summary.\nThe library has closed its doors.\nShow more",
  "The reading room, with a ladder in the midst of it.\nPhoto: ELB / Ole Brandt",
  "The reading room was empty on Monday in Elmhaven.\nOle Brandt/Times-Union",
  "In brief:\nThe library has closed\nRepairs until the autumn",
  "Embargo: none",
  "AFP photo",
  "With pictures",
  "Published 9 June 2025, 3:26 p.m.",
])("removes %j above the article, and nothing of it", (box) => {
  expect(removed({ head: HEAD, body: `${box}\n\n${BODY}` })).toEqual(
    box.split("\n").filter(Boolean),
  );
});

test.each(["ELB/Reuters", "AAP/ELB", "ELB/wires", "abc-de/fgh/ij"])(
  "removes %j below the article, and nothing of it",
  (below) => {
    expect(removed({ below: `\n${below}` })).toEqual([below]);
  },
);

const DECK =
  "The council of Elmhaven has closed the library, and Mayor Ilse Karrow does not expect it to open before the autumn.";

test.each([
  ["above several labels", `${DECK}\n\nReport\nElmhaven\nCulture\nElm Post\n${HEAD}`],
  [
    "below the byline",
    `${HEAD}\n\n${DECK}\n\nThe reading room of the library\nImage: Ole Brandt/Elm Post`,
  ],
])("removes the deck %s", (_, body) => {
  expect(removed({ head: "", body: `${body}\n\n${BODY}` })).toContain(DECK);
});

describe("leaves in the body, between paragraphs,", () => {
  test.each([
    ["a subheading above its paragraph", "What comes next\nThe council meets again on Friday."],
    ["a list that a line announces", "The council has three choices:\nA new roof\nA tent\nA move"],
    ["bullets", "• A new roof\n• A tent\n• A move"],
    ["a screen", "The ad will be shown on the council's screens from Friday."],
    [
      "a note in brackets",
      "The notice quotes the engineer in full (Note: The council has not published her report).",
    ],
    ["a contact", "Contact with the engineer was lost in March."],
    ["an address", "The address by Karrow lasted for more than three hours."],
    [
      "an office",
      "The chair of the council, Kofi Sund, said that the roof had been inspected in 2019.",
    ],
    ["a publication", "The report was published on Tuesday by the council of Elmhaven."],
    ["a date of the past", "Published in 1974, the plan of the roof shows no beam there."],
    ["a video", "The video was posted on Telegram by a reader of the library."],
    ["a gift", "He called on residents to donate water, blankets and books."],
    ["a list", "Compiled by the council, the list of damaged books has 312 titles."],
    ["an accusation", "Copyright is at the centre of the dispute over the plans."],
    ["a sponsor", "Sponsored by Elmhaven, the resolution passed by 12 votes to three."],
    ["a day", "By Friday, Elmhaven had closed all of its libraries."],
  ])("%s", (_, lines) => {
    expect(removed({ body: insertLines(lines) })).toEqual([]);
  });
});

const makeTurns = (first: string): string => [first, "Q Why?", `MR. BRANDT: ${BODY}`].join("\n\n");

describe("leaves in the body", () => {
  const CASES: [what: string, page: Parameters<typeof makePage>[0], expected: string[]][] = [
    [
      "a last sentence on additional reporting",
      { body: `${BODY}\n\nAdditional reporting by Ole Brandt in Port Elm.` },
      [],
    ],
    [
      "a last sentence on who reported from where",
      { body: `${BODY}\n\nSund reported from Elmhaven. Ole Brandt contributed to this report.` },
      [],
    ],
    [
      "the lines below one that announces them, above the first paragraph",
      { body: `Share\n\nHere is what we know on Monday, June 9:\n\nThe roof\n\n${BODY}` },
      ["Share"],
    ],
    [
      "a first paragraph above a picture",
      { body: insertLines("The reading room\nImage: Ole Brandt/Elm Post") },
      ["The reading room", "Image: Ole Brandt/Elm Post"],
    ],
    [
      "a newsletter's other items, which each begin with a topic",
      {
        below: `In brief\n\nELECTIONS: Elm votes.\n\nTRADE: Ash trades.\n\nPEOPLE: Ilse Karrow moves.\n\nUnsubscribe`,
      },
      ["Unsubscribe"],
    ],
    [
      "a remark in brackets below the last paragraph",
      { body: `${BODY}\n\n($1 = 0.8570 euros)`, below: "Reporting by Mia Sund" },
      ["Reporting by Mia Sund"],
    ],
    [
      "the paragraphs below a caption with the sign of copyright",
      { body: insertLines("The reading room of the library. © 2025 Elm Pictures", 4) },
      ["The reading room of the library. © 2025 Elm Pictures"],
    ],
    [
      "a long paragraph just below labels",
      { body: insertLines(`Share\nSave\n${SECOND} ${REST[0]}\nPrint`) },
      ["Share", "Save", "Print"],
    ],
    [
      "a subheading that stands apart from the box above it",
      {
        body: insertLines(
          "A message from Elm Insurance\nCalm cover for heavy snow.\nGet a quote →\n\nWhy it matters",
          2,
        ).replace("matters\n\n", "matters\n"),
      },
      ["A message from Elm Insurance", "Calm cover for heavy snow.", "Get a quote →"],
    ],
    [
      "the heading above the time of a live blog's first entry",
      {
        head: "By Mia Sund\nShare\n",
        body: PARAGRAPHS.map((text, index) => `The roof, part ${index}\n1${index}:04\n\n${text}`)
          .toReversed()
          .join("\n\n"),
      },
      [],
    ],
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
  ];
  test.each(CASES)("%s", (_, page, expected) => {
    expect(removed(page)).toEqual(expected);
  });
});

test("leaves the first numbered heading of a transcript in the body", () => {
  const turns = PARAGRAPHS.slice(0, 4).map(
    (text, index) => `${index % 2 ? "Q" : "MS. KARROW"}: ${text}`,
  );
  const body = `1. The roof\n\n${turns[0]}\n\n${turns[1]}\n\n2. The books\n\n${turns[2]}\n\n${turns[3]}`;
  expect(removed({ head: "June 9, 2025", body })).not.toContain("1. The roof");
});

test.each([
  ["an advertisement", "The library of Elmhaven closed its doors on Monday.\nAdvertisement"],
  ["its subheading", "A crack\nThe library of Elmhaven closed its doors on Monday."],
])("leaves a short first paragraph beside %s in the body", (_, first) => {
  expect(removed({ body: ["", first, SECOND, ...REST].join("\n\n") })).not.toContain(
    "The library of Elmhaven closed its doors on Monday.",
  );
});

test("removes the names of authors above the entries of a live blog, and a box without a time", () => {
  const entries = PARAGRAPHS.map((paragraph, index) => `1${8 - index}:40\n${paragraph}`);
  const box = "Keep us independent\nThe Elm Post belongs to its readers.\nNot now\nContinue";
  const first = `18:50\nOle Brandt\n${FIRST}`;
  const body = [first, ...entries.slice(1, 3), box, ...entries.slice(3)].join("\n\n");
  const head = "Mia Sund (now) and Ole Brandt (earlier)\nMon 9 Jun 2025 18.55 CET";
  expect(removed({ head, body })).toEqual(["Ole Brandt", ...box.split("\n")]);
});

test("removes the other items of a newsletter, which begin in capitals", () => {
  const items = "SPOTTED\n\nThe mayor, on a ferry.\n\nTHE AGENDA\n\nThe council meets at nine.";
  expect(removed({ below: `${items}\n\nUnsubscribe` })).toEqual([
    ...items.split("\n\n"),
    "Unsubscribe",
  ]);
});

test("leaves the time of an entry of a live blog below its age and its author in the body", () => {
  const body = PARAGRAPHS.map(
    (text, index) =>
      `${index + 2}h ago\nOle Brandt\n1${8 - index}.40 BST\nPart ${index}\n\n${text}`,
  ).join("\n\n");
  const head = "Ole Brandt\nMon 9 Jun 2025 18.55 BST";
  expect(removed({ head, body })).not.toContain("17.40 BST");
});

test("leaves the time of an entry of a live blog just below its age in the body", () => {
  const body = PARAGRAPHS.map((text, index) => `${index + 1}h ago\n1${index}.04 CET\n\n${text}`);
  const lines = removed({ head: "By Mia Sund", body: body.join("\n\nShare\n\n") });
  expect(lines.filter((line) => line.endsWith(" CET"))).toEqual([]);
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

test("leaves the headings of a transcript in the body that an index above lists", () => {
  const headings = ["Opening words", "The roof of the library"];
  const [first, second, ...rest] = PARAGRAPHS.map((text) => `Reporter: ${text}`);
  const note = "This is a translation by a company for reference purposes only.";
  const index = ["Index", ...headings].join("\n");
  const body = [note, index, headings[0], first, second, headings[1], ...rest].join("\n\n");
  const { text } = makeDraft(makePage({ head: "June 9, 2025\nPrint\n", body }));
  expect(text.body.text.split("\n").filter((line) => headings.includes(line))).toEqual(headings);
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

test("removes links with a label in brackets, which are no turns", () => {
  const links = [
    "[Photo] The roof from above",
    "[Photo] The roof from below",
    "[Related article] Ten libraries to see",
  ];
  expect(removed({ head: "June 9, 2025", below: links.join("\n") })).toEqual(links);
});
