import { expect, test } from "vitest";
import { makeDraft } from "../../../../data/drafting/page/make-draft.ts";

const TITLE = "Elmhaven library closes after a crack is found in its roof";

const PARAGRAPHS = [
  "The library of Elmhaven closed its doors on Monday after an engineer found a crack in the roof above the reading room.",
  "Mayor Ilse Karrow told the council that repairs would take until the autumn and would cost about two million marks.",
  "“We will not lend books under a falling roof,” Karrow said after the meeting, which lasted for more than three hours.",
  "The engineer had warned of the crack in March, according to a report that the council published on its notice board.",
  "Borrowers can return their books at the harbour office, where two librarians are to work until the roof is mended.",
];

const BODY = PARAGRAPHS.join("\n\n");

const makePage = ({ above = "", head = "", body = BODY, below = "" }): string =>
  [above, TITLE, head, "", body, "", below].join("\n");

test.each([
  ["Published June 9, 2025June 9, 2025 6:02 PM", "2025-06-09"],
  ["07/06/2025June 7, 2025", "2025-06-07"],
  ["PostedJune 9, 2025", "2025-06-09"],
  ["11:40 AMJune 9, 2025Updated 2 hours ago", "2025-06-09"],
  ["9 June 202511:40", "2025-06-09"],
  ["June 9, 20252025-06-10T08:00", "2025-06-09"],
])("drafts the day of a page that dates itself %j", (date, day) => {
  expect(makeDraft(makePage({ head: `By Mia Sund\n${date}` })).published?.day).toBe(day);
});

const FRENCH = `La bibliothèque d'Elmhaven ferme ses portes après la découverte d'une fissure
%
Partager

La bibliothèque d'Elmhaven a fermé ses portes lundi après la découverte d'une fissure dans le toit de la salle de lecture.

La maire a déclaré devant le conseil que les travaux dureraient jusqu'à l'automne et coûteraient deux millions.

Les lecteurs peuvent rendre leurs livres au bureau du port, où travaillent désormais deux bibliothécaires.
`;

test.each([
  ["Mis à jour le 22/11/2025 09:10 Publié le 21/11/2025 18:30", "2025-11-21"],
  ["Publié le 21 novembre 2025 à 18h30 - Modifié le 22 novembre 2025 à 9h10", "2025-11-21"],
  ["Par Mia Sund avec AFP\nPublié le 21/11/2025 à 18h30", "2025-11-21"],
])("drafts the day of a French page that dates itself %j", (date, day) => {
  expect(makeDraft(FRENCH.replace("%", date)).published?.day).toBe(day);
});

test.each([
  ["Mia Sund with Reuters", "Reuters"],
  ["Mia Sund (mit dpa)", "dpa"],
  ["Article écrit par Mia Sund avec AFP", "AFP"],
  ["The Elm Post and AP", "AP"],
  ["Mia Sund / AFP", "AFP"],
  ["Con información de EFE", "EFE"],
])("drafts the agency of the byline %j", (byline, wire) => {
  expect(makeDraft(makePage({ head: `${byline}\nJune 9, 2025` })).wire).toBe(wire);
});

test.each([
  [
    "that a portal names below the article",
    {
      above: "Skip to content\nWebgate\nMail\nWeather\nThe Elm Post",
      below: "First published by The Elm Post.\n© 2025 Webgate Inc",
    },
    "The Elm Post",
  ],
  [
    "that a portal lets readers follow",
    {
      above: "Webgate\nNews\nSearch\nElm Post\nFollow\n12K followers",
      below: "Read the full story at Elm Post\nMore for you\n© 2025 Webgate",
    },
    "Elm Post",
  ],
  [
    "whose initials its links spell",
    {
      above: "Skip to more EPR sites\nLatest audio\nElmhaven",
      below: "More stories from EPR\nAbout us\n© 2025 Elmhaven Public Radio",
    },
    "EPR",
  ],
  [
    "that sends the newsletter",
    {
      above: "View this email in your browser\nThe Elm Post\nMORNING CALL",
      below:
        "You received this email because you subscribed to Morning Call from The Elm Post.\nUnsubscribe\n© 2025 Elm Post Company",
    },
    "The Elm Post",
  ],
  [
    "that is an authority with an official site",
    {
      above:
        "An official website of the Republic of Elm\nSkip to content\nMinistry of Libraries\nNews\nSearch",
      below: "Tags\nRoofs\nPrivacy Policy",
    },
    "Ministry of Libraries",
  ],
  [
    "that extends the name of its broadcaster",
    {
      above: "Skip to content\nELB Home\nNews\nSport\nELB News\nJust in",
      below: "More from ELB News\nBack to top\n© 2025 ELB",
    },
    "ELB News",
  ],
  [
    "that extends a name of two words",
    {
      above: "Menu\nElm Ten News\nWorld\nLive",
      below: "Around Elm Ten\nElm Ten Sport\n© 2025 Elm Ten",
    },
    "Elm Ten News",
  ],
  [
    "that is a station with a call sign",
    { above: "Open navigation\nWELM 4\nWatch Now", below: "© 2025 Harbour Broadcasting" },
    "WELM 4",
  ],
  [
    "whose short form its pictures and addresses name",
    {
      above: "ADVERTISEMENT\nElm Valley Times-Union\nNews//Local",
      below:
        "Photo: Ole Brandt/Times-Union\nWrite to desk@timesunion.example\n© 2025 Oak Newspapers",
    },
    "Elm Valley Times-Union",
  ],
  [
    "that lets a portal publish its article",
    {
      above: "Newsbin\nAll sources\nSearch",
      below: "Published with permission from Elm Post\nMore\n© 2025 Newsbin BV",
    },
    "Elm Post",
  ],
  [
    "below the day of a newsletter without a year",
    { above: "Read this on the web\nthe Elmline\nTuesday 14 October", below: "Unsubscribe" },
    "the Elmline",
  ],
  [
    "whose initials the owner of the rights has",
    {
      above: "Elm Radio Association\nWires\nLogged in",
      below: "end\n© ERA Media Group 2025",
    },
    "Elm Radio Association",
  ],
  [
    "whose notice of rights has no year",
    { above: "Today's Paper\nPremium\nThe Elm Bugle", below: "Topics: Roofs\n© The Elm Bugle" },
    "The Elm Bugle",
  ],
])("drafts the outlet %s", (_, page, outlet) => {
  expect(makeDraft(makePage({ ...page, head: "By Mia Sund\nJune 9, 2025" })).outlet.shownAs).toBe(
    outlet,
  );
});

test.each([
  ["WELM", "WELM-TV\nNews\nLive"],
  ["WHBR", "Harbour 11\nNews\nLive"],
])("drafts no agency where a dateline has the call sign %s", (sign, above) => {
  const body = `ELMHAVEN (${sign}) — ${BODY}`;
  const head = "by: Mia Sund\nJune 9, 2025";
  expect(makeDraft(makePage({ above, head, body, below: "© 2025 Oak Media" })).wire).toBeNull();
});

test.each([
  ["AFP", "AFP\nMy documents\nSearch", "© AFP 2025. All rights reserved."],
  ["Reuters Connect", "Reuters Connect\nPictures\nBasket (2)", "© 2025 Thomson Reuters"],
  ["AP", "AP\nHome  My feeds  Collections  Help", "Copyright 2025 The Associated Press."],
  ["dpa", "dpa\nLog out", "abc-de/fg\n© dpa Deutsche Presse-Agentur GmbH 2025"],
  ["Elm News Agency", "Elm News Agency\nArchive", "ab/cd\n© 2025 Elm News Agency"],
])(
  "drafts %s as the outlet of the agency's own page, without an agency",
  (outlet, above, below) => {
    const dateline = `ELMHAVEN (${outlet === "Elm News Agency" ? "ENA" : outlet.split(" ")[0]!}) - `;
    const draft = makeDraft(
      makePage({ above, head: "June 9, 2025 13:20 GMT", body: dateline + BODY, below }),
    );
    expect([draft.title, draft.outlet.shownAs, draft.wire]).toEqual([TITLE, outlet, null]);
  },
);

test.each([
  ["Elmhaven-library-roof-council, 2ndlead"],
  ["elmhaven_library_roof"],
  ["BC-ELMHAVEN-LIBRARY/ROOF"],
])("drafts the headline below the slug %j", (slug) => {
  const above = `Search\n< Results\n${slug}\n`;
  expect(makeDraft(makePage({ above, head: "09/06/2025 18:42 GMT" })).title).toBe(TITLE);
});

test.each([
  [
    "below a tagline",
    `View in browser | Preferences

THE ELM POST
Ferries, roofs and three councils, twice a week
Monday, 9 June 2025 · 6 min read

Good morning. Today: what became of a library. Further down, a very old ferry.

THE BIG STORY

${TITLE}

By Mia Sund

${BODY}

—————

ALSO TODAY

→ A ferry forgets its captain. (Elm Times)

FIGURE OF THE DAY
212 — days since the ferry was seen in Elmhaven.

You are receiving this e-mail because you signed up.
Unsubscribe
© 2025 The Elm Post Ltd`,
  ],
  [
    "that names a speaker as a byline does",
    `Mission of Elm
Statements
9 June 2025

Remarks by Ambassador Ilse Karrow at a Briefing on the Library
Ambassador Ilse Karrow
June 9, 2025

${BODY}

###
`,
    "Remarks by Ambassador Ilse Karrow at a Briefing on the Library",
  ],
  [
    "above an entry that it ends with",
    `Menu
Home / News / Live

Live updates: Elmhaven library closes as mayor speaks on roof

By Mia Sund
Updated 4:40 PM EDT, Mon June 9, 2025

2 hr 10 min ago
Mayor speaks on roof

${PARAGRAPHS[1]}

3 hr 4 min ago
Engineer finds crack

${PARAGRAPHS[0]}

${PARAGRAPHS[3]}
`,
    "Live updates: Elmhaven library closes as mayor speaks on roof",
  ],
  [
    "that a breadcrumb ends with below an authority's name",
    `Office of the Mayor
Home > Transcripts > Press conference, Elmhaven

Monday 9 June 2025

Press conference, Elmhaven

Mayor
Ilse Karrow

MAYOR: Good morning. I came to the office today to look at the roof of the library for myself.

JOURNALIST: Mayor, when will it open?

MAYOR: In the autumn, I hope, and you should know that the office works every day.
`,
    "Press conference, Elmhaven",
  ],
  [
    "below its date and byline",
    `Also: the ferry that forgot its captain
Read online
The Elm Post
MORNING CALL
June 9, 2025
By Mia Sund

Good morning. It is raining in Elmhaven.

${TITLE}

${BODY}

Unsubscribe
`,
  ],
  [
    "below a teaser without a label",
    `The ferry that forgot its captain, and a roof
View this email in your browser
The Elm Post
Monday, June 9, 2025
By Mia Sund

${TITLE}

${BODY}
`,
  ],
  [
    "that the breadcrumb of a transcript repeats",
    `Here's what you should know
Library Office
Home > Briefings > Briefing on the Elmhaven library – June 9, 2025

Briefing on the Elmhaven library – June 9, 2025
Library Briefing
Ilse Karrow, Mayor
Elmhaven
June 9, 2025

MS. KARROW: Good afternoon. I have one thing on the library before I take your questions.

Q When will the library open?

MS. KARROW: In the autumn, I hope, and you should know that we work every day.

Q And the books?
`,
    "Briefing on the Elmhaven library – June 9, 2025",
  ],
])("drafts the title %s", (_, raw, title = TITLE) => {
  expect(makeDraft(raw).title).toBe(title);
});

/** The lines that a draft removes from the body of a page. */
function removed(raw: string): string[] {
  const lines = raw.split("\n");
  return makeDraft(raw)
    .boilerplate.flatMap(({ lines: [first, last] }) => lines.slice(first - 1, last))
    .filter((line) => line !== "");
}

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
])("removes %j above the article, and nothing of it", (box) => {
  expect(removed(makePage({ head: `By Mia Sund\nJune 9, 2025\n\n${box}\n` }))).toEqual([
    TITLE,
    "By Mia Sund",
    "June 9, 2025",
    ...box.split("\n").filter(Boolean),
  ]);
});

test.each([
  ["ELB/Reuters"],
  ["AAP/ELB"],
  ["ELB/wires"],
  ["abc-de/fgh/ij"],
  ["Contact Mia Sund at msund@elmpost.example or 555-0100."],
])("removes %j below the article, and nothing of it", (below) => {
  const head = "By Mia Sund\nJune 9, 2025";
  expect(removed(makePage({ head, below: `\n${below}` }))).toEqual([
    TITLE,
    ...head.split("\n"),
    below,
  ]);
});

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
  ["two lines of a table", "Repairs 2 million\nA tent 40,000"],
])("leaves %s between paragraphs in the body", (_, lines) => {
  const [first, second, ...rest] = PARAGRAPHS;
  const body = [first, second, lines, ...rest].join("\n\n");
  expect(removed(makePage({ head: "By Mia Sund\nJune 9, 2025", body }))).toEqual([
    TITLE,
    "By Mia Sund",
    "June 9, 2025",
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

test("ends a list of key events at the first entry, whose author and heading follow its time", () => {
  const list = "Key events\n3h ago\nLibrary closes\n5h ago\nCrack found";
  const entries = PARAGRAPHS.map(
    (paragraph, index) => `1${8 - index}.40 BST\nOle Brandt\nPart ${index}\n${paragraph}`,
  ).join("\n");
  const lines = removed(makePage({ head: `By Mia Sund\nJune 9, 2025\n${list}`, body: entries }));
  expect(lines).not.toContain("18.40 BST");
  expect(lines).not.toContain("Part 0");
});
