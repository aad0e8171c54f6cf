import { expect, test } from "vitest";
import { makeDraft } from "../../../../data/drafting/page/make-draft.ts";
import { BODY, makePage, TITLE } from "./make-page.ts";

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
    "that a company names in its notice of rights",
    { above: "The Elm\nNews\nSport", below: "© 2025 Elm News Limited. All rights reserved." },
    "The Elm",
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
    "below the label of the article",
    {
      above: "Accept all\nE-Paper   Abo   Jobs\nHome > Politics > Roofs\nRoof dispute",
      below: "© 2025 Elmtaler Bote",
    },
    "Elmtaler Bote",
  ],
  [
    "whose staff has not edited the article of an agency",
    {
      above: "Menu\nLog in\nTrending:\nGold Rate Today\nHoroscope",
      below:
        "(This story has not been edited by The Elm Mirror staff.)\n© 2025 The Mirror Group of Publications",
    },
    "The Elm Mirror",
  ],
  [
    "that says what it has learned",
    {
      above: "News\nDefence\nMy account",
      body: `${BODY}\n\nThe Elmsman has learned that the roof is older than the library itself.`,
      below: "Help Centre\n© Elmsman Media Group Limited 2025",
    },
    "The Elmsman",
  ],
  [
    "that only readers are welcomed to",
    {
      above: "Welcome to the Concord of Elm\nSecretary-General\nSpokesperson",
      below: "Concord of Elm\nSite Index  Contact  Copyright  FAQ",
    },
    "Concord of Elm",
  ],
  [
    "below its sections and a weekly edition",
    {
      above: "Menu\nWeekly edition\nRoofs | Reading rooms",
      below: "More from Roofs\nCopyright © The Elmsman Newspaper Limited 2025.",
    },
    "The Elmsman",
  ],
  [
    "below the domain of a government",
    {
      above: "GOV.EL\nAn official website of the Government of Elm\nSearch",
      below: "© 2025 Press Bureau of Elm",
    },
    "Press Bureau of Elm",
  ],
  [
    "below links without spaces",
    {
      above: "HomeNewsBusinessSportsOpinion\nMy Account",
      below: "Elm Post © 2025 Oak Media Group.",
    },
    "Elm Post",
  ],
  [
    "that the title of the page ends with",
    { above: `${TITLE} - Roofs - Elm Bugle\nSections\nCalendar`, below: "© 2025 Oak Holdings" },
    "Elm Bugle",
  ],
  [
    "that only the foot of the page names",
    {
      above: "Menu\nLog in\nRoofs",
      below: "Read on\nThe Elm Bugle\nContact\nThe Elm Bugle\n© 2025",
    },
    "The Elm Bugle",
  ],
  [
    "beside a place above the headline",
    { above: "Roofs\nElm Bugle | Elmhaven\nWatch live", below: "© 2025 Oak Media, Inc." },
    "Elm Bugle",
  ],
  [
    "whose name is not that of a section",
    {
      above: "HOME\nELM NEWS\nHome / Elm News / A roof",
      below: "Follow Reed Today on Telegram\n© 2025 Oak Holdings",
    },
    "Reed Today",
  ],
  [
    "by whose name only its notice of rights and readers call it",
    { above: "Menu\nRoofs", below: "Follow the Bugle\n© 2025 Elm Bugle Media Ltd" },
    "Elm Bugle",
  ],
  [
    "to whose name its notice of rights adds a word",
    { above: "Menu\nRoofs", below: "Subscribe to The Elm Bugle\n© 2025 The Elm Bugle DAC" },
    "The Elm Bugle",
  ],
  [
    "that is an agency with a short name at the head of its page",
    {
      above: "ELNA\nNational News Agency\nRoofs",
      body: BODY.replace("The library", "ELMHAVEN, June 9 /ELNA/. The library"),
      below: "© 2025 National News Agency ELNA. All rights reserved.",
    },
    "ELNA",
  ],
  [
    "that a newsletter has above its date",
    {
      above: "Compose\nView this email in your browser",
      head: "THE ELM NOTE\nBy Mia Sund\nJune 9, 2025",
      below: "© 2025 Elm Note LLC\nUnsubscribe",
    },
    "THE ELM NOTE",
  ],
  [
    "whose name has a word in lower case",
    { above: "elm bugle\nWeather", head: "Elm Bugle with AFP", below: "© 2025 Oak" },
    "elm bugle",
  ],
  [
    "whose notice of rights has no year",
    { above: "Today's Paper\nPremium\nThe Elm Bugle", below: "Topics: Roofs\n© The Elm Bugle" },
    "The Elm Bugle",
  ],
])("drafts the outlet %s", (_, page, outlet) => {
  expect(makeDraft(makePage({ head: "By Mia Sund\nJune 9, 2025", ...page })).outlet.shownAs).toBe(
    outlet,
  );
});

test("quotes the place where a page names its outlet", () => {
  const body = `${BODY}\n\nA clerk of the town told Norvel Wire that the roof was old.`;
  const below = "Our Standards: The Norvel Wire Principles of Trust.";
  expect(makeDraft(makePage({ body, below })).outlet).toEqual({
    shownAs: "Norvel Wire",
    why: "the article speaks of it as its own outlet: “town told Norvel Wire that the”",
  });
});
