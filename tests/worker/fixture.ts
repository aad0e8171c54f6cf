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
    origin: article === "one" ? "Agency A" : "own reporting",
    selector: [
      { type: "TextQuoteSelector", exact, prefix: "", suffix: "" },
      { type: "TextPositionSelector", start, end },
    ],
    form: "direct",
    translated: false,
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
  ...more,
});

const article = (id: string, more: Partial<Article> = {}): Article => ({
  id,
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
  ...more,
});

const purchase: Development = {
  id: "sheep-purchase",
  date: JULY,
  headline: "Ostland says Westland bought sheep",
  summary: "Ostland said that Westland had bought sheep at <Osthafen> & elsewhere.",
  status: "alleged",
  disputed: true,
  kind: "supply",
  actors: ["ostland", "westland", "osthafen"],
  evidence: [evidence("one", "Westland bought sheep"), evidence("one", "bought sheep from it")],
  relations: [],
  reports: 1,
  origins: 1,
};
const denial: Development = {
  id: "sheep-denial",
  date: day("2023-09-12"),
  headline: "Westland denies buying sheep",
  summary: "Minister Anna Blau said that none were bought.",
  status: "denied",
  disputed: false,
  kind: "statement",
  actors: ["anna-blau", "westland"],
  evidence: [evidence("one", "No sheep were bought")],
  relations: [{ type: "denies", development: "sheep-purchase" }],
  reports: 1,
  origins: 1,
};

const accusation: Statement = {
  id: "ostland-accuses",
  development: "sheep-purchase",
  speaker: "ostland",
  addressee: "westland",
  date: JULY,
  stance: "accuses",
  answers: null,
  quotes: [quote("one", "Westland bought sheep")],
};
const answer: Statement = {
  id: "blau-denies",
  development: "sheep-denial",
  speaker: "anna-blau",
  addressee: null,
  date: day("2023-09-12"),
  stance: "denies",
  answers: "ostland-accuses",
  quotes: [quote("one", "No sheep were bought")],
};

/** A variant of the story, for two editions of it. */
export const makeEdition = (more: Partial<Edition> = {}): Edition => ({
  id: "sheep-trade",
  title: "Sheep trade: key developments",
  summary: "Ostland says that Westland bought sheep. Westland denies it.",
  language: "en",
  edition: "aaaaaaaaaaaa",
  published: "2023-09-14",
  standfirst: [
    { text: "Ostland says that Westland bought sheep.", developments: ["sheep-purchase"] },
    { text: "Westland denies it.", developments: ["sheep-denial"] },
  ],
  sides: ["ostland", "westland"],
  reports: 1,
  origins: 1,
  developments: [denial, purchase],
  statements: [accusation, answer],
  positions: [
    { development: "sheep-denial", side: "ostland", position: "silent", statements: [] },
    {
      development: "sheep-denial",
      side: "westland",
      position: "says",
      statements: ["blau-denies"],
    },
    {
      development: "sheep-purchase",
      side: "ostland",
      position: "says",
      statements: ["ostland-accuses"],
    },
    {
      development: "sheep-purchase",
      side: "westland",
      position: "denies",
      statements: ["blau-denies"],
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
    actor("osthafen", "Osthafen", { kind: "place", aliases: ["Östhafen", "East Harbour"] }),
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
