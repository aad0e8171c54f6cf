import { expect, test } from "vitest";
import { makeDraft } from "../../../../data/drafting/page/make-draft.ts";
import { BODY, makePage, removed, TITLE } from "./make-page.ts";

test.each([
  ["Mia Sund with Reuters", "Reuters"],
  ["Mia Sund (mit dpa)", "dpa"],
  ["Article écrit par Mia Sund avec AFP", "AFP"],
  ["The Elm Post and AP", "AP"],
  ["Mia Sund / AFP", "AFP"],
  ["Con información de EFE", "EFE"],
  ["Associated Press and Bloomberg News", "Associated Press and Bloomberg News"],
])("drafts the agency of the byline %j", (byline, wire) => {
  expect(makeDraft(makePage({ head: `${byline}\nJune 9, 2025` })).wire).toBe(wire);
});

test.each(["ELB/Reuters", "AAP/ELB", "ELB/wires", "abc-de/fgh/ij"])(
  "removes %j below the article, and none of the article",
  (below) => {
    expect(removed({ below: `\n${below}` })).toEqual([below]);
  },
);

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
