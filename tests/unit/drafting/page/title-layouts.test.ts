import { expect, test } from "vitest";
import { makeDraft } from "../../../../data/drafting/page/make-draft.ts";
import { BODY, makePage, PARAGRAPHS, TITLE } from "./make-page.ts";

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

test.each([
  `${TITLE} | The Elm Post`,
  `${TITLE} - Roofs - Elm Post`,
  `${TITLE} : Elm Post`,
  `Elm Post #88: ${TITLE}`,
  `${TITLE} – Elm Post\n${TITLE}`,
])("drafts the headline of %j without the name of the outlet", (headline) => {
  const page = ["The Elm Post", "Sign in", headline, "By Mia Sund", "June 9, 2025", "", BODY];
  expect(makeDraft([...page, "", "© 2025 The Elm Post"].join("\n")).title).toBe(TITLE);
});

test("drafts no counter of viewers as the headline", () => {
  const above = "Elm Post\nLIVE\n3,418 viewing this page\n";
  expect(makeDraft(makePage({ above, head: "June 9, 2025" })).title).toBe(TITLE);
});

test("drafts a headline that begins with a label in capitals", () => {
  const live = `LIVE: ${TITLE}`;
  const page = `Elm Post\nMenu\n${live}\nBy Mia Sund\nJune 9, 2025\nAdd Elm Post on Google\n\n${BODY}`;
  expect(makeDraft(page).title).toBe(live);
});

test("drafts the headline of a newsletter's first item, and removes its other items", () => {
  const page = `View in browser

The Sluice
Libraries and roofs, from the team at Elm Post
PRESENTED BY ELM SLATES
By Mia Sund
June 9, 2025

Good morning! Today's letter is about a roof.

1. ${TITLE}

Illustration: Ole Brandt/Elm Post

${BODY}

2. A harbour office lends books

Borrowers like the harbour office, which has a stove. It opens at ten o'clock on most days.

3. One ferry thing

The ferry was seen on Monday.

Unsubscribe`;
  const draft = makeDraft(page);
  expect(draft.title).toBe(TITLE);
  expect(draft.text.body.text.trim()).toBe(BODY);
});

test.each([
  ["a breadcrumb with its beginning", "Home > Roofs > Library: Elmhaven library closes"],
  ["a date between bars", "Today's library | June 9, 2025 | 13 Elm, 1448"],
  ["a video", "Play video\n02:14\nVIDEO: The roof of the library from above (ELB News)"],
  ["an offer to subscribe", "Forwarded this email? Subscribe here for more"],
])("drafts the headline below %s", (_, above) => {
  const page = makePage({ above: `${above}\n`, head: "By Mia Sund\nJune 9, 2025" });
  expect(makeDraft(page).title).toBe(TITLE);
});
