import { expect, test } from "vitest";
import { makeDraft } from "../../../../data/drafting/page/make-draft.ts";
import { BODY, makePage, PARAGRAPHS, removed, TITLE } from "./make-page.ts";

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
])("removes a box with %s between paragraphs, and nothing else", (_, box) => {
  const [first, second, ...rest] = PARAGRAPHS;
  const body = [first, second, box, ...rest].join("\n\n");
  expect(removed(makePage({ head: "By Mia Sund\nJune 9, 2025", body }))).toEqual([
    TITLE,
    "By Mia Sund",
    "June 9, 2025",
    ...box.split("\n"),
  ]);
});

test.each([
  ["Key Points\nAI-assisted summary\nThe library is closed.\nRepairs will take until the autumn."],
  ["In short:\nThe library has closed its doors.\nWhat's next?\nThe council is to meet on Friday."],
  ["The essentials:\n\n• The library has closed its doors.\n• Borrowers can return their books."],
  ["A man looks up at a crack in a roof.\nThe reading room on Monday. (Elm News: Ole Brandt)"],
  ["Summary\nA machine wrote the summary.\nThe library has closed its doors.\nShow more"],
  ["The reading room, with a ladder in the midst of it.\nPhoto: ELB / Ole Brandt"],
  ["The reading room was empty on Monday in Elmhaven.\nOle Brandt/Times-Union"],
  ["In brief:\nThe library has closed\nRepairs until the autumn"],
  ["Embargo: none"],
  ["AFP photo"],
  ["With pictures"],
  ["Published 9 June 2025, 3:26 p.m."],
])("removes %j above the article, and nothing of it", (box) => {
  expect(removed(makePage({ head: `By Mia Sund\nJune 9, 2025\n\n${box}\n` }))).toEqual([
    TITLE,
    "By Mia Sund",
    "June 9, 2025",
    ...box.split("\n").filter(Boolean),
  ]);
});

test.each([["ELB/Reuters"], ["AAP/ELB"], ["ELB/wires"], ["abc-de/fgh/ij"]])(
  "removes %j below the article, and nothing of it",
  (below) => {
    const head = "By Mia Sund\nJune 9, 2025";
    expect(removed(makePage({ head, below: `\n${below}` }))).toEqual([
      TITLE,
      ...head.split("\n"),
      below,
    ]);
  },
);

test.each([["Loading..."], ["Advertisement\nThis ad will end in 15 seconds"], ["Ad 1 of 2"]])(
  "removes %j between paragraphs, and nothing else",
  (message) => {
    const [first, ...rest] = PARAGRAPHS;
    const head = "By Mia Sund\nJune 9, 2025";
    const body = [first, message, ...rest].join("\n\n");
    expect(removed(makePage({ head, body }))).toEqual([
      TITLE,
      ...head.split("\n"),
      ...message.split("\n"),
    ]);
  },
);

test.each([
  ["Additional reporting by Ole Brandt in Port Elm."],
  ["Sund reported from Elmhaven. Ole Brandt contributed to this report."],
])("leaves the last sentence %j in the body", (sentence) => {
  const body = `${BODY}\n\n${sentence}`;
  expect(removed(makePage({ head: "By Mia Sund\nJune 9, 2025", body }))).not.toContain(sentence);
});

test("leaves the first numbered heading of a transcript in the body", () => {
  const turns = PARAGRAPHS.slice(0, 4).map(
    (text, index) => `${index % 2 ? "Q" : "MS. KARROW"}: ${text}`,
  );
  const body = `1. The roof\n\n${turns[0]}\n\n${turns[1]}\n\n2. The books\n\n${turns[2]}\n\n${turns[3]}`;
  expect(removed(makePage({ head: "June 9, 2025", body }))).not.toContain("1. The roof");
});

test.each([
  ["a subheading above its paragraph", "What comes next\nThe council meets again on Friday."],
  ["a list that a line announces", "The council has three choices:\nA new roof\nA tent\nA move"],
  ["bullets", "• A new roof\n• A tent\n• A move"],
])("leaves %s between paragraphs in the body", (_, lines) => {
  const [first, second, ...rest] = PARAGRAPHS;
  const body = [first, second, lines, ...rest].join("\n\n");
  expect(removed(makePage({ head: "By Mia Sund\nJune 9, 2025", body }))).toEqual([
    TITLE,
    "By Mia Sund",
    "June 9, 2025",
  ]);
});

test("keeps the lines below one that announces them, above the first paragraph, in the body", () => {
  const lines = "Here is what we know on Monday, June 9:\n\nThe roof\n";
  expect(removed(makePage({ head: `By Mia Sund\nJune 9, 2025\nShare\n\n${lines}` }))).toEqual([
    TITLE,
    "By Mia Sund",
    "June 9, 2025",
    "Share",
  ]);
});

const DECK =
  "The council of Elmhaven has closed the library, and Mayor Ilse Karrow does not expect it to open before the autumn.";

test.each([
  [
    "above several labels",
    `${DECK}\n\nReport\nElmhaven\nCulture\nElm Post\nBy Mia Sund\nJune 9, 2025`,
  ],
  [
    "below the byline",
    `By Mia Sund\nJune 9, 2025\n\n${DECK}\n\nThe reading room of the library\nImage: Ole Brandt/Elm Post`,
  ],
])("removes the deck %s", (_, head) => {
  expect(removed(makePage({ head }))).toContain(DECK);
});

test.each([
  ["an advertisement", "The library of Elmhaven closed its doors on Monday.\nAdvertisement"],
  ["its subheading", "A crack\nThe library of Elmhaven closed its doors on Monday."],
])("keeps a short first paragraph beside %s in the body", (_, first) => {
  const body = [first, ...PARAGRAPHS.slice(1)].join("\n\n");
  expect(removed(makePage({ head: "By Mia Sund\nJune 9, 2025\n", body }))).not.toContain(
    "The library of Elmhaven closed its doors on Monday.",
  );
});

test.each([
  ["The ad will be shown on the council's screens from Friday."],
  ["The notice quotes the engineer in full (Note: The council has not published her report)."],
  ["Contact with the engineer was lost in March."],
  ["The address by Karrow lasted for more than three hours."],
  ["The chair of the council, Kofi Sund, said that the roof had been inspected in 2019."],
])("leaves the sentence %j between paragraphs in the body", (sentence) => {
  const [first, ...rest] = PARAGRAPHS;
  const body = [first, sentence, ...rest].join("\n\n");
  expect(removed(makePage({ head: "By Mia Sund\nJune 9, 2025", body }))).not.toContain(sentence);
});

test("keeps a first paragraph above a picture in the body", () => {
  const [first, ...rest] = PARAGRAPHS;
  const body = [first, "The reading room\nImage: Ole Brandt/Elm Post", ...rest].join("\n\n");
  expect(removed(makePage({ head: "By Mia Sund\nJune 9, 2025", body }))).not.toContain(first);
});

test("removes the names of authors above the entries of a live blog, and a box without a time", () => {
  const entries = PARAGRAPHS.map((paragraph, index) => `1${8 - index}:40\n${paragraph}`);
  const box = "Keep us independent\nThe Elm Post belongs to its readers.\nNot now\nContinue";
  const body = [
    `18:50\nOle Brandt\n${PARAGRAPHS[0]}`,
    ...entries.slice(1, 3),
    box,
    ...entries.slice(3),
  ];
  const head = "Mia Sund (now) and Ole Brandt (earlier)\nMon 9 Jun 2025 18.55 CET";
  expect(removed(makePage({ head, body: body.join("\n\n") }))).toEqual([
    TITLE,
    ...head.split("\n"),
    "Ole Brandt",
    ...box.split("\n"),
  ]);
});

test("keeps a subheading in the body that stands apart from the box above it", () => {
  const box = "A message from Elm Insurance\nCalm cover for heavy snow.\nGet a quote →";
  const [first, second, ...rest] = PARAGRAPHS;
  const body = [first, second, box, `Why it matters\n${rest[0]}`, ...rest.slice(1)].join("\n\n");
  const lines = removed(makePage({ head: "By Mia Sund\nJune 9, 2025", body }));
  expect(lines).toEqual(expect.arrayContaining(box.split("\n")));
  expect(lines).not.toContain("Why it matters");
});

test("keeps a newsletter in the body whose other items each begin with a topic", () => {
  const items = ["ELECTIONS: Elm votes.", "TRADE: Ash trades.", "PEOPLE: Ilse Karrow moves."];
  const below = `In brief\n\n${items.join("\n\n")}\n\nUnsubscribe`;
  const lines = removed(makePage({ head: "By Mia Sund\nJune 9, 2025", below }));
  for (const paragraph of PARAGRAPHS) expect(lines).not.toContain(paragraph);
});

test("removes the other items of a newsletter, which begin in capitals", () => {
  const items = [
    "SPOTTED\n\nThe mayor, on a ferry, on Monday night.",
    "THE AGENDA\n\nThe council meets at nine.",
  ];
  const below = `${items.join("\n\n")}\n\nUnsubscribe`;
  const lines = removed(makePage({ head: "By Mia Sund\nJune 9, 2025", below }));
  expect(lines).toEqual(expect.arrayContaining(["SPOTTED", "The council meets at nine."]));
  for (const paragraph of PARAGRAPHS) expect(lines).not.toContain(paragraph);
});

test("keeps the time of an entry of a live blog below its age and its author", () => {
  const entries = PARAGRAPHS.map((paragraph, index) =>
    [
      `${index + 2}h ago`,
      "Ole Brandt",
      `1${8 - index}.40 BST`,
      `Part ${index}`,
      "",
      paragraph,
    ].join("\n"),
  );
  const head = "Ole Brandt\nMon 9 Jun 2025 18.55 BST";
  const lines = removed(makePage({ head, body: entries.join("\n\n") }));
  expect(lines).not.toContain("17.40 BST");
});

test.each([
  ["a publication", "The report was published on Tuesday by the council of Elmhaven."],
  ["a date of the past", "Published in 1974, the plan of the roof shows no beam there."],
  ["a video", "The video was posted on Telegram by a reader of the library."],
  ["a gift", "He called on residents to donate water, blankets and books."],
  ["a list", "Compiled by the council, the list of damaged books has 312 titles."],
  ["an accusation", "Copyright is at the centre of the dispute over the plans."],
  ["a sponsor", "Sponsored by Elmhaven, the resolution passed by 12 votes to three."],
  ["a day", "By Friday, Elmhaven had closed all of its libraries."],
])("leaves a sentence about %s in the body", (_, sentence) => {
  const [first, ...rest] = PARAGRAPHS;
  const body = [first, sentence, ...rest].join("\n\n");
  expect(removed(makePage({ head: "By Mia Sund", body }))).toEqual([TITLE, "By Mia Sund"]);
});

test("leaves a long paragraph just below labels in the body", () => {
  const [first, second, ...rest] = PARAGRAPHS;
  const long = `${second} ${rest[0]}`;
  const body = [first, `Share\nSave\n${long}\nPrint`, ...rest].join("\n\n");
  expect(removed(makePage({ head: "By Mia Sund", body }))).not.toContain(long);
});

test("leaves the time of an entry, just below its age, in the body of a live blog", () => {
  const body = PARAGRAPHS.map((text, index) => `${index + 1}h ago\n1${index}.04 CET\n\n${text}`);
  const page = makePage({ head: "By Mia Sund", body: body.join("\n\nShare\n\n") });
  expect(removed(page).filter((line) => line.endsWith(" CET"))).toEqual([]);
});

test("leaves the first turn of a transcript in the body, even if it addresses readers", () => {
  const turn = "MR. BRANDT: Good morning. I’ll go to your questions in a moment.";
  const body = [turn, "Q Why?", `MR. BRANDT: ${BODY}`].join("\n\n");
  const page = makePage({ head: "Ole Brandt, Spokesperson\nJune 9, 2025\n\nTRANSCRIPT:\n", body });
  expect(removed(page)).not.toContain(turn);
});

test("leaves a remark in brackets below the last paragraph in the body", () => {
  const body = `${BODY}\n\n($1 = 0.8570 euros)`;
  const page = makePage({ head: "By Mia Sund", body, below: "Reporting by Mia Sund" });
  expect(removed(page)).toEqual([TITLE, "By Mia Sund", "Reporting by Mia Sund"]);
});

test("leaves the heading above the time of a live blog's first entry in the body", () => {
  const body = PARAGRAPHS.map((text, index) => `The roof, part ${index}\n1${index}:04\n\n${text}`);
  const page = makePage({ head: "By Mia Sund\nShare\n", body: body.toReversed().join("\n\n") });
  expect(removed(page)).toEqual([TITLE, "By Mia Sund", "Share"]);
});

test("leaves the times at which a transcript begins and ends in the body", () => {
  const turns = ["MR. BRANDT: Good morning.", "Q Why?", `MR. BRANDT: ${BODY}`].join("\n\n");
  const body = `2:07 P.M. ELT\n\nTRANSCRIPT:\n\n${turns}\n\nEND 2:31 P.M. ELT`;
  const page = makePage({ head: "June 9, 2025\n\nPress room", body, below: "# # #\nPrint" });
  expect(removed(page)).toEqual([
    TITLE,
    "June 9, 2025",
    "Press room",
    "TRANSCRIPT:",
    "# # #",
    "Print",
  ]);
});

test("leaves the paragraphs below a caption with the sign of copyright in the body", () => {
  const caption = "The reading room of the library. © 2025 Elm Pictures";
  const body = [...PARAGRAPHS.slice(0, -1), caption, PARAGRAPHS.at(-1)].join("\n\n");
  expect(removed(makePage({ head: "By Mia Sund", body }))).toEqual([TITLE, "By Mia Sund", caption]);
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
  const body = entries.join("\n\nLink Copied!\n\n");
  const lines = removed(makePage({ head: "By Mia Sund\nJune 9, 2025\n", body }));
  expect(lines).toContain("Link Copied!");
  expect(lines.filter((line) => / of an entry$|\.$|” | EST$/u.test(line))).toEqual([]);
});

test("leaves the headings of a transcript in the body that an index above lists", () => {
  const headings = ["Opening words", "The roof of the library"];
  const [first, second, ...rest] = PARAGRAPHS.map((text) => `Reporter: ${text}`);
  const note = "This is a translation by a company for reference purposes only.";
  const index = ["Index", ...headings].join("\n");
  const body = [note, index, headings[0], first, second, headings[1], ...rest].join("\n\n");
  const page = makePage({ head: "June 9, 2025\nPrint\n", body });
  const text = makeDraft(page).text.body.text.split("\n");
  expect(text.filter((line) => headings.includes(line))).toEqual(headings);
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
    expect(removed(makePage({ head, body, below: "Related Links\nTen libraries to see" }))).toEqual(
      [TITLE, "June 9, 2025", "Print", "Related Links", "Ten libraries to see"],
    );
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
  expect(removed(makePage({ head: "June 9, 2025\nPrint", body }))).toEqual([
    TITLE,
    "June 9, 2025",
    "Print",
  ]);
});

test("removes the time of a page that is above the headline of a transcript", () => {
  const body = [`[Mayor Karrow] ${BODY}`, "[Reporter] Why?", "[Mayor Karrow] Why not?"].join(
    "\n\n",
  );
  const above = "(Posted June 9, 2025, 11:15 a.m. by the council)";
  expect(removed(makePage({ above, head: "Print", body }))).toEqual([above, TITLE, "Print"]);
});

test("removes links with a label in brackets, which are no turns", () => {
  const links = [
    "[Photo] The roof from above",
    "[Photo] The roof from below",
    "[Related article] Ten libraries to see",
  ];
  expect(removed(makePage({ head: "June 9, 2025", below: links.join("\n") }))).toEqual([
    TITLE,
    "June 9, 2025",
    ...links,
  ]);
});
