import { expect, test } from "vitest";
import { makeDraft } from "../../../../data/drafting/page/make-draft.ts";
import { makePage } from "./make-page.ts";

test.each([
  [
    "whose staff have the byline of another story",
    {
      above: "Watch Live\nWeather",
      below: `Updated: 1 hour ago
By KELM Staff

KELM
12 Harbour Street
Public Inspection File
news@kelm9.example
A Harbour Local Media Station © 2002-2025`,
    },
    "KELM",
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
    "that extends the name of its broadcaster",
    {
      above: "Skip to content\nELB Home\nNews\nSport\nELB News\nJust in",
      below: "More from ELB News\nBack to top\n© 2025 ELB",
    },
    "ELB News",
  ],
  [
    "that extends two initials of its broadcaster",
    {
      above: "Skip to content\nRadio Elm\nWeather",
      head: "RE NEWS\nJune 9, 2025",
      below: "Sources: RE\nAbout RE\n© Radio Elm 2025",
    },
    "RE NEWS",
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
    "whose news its byline names",
    {
      above: "Accessibility Help\nQuick Links",
      head: "Mia Sund · EPB News · Posted: Jun 9, 2025 5:00 AM | Last Updated: 4 hours ago",
      below: "Audience Relations, EPB\nVisit EPB\n©2025 EPB. All rights reserved.",
    },
    "EPB News",
  ],
  [
    "whose programme abroad the foot of the page names",
    {
      above: "Go to Content\nProgram\nOn-Air",
      below: "EBN WORLD | 18 Ropewalk, Elm\nCopyright © EBN.",
    },
    "EBN WORLD",
  ],
])("drafts the broadcaster %s as the outlet", (_, page, outlet) => {
  expect(makeDraft(makePage({ head: "By Mia Sund\nJune 9, 2025", ...page })).outlet.shownAs).toBe(
    outlet,
  );
});
