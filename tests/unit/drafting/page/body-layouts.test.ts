import { expect, test } from "vitest";
import { makeDraft } from "../../../../data/drafting/page/make-draft.ts";
import {
  BODY,
  HEAD,
  insertLines,
  listProposed,
  makePage,
  PARAGRAPHS,
  removed,
} from "./make-page.ts";

const [, SECOND = "", ...REST] = PARAGRAPHS;

test.each([
  ["a video", "Watch the roof from above\nTo play this you need a newer browser\n02:41"],
  ["a form", "Get the Morning Call\nAll that Elmhaven talks about, at seven.\nYour address\nOK"],
  ["an advertiser", "FROM OUR PARTNER\nHarbour Mutual insures roofs of all ages.\nGet a quote →"],
  ["a description", "A man looks up at a crack.\nThe roof on Monday. (Elm News: Ole Brandt)"],
  ["links", "Read more about Elmhaven:\nTen libraries to see\n'I read by candle': a roof"],
  ["a speaker", "“We will not lend books under a falling roof.”\nIlse Karrow, mayor"],
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
])("removes the lines %j above the article, and none of the article", (box) => {
  expect(removed({ head: HEAD, body: `${box}\n\n${BODY}` })).toEqual(
    box.split("\n").filter(Boolean),
  );
});

const DECK =
  "The council of Elmhaven has closed the library, and Mayor Ilse Karrow does not expect it to open before the autumn.";

test.each([
  ["above several labels", `${DECK}\n\nReport\nElmhaven\nCulture\nElm Post\n${HEAD}`],
  [
    "below the byline",
    `${HEAD}\n\n${DECK}\n\nThe reading room of the library\nImage: Ole Brandt/Elm Post`,
  ],
])("removes a deck %s", (_, body) => {
  expect(removed({ head: "", body: `${body}\n\n${BODY}` })).toContain(DECK);
});

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
  ["an office", "The chair of the council, Kofi Sund, said that the roof had been inspected."],
  ["a publication", "The report was published on Tuesday by the council of Elmhaven."],
  ["a date of the past", "Published in 1974, the plan of the roof shows no beam there."],
  ["a video", "The video was posted on Telegram by a reader of the library."],
  ["a gift", "He called on residents to donate water, blankets and books."],
  ["a list", "Compiled by the council, the list of damaged books has 312 titles."],
  ["an accusation", "Copyright is at the centre of the dispute over the plans."],
  ["a sponsor", "Sponsored by Elmhaven, the resolution passed by 12 votes to three."],
  ["a day", "By Friday, Elmhaven had closed all of its libraries."],
])("leaves %s between paragraphs in the body", (_, lines) => {
  expect(removed({ body: insertLines(lines) })).toEqual([]);
});

const LEFT: [what: string, page: Parameters<typeof makePage>[0], expected: string[]][] = [
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
];
test.each(LEFT)("leaves %s in the body", (_, page, expected) => {
  expect(removed(page)).toEqual(expected);
});

test.each([
  ["an advertisement", "The library of Elmhaven closed its doors on Monday.\nAdvertisement"],
  ["its subheading", "A crack\nThe library of Elmhaven closed its doors on Monday."],
])("leaves a short first paragraph beside %s in the body", (_, first) => {
  expect(removed({ body: ["", first, SECOND, ...REST].join("\n\n") })).not.toContain(
    "The library of Elmhaven closed its doors on Monday.",
  );
});

test("removes the other items of a newsletter, which begin in capitals", () => {
  const items = "SPOTTED\n\nThe mayor, on a ferry.\n\nTHE AGENDA\n\nThe council meets at nine.";
  expect(removed({ below: `${items}\n\nUnsubscribe` })).toEqual([
    ...items.split("\n\n"),
    "Unsubscribe",
  ]);
});

test("removes links with a label in brackets, which are no turns", () => {
  const links = [
    "[Photo] The roof from above",
    "[Photo] The roof from below",
    "[Related article] Ten libraries to see",
  ];
  expect(removed({ head: "June 9, 2025", below: links.join("\n") })).toEqual(links);
});

test("keeps a sentence that the text has many times, and a caption that it has twice goes", () => {
  const sentence = "The library of Elmhaven closed its doors on Monday.";
  expect(makeDraft(`${sentence}\n`.repeat(20))).toMatchObject({ title: sentence, boilerplate: [] });
  const caption = "The reading room of the library, seen from the harbour.";
  expect(listProposed(makePage({ body: insertLines(`${caption}\n${caption}`) }))).toContain(
    caption,
  );
});
