/** A small invented story, so that what the filters mean can be told from what the corpus happens to hold. */
import type {
  Actor,
  Article,
  Development,
  Edition,
  EventDate,
  Quote,
  Statement,
} from "../../data/model/edition.ts";
import { buildSearchIndex } from "../../data/edition/build-search-index.ts";
import { EditionIndex } from "../../worker/corpus/edition-index.ts";

const date = (edtf: string, earliest: string, latest: string): EventDate => ({
  edtf,
  earliest,
  latest,
  basis: "stated",
  note: null,
  withinText: null,
  references: [],
});
export const JULY = date("2023-07", "2023-07-01", "2023-07-31");
const day = (text: string): EventDate => date(text, text, text);

/** "🚢" is one code point and two UTF-16 units: offsets after it tell the two apart. */
export const BODY =
  "🚢 Ostland said on Tuesday that Westland bought sheep from it.\nWestland denied it. “No sheep were bought,” said Minister Anna Blau at the Östhafen pier.";

const quote = (article: string, exact: string): Quote => {
  const at = BODY.indexOf(exact);
  const start = Array.from(BODY.slice(0, at)).length;
  const end = start + Array.from(exact).length;
  return {
    article,
    origin: article === "one" ? "Agency A" : null,
    selector: [
      { type: "TextQuoteSelector", exact, prefix: "", suffix: "" },
      { type: "TextPositionSelector", start, end },
    ],
    form: "direct",
    translated: false,
    pull: null,
  };
};
const evidence = (article: string, exact: string) => {
  const { article: from, origin, selector } = quote(article, exact);
  return { article: from, origin, selector };
};

const actor = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({
  id,
  name,
  kind: "state",
  role: null,
  aliases: [],
  memberOf: null,
  side: null,
  wikidata: null,
  formerIds: [],
  ...more,
});

const article = (id: string, more: Partial<Article> = {}): Article => ({
  id,
  letter: id === "one" ? "A" : "B",
  title: `Report ${id}`,
  publisher: `Outlet ${id}`,
  publisherNote: null,
  language: "en",
  published: day("2023-09-13"),
  rights: "full",
  url: null,
  wire: null,
  sha256: "0".repeat(64),
  boilerplate: [],
  body: BODY,
  formerIds: [],
  ...more,
});

const purchase: Development = {
  id: "sheep-purchase",
  date: JULY,
  headline: "Ostland says Westland bought sheep",
  summary: "Ostland said that Westland had bought sheep at <Osthafen> & elsewhere.",
  status: { value: "alleged", by: ["ostland"] },
  disputed: true,
  kind: "supply",
  actors: ["ostland", "westland", "osthafen"],
  evidence: [evidence("one", "Westland bought sheep"), evidence("one", "bought sheep from it")],
  relations: [],
  key: true,
  occasion: null,
  reports: 1,
  sources: 1,
  formerIds: [],
};
const denial: Development = {
  id: "sheep-denial",
  date: day("2023-09-12"),
  headline: "Westland denies buying sheep",
  summary: "Minister Anna Blau said that none were bought.",
  status: { value: "denied", by: ["anna-blau"] },
  disputed: false,
  kind: "statement",
  actors: ["anna-blau", "westland"],
  evidence: [evidence("one", "No sheep were bought")],
  relations: [{ type: "denies", development: "sheep-purchase" }],
  key: false,
  occasion: "harbour-briefing",
  reports: 1,
  sources: 1,
  formerIds: [],
};

const accusation: Statement = {
  id: "ostland-accuses",
  development: "sheep-purchase",
  speaker: "ostland",
  addressee: ["westland"],
  date: JULY,
  stance: "accuses",
  answers: [],
  quotes: [quote("one", "Westland bought sheep")],
  note: null,
};
const answer: Statement = {
  id: "blau-denies",
  development: "sheep-denial",
  speaker: "anna-blau",
  addressee: [],
  date: day("2023-09-12"),
  stance: "denies",
  answers: ["ostland-accuses"],
  quotes: [quote("one", "No sheep were bought")],
  note: null,
};

/** A variant of the story, for two editions of it. */
export const makeEdition = (more: Partial<Edition> = {}): Edition => ({
  schema: 2,
  id: "sheep-trade",
  title: "Sheep trade: key developments",
  summary: "Ostland says that Westland bought sheep. Westland denies it.",
  language: "en",
  timeZone: "UTC",
  contact: null,
  licence: null,
  edition: "aaaaaaaaaaaa",
  published: "2023-09-14",
  standfirst: [
    { text: "Ostland says that Westland bought sheep.", developments: ["sheep-purchase"] },
    { text: "Westland denies it.", developments: ["sheep-denial"] },
  ],
  sides: ["ostland", "westland"],
  period: { earliest: "2023-07-01", latest: "2023-09-12" },
  reports: 1,
  sources: 1,
  occasions: [{ id: "harbour-briefing", name: "Harbour briefing", kind: "briefing" }],
  origins: [{ name: "Agency A", named: true, description: "An agency." }],
  developments: [denial, purchase],
  statements: [accusation, answer],
  claims: [
    {
      id: "sheep-bought",
      text: "Westland has bought sheep from Ostland.",
      kind: "fact",
      period: { edtf: "2023", earliest: "2023-01-01", latest: "2023-12-31" },
      lead: true,
      settledBy: null,
      positions: [
        {
          side: "ostland",
          value: "says",
          before: false,
          statement: "ostland-accuses",
          note: null,
        },
        { side: "westland", value: "denies", before: false, statement: "blau-denies", note: null },
      ],
      others: [],
    },
    {
      id: "sheep-lawful",
      text: "Buying the sheep was lawful.",
      kind: "law",
      period: { edtf: "2023", earliest: "2023-01-01", latest: "2023-12-31" },
      lead: false,
      settledBy: null,
      positions: [
        { side: "ostland", value: "not-here", before: false, statement: null, note: null },
        { side: "westland", value: "not-here", before: false, statement: null, note: null },
      ],
      others: [],
    },
  ],
  positions: [
    {
      claim: "sheep-bought",
      side: "ostland",
      value: "says",
      before: false,
      statement: "ostland-accuses",
      note: null,
      earlier: [],
    },
    {
      claim: "sheep-bought",
      side: "westland",
      value: "denies",
      before: false,
      statement: "blau-denies",
      note: null,
      earlier: [],
    },
    {
      claim: "sheep-lawful",
      side: "ostland",
      value: "not-here",
      before: false,
      statement: null,
      note: null,
      earlier: [],
    },
    {
      claim: "sheep-lawful",
      side: "westland",
      value: "not-here",
      before: false,
      statement: null,
      note: null,
      earlier: [],
    },
  ],
  actors: [
    actor("ostland", "Ostland", { side: "ostland" }),
    actor("westland", "Westland", { side: "westland", aliases: ["Vestland"] }),
    actor("ministry", "Ministry of Wool", {
      kind: "organisation",
      memberOf: "westland",
      side: "westland",
    }),
    actor("anna-blau", "Anna Blau", {
      kind: "person",
      role: "minister",
      memberOf: "ministry",
      side: "westland",
    }),
    actor("osthafen", "Osthafen", {
      kind: "place",
      aliases: ["Östhafen", "East Harbour"],
      formerIds: ["port"],
    }),
  ],
  articles: [article("one"), article("two", { rights: "quotes", body: null })],
  corrections: [
    { date: "2023-09-14", development: "sheep-purchase", whatChanged: "The month was corrected." },
  ],
  ...more,
});

export const MADE = makeEdition();

/** The edition with its indexes, as the compiler makes them; its search is open. */
export async function makeIndex(edition: Edition = MADE): Promise<EditionIndex> {
  const index = new EditionIndex(edition, JSON.stringify(edition), async () =>
    buildSearchIndex(edition),
  );
  await index.openSearch();
  return index;
}
