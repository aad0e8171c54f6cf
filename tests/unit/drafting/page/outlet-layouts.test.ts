import { expect, test } from "vitest";
import { makeDraft } from "../../../../data/drafting/page/make-draft.ts";
import { BODY, makePage, TITLE } from "./make-page.ts";

type Row = [
  outlet: string,
  name: string,
  above: string,
  below: string,
  more?: { head?: string; body?: string },
];

const OUTLETS: Row[] = [
  [
    "that a portal names below the article",
    "The Elm Post",
    "Skip to content\nWebgate\nMail\nWeather\nThe Elm Post",
    "First published by The Elm Post.\n© 2025 Webgate Inc",
  ],
  [
    "that a company names in its notice of rights",
    "The Elm",
    "The Elm\nNews\nSport",
    "© 2025 Elm News Limited. All rights reserved.",
  ],
  [
    "that a portal lets readers follow",
    "Elm Post",
    "Webgate\nNews\nSearch\nElm Post\nFollow\n12K followers",
    "Read the full story at Elm Post\nMore for you\n© 2025 Webgate",
  ],
  [
    "that sends the newsletter",
    "The Elm Post",
    "View this email in your browser\nThe Elm Post\nMORNING CALL",
    "You received this email because you subscribed to Morning Call from The Elm Post.\nUnsubscribe\n© 2025 Elm Post Company",
  ],
  [
    "that is an authority with an official site",
    "Ministry of Libraries",
    "An official website of the Republic of Elm\nSkip to content\nMinistry of Libraries\nNews\nSearch",
    "Tags\nRoofs\nPrivacy Policy",
  ],
  [
    "whose short form its pictures and addresses name",
    "Elm Valley Times-Union",
    "ADVERTISEMENT\nElm Valley Times-Union\nNews//Local",
    "Photo: Ole Brandt/Times-Union\nWrite to desk@timesunion.example\n© 2025 Oak Newspapers",
  ],
  [
    "that lets a portal publish its article",
    "Elm Post",
    "Newsbin\nAll sources\nSearch",
    "Published with permission from Elm Post\nMore\n© 2025 Newsbin BV",
  ],
  [
    "below the day of a newsletter without a year",
    "the Elmline",
    "Read this on the web\nthe Elmline\nTuesday 14 October",
    "Unsubscribe",
  ],
  [
    "whose initials the owner of the rights has",
    "Elm Radio Association",
    "Elm Radio Association\nWires\nLogged in",
    "end\n© ERA Media Group 2025",
  ],
  [
    "below the label of the article",
    "Elmtaler Bote",
    "Accept all\nE-Paper   Abo   Jobs\nHome > Politics > Roofs\nRoof dispute",
    "© 2025 Elmtaler Bote",
  ],
  [
    "whose staff has not edited the article of an agency",
    "The Elm Mirror",
    "Menu\nLog in\nTrending:\nGold Rate Today\nHoroscope",
    "(This story has not been edited by The Elm Mirror staff.)\n© 2025 The Mirror Group of Publications",
  ],
  [
    "that says what it has learned",
    "The Elmsman",
    "News\nDefence\nMy account",
    "Help Centre\n© Elmsman Media Group Limited 2025",
    { body: `${BODY}\n\nThe Elmsman has learned that the roof is older than the library itself.` },
  ],
  [
    "that only readers are welcomed to",
    "Concord of Elm",
    "Welcome to the Concord of Elm\nSecretary-General\nSpokesperson",
    "Concord of Elm\nSite Index  Contact  Copyright  FAQ",
  ],
  [
    "below its sections and a weekly edition",
    "The Elmsman",
    "Menu\nWeekly edition\nRoofs | Reading rooms",
    "More from Roofs\nCopyright © The Elmsman Newspaper Limited 2025.",
  ],
  [
    "below the domain of a government",
    "Press Bureau of Elm",
    "GOV.EL\nAn official website of the Government of Elm\nSearch",
    "© 2025 Press Bureau of Elm",
  ],
  [
    "below links without spaces",
    "Elm Post",
    "HomeNewsBusinessSportsOpinion\nMy Account",
    "Elm Post © 2025 Oak Media Group.",
  ],
  [
    "that the title of the page ends with",
    "Elm Bugle",
    `${TITLE} - Roofs - Elm Bugle\nSections\nCalendar`,
    "© 2025 Oak Holdings",
  ],
  [
    "that only the foot of the page names",
    "The Elm Bugle",
    "Menu\nLog in\nRoofs",
    "Read on\nThe Elm Bugle\nContact\nThe Elm Bugle\n© 2025",
  ],
  [
    "beside a place above the headline",
    "Elm Bugle",
    "Roofs\nElm Bugle | Elmhaven\nWatch live",
    "© 2025 Oak Media, Inc.",
  ],
  [
    "whose name is not that of a section",
    "Reed Today",
    "HOME\nELM NEWS\nHome / Elm News / A roof",
    "Follow Reed Today on Telegram\n© 2025 Oak Holdings",
  ],
  [
    "by whose name only its notice of rights and readers call it",
    "Elm Bugle",
    "Menu\nRoofs",
    "Follow the Bugle\n© 2025 Elm Bugle Media Ltd",
  ],
  [
    "to whose name its notice of rights adds a word",
    "The Elm Bugle",
    "Menu\nRoofs",
    "Subscribe to The Elm Bugle\n© 2025 The Elm Bugle DAC",
  ],
  [
    "that is an agency with a short name at the head of its page",
    "ELNA",
    "ELNA\nNational News Agency\nRoofs",
    "© 2025 National News Agency ELNA. All rights reserved.",
    { body: BODY.replace("The library", "ELMHAVEN, June 9 /ELNA/. The library") },
  ],
  [
    "that a newsletter has above its date",
    "THE ELM NOTE",
    "Compose\nView this email in your browser",
    "© 2025 Elm Note LLC\nUnsubscribe",
    { head: "THE ELM NOTE\nBy Mia Sund\nJune 9, 2025" },
  ],
  [
    "whose name has a word in lower case",
    "elm bugle",
    "elm bugle\nWeather",
    "© 2025 Oak",
    { head: "Elm Bugle with AFP" },
  ],
  [
    "whose notice of rights has no year",
    "The Elm Bugle",
    "Today's Paper\nPremium\nThe Elm Bugle",
    "Topics: Roofs\n© The Elm Bugle",
  ],
];

const BROADCASTERS: Row[] = [
  [
    "whose staff have the byline of another story",
    "KELM",
    "Watch Live\nWeather",
    `Updated: 1 hour ago
By KELM Staff

KELM
12 Harbour Street
Public Inspection File
news@kelm9.example
A Harbour Local Media Station © 2002-2025`,
  ],
  [
    "whose initials its links spell",
    "EPR",
    "Skip to more EPR sites\nLatest audio\nElmhaven",
    "More stories from EPR\nAbout us\n© 2025 Elmhaven Public Radio",
  ],
  [
    "that extends the name of its broadcaster",
    "ELB News",
    "Skip to content\nELB Home\nNews\nSport\nELB News\nJust in",
    "More from ELB News\nBack to top\n© 2025 ELB",
  ],
  [
    "that extends two initials of its broadcaster",
    "RE NEWS",
    "Skip to content\nRadio Elm\nWeather",
    "Sources: RE\nAbout RE\n© Radio Elm 2025",
    { head: "RE NEWS\nJune 9, 2025" },
  ],
  [
    "that extends a name of two words",
    "Elm Ten News",
    "Menu\nElm Ten News\nWorld\nLive",
    "Around Elm Ten\nElm Ten Sport\n© 2025 Elm Ten",
  ],
  [
    "that is a station with a call sign",
    "WELM 4",
    "Open navigation\nWELM 4\nWatch Now",
    "© 2025 Harbour Broadcasting",
  ],
  [
    "whose news its byline names",
    "EPB News",
    "Accessibility Help\nQuick Links",
    "Audience Relations, EPB\nVisit EPB\n©2025 EPB. All rights reserved.",
    { head: "Mia Sund · EPB News · Posted: Jun 9, 2025 5:00 AM | Last Updated: 4 hours ago" },
  ],
  [
    "whose programme abroad the foot of the page names",
    "EBN WORLD",
    "Go to Content\nProgram\nOn-Air",
    "EBN WORLD | 18 Ropewalk, Elm\nCopyright © EBN.",
  ],
];

test.each([...OUTLETS, ...BROADCASTERS])(
  "drafts the outlet %s",
  (_, name, above, below, more = {}) => {
    expect(makeDraft(makePage({ above, below, ...more })).outlet.shownAs).toBe(name);
  },
);

test("quotes the place where a page names its outlet", () => {
  const body = `${BODY}\n\nA clerk of the town told Norvel Wire that the roof was old.`;
  const below = "Our Standards: The Norvel Wire Principles of Trust.";
  expect(makeDraft(makePage({ body, below })).outlet).toEqual({
    shownAs: "Norvel Wire",
    why: "the article speaks of it as its own outlet: “town told Norvel Wire that the”",
  });
});
