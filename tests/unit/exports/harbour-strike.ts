/** An invented edition with the traps that a form can fall into; made through the schema, so that it stays one. */
import { CodePoints } from "../../../data/model/code-points.ts";
import { toPublication } from "../../../worker/exports/publication.ts";
import { Edition } from "../../../data/model/edition.ts";

export const ORIGIN = "https://kd.example";

const BODY =
  "🚢 The port authority said on Tuesday that talks had stopped.\n“We will not reopen the north quay,” said Ada Lund, its chair.\n=SUM(1,2) is no offer, the union said. It denied walking out: “Nobody\nleft the table.”";

const points = new CodePoints(BODY);

/** Selectors of words of the body, in code points. */
function evidence(article: string, exact: string, origin = "Harbour Post") {
  const at = BODY.indexOf(exact);
  if (at < 0) throw new Error(`not in the body: ${exact}`);
  const start = points.fromUnits(at);
  return {
    article,
    origin,
    selector: [
      {
        type: "TextQuoteSelector",
        exact,
        prefix: BODY.slice(Math.max(0, at - 12), at),
        suffix: BODY.slice(at + exact.length, at + exact.length + 12),
      },
      { type: "TextPositionSelector", start, end: points.fromUnits(at + exact.length) },
    ],
  };
}

const stated = (edtf: string, earliest = edtf, latest = earliest) => ({
  edtf,
  earliest,
  latest,
  basis: "stated",
  note: null,
});

const development = (id: string, rest: object) => ({
  id,
  summary: `The summary of ${id}.`,
  disputed: false,
  kind: "statement",
  actors: ["port-authority"],
  evidence: [evidence("harbour-post", "talks had stopped")],
  relations: [],
  reports: 1,
  origins: 1,
  ...rest,
});

export const harbourStrike: Edition = Edition.parse({
  id: "harbour-strike",
  title: "Harbour strike <north & south>: key developments",
  summary: "Talks at the harbour have stopped. The union denies that it left.",
  language: "en",
  edition: "0123456789ab",
  published: "2031-05-20",
  standfirst: [
    { text: "Talks at the harbour have stopped.", developments: ["talks-stopped"] },
    { text: "The union denies that it left.", developments: ["walk-out-denied"] },
  ],
  sides: ["norland"],
  reports: 2,
  origins: 2,
  developments: [
    development("walk-out-denied", {
      date: stated("2031-05-14"),
      headline: "Union denies walking out",
      status: "denied",
      actors: ["dockers-union"],
      relations: [{ type: "denies", development: "walk-out" }],
    }),
    development("walk-out", {
      date: {
        ...stated("2031-05-13~", "2031-05-13"),
        basis: "inferred",
        note: "The report says “the day before”.",
      },
      headline: "Port authority accuses the union of walking out",
      status: "alleged",
      disputed: true,
      actors: ["ada-lund", "dockers-union"],
      reports: 2,
      origins: 2,
      evidence: [
        evidence("harbour-post", "talks had stopped"),
        evidence("quotes-only", "talks had stopped", "Norland News Agency"),
      ],
    }),
    development("formula", {
      date: stated("2031-05-10/2031-05-12", "2031-05-10", "2031-05-12"),
      headline: '=HYPERLINK("x"), the union\'s offer',
      summary: "@union, +1: a summary that begins like a formula.\nIt has two lines.",
      status: "reported",
    }),
    development("talks-stopped", {
      date: stated("2031-05-01~/2031-05-10~", "2031-05-01", "2031-05-10"),
      headline: "Talks stop, *no* [date] set </script><b>",
      status: "confirmed",
      actors: ["norland", "port-authority"],
    }),
    development("strike-begins", {
      date: stated("2031-04", "2031-04-01", "2031-04-30"),
      headline: "Dockers strike",
      status: "reported",
    }),
  ],
  statements: [
    {
      id: "lund-quay",
      development: "walk-out",
      speaker: "ada-lund",
      addressee: "dockers-union",
      date: stated("2031-05-13"),
      stance: "accuses",
      answers: null,
      quotes: [
        {
          ...evidence("harbour-post", "We will not reopen the north quay,"),
          form: "direct",
          translated: false,
        },
        {
          ...evidence("quotes-only", "talks had stopped", "Norland News Agency"),
          form: "paraphrase",
          translated: true,
        },
      ],
    },
    {
      id: "union-denial",
      development: "walk-out-denied",
      speaker: "dockers-union",
      addressee: null,
      date: stated("2031-05-14"),
      stance: "denies",
      answers: "lund-quay",
      quotes: [
        {
          ...evidence("harbour-post", "Nobody\nleft the table."),
          form: "direct",
          translated: false,
        },
      ],
    },
  ],
  positions: [
    { development: "walk-out", side: "norland", position: "says", statements: ["lund-quay"] },
    { development: "strike-begins", side: "norland", position: "silent", statements: [] },
  ],
  actors: [
    actor("ada-lund", "Ada Lund", "person", {
      role: "chair of the port authority",
      memberOf: "port-authority",
    }),
    actor("dockers-union", "Dockers’ Union", "organisation", { aliases: ["the union"] }),
    actor("norland", "Norland", "state", { wikidata: "Q99999999" }),
    actor("port-authority", "Port Authority", "organisation", { memberOf: "norland" }),
  ],
  articles: [
    article("harbour-post", "Harbour Post", { published: stated("2031-05-14"), body: BODY }),
    article("quotes-only", "Norland Times", { rights: "quotes", body: null }),
  ],
  corrections: [
    {
      date: "2031-05-19",
      development: "strike-begins",
      whatChanged: "The month was given as March.",
    },
  ],
});

function actor(id: string, name: string, kind: string, rest: object) {
  return {
    id,
    name,
    kind,
    role: null,
    aliases: [],
    memberOf: null,
    side: "norland",
    wikidata: null,
    ...rest,
  };
}

function article(id: string, publisher: string, rest: object) {
  return {
    id,
    title: `${publisher} on the strike`,
    publisher,
    publisherNote: null,
    language: "en",
    published: {
      ...stated("2031-05"),
      earliest: "2031-05-01",
      latest: "2031-05-31",
      basis: "inferred",
      note: "After the talks.",
    },
    rights: "full",
    url: null,
    wire: null,
    sha256: "0".repeat(64),
    boilerplate: [],
    ...rest,
  };
}

/** The edition published before: without the two newest developments, and with the month that was corrected. */
export const firstEdition: Edition = Edition.parse({
  ...harbourStrike,
  edition: "ba9876543210",
  published: "2031-05-12",
  corrections: [],
  statements: [],
  positions: [],
  developments: harbourStrike.developments
    .filter(({ id }) => !id.startsWith("walk-out"))
    .map((one) =>
      one.id === "strike-begins"
        ? Object.assign({}, one, { date: stated("2031-03", "2031-03-01", "2031-03-31") })
        : one,
    ),
});

export const publication = toPublication(harbourStrike, ORIGIN, [firstEdition]);
/** The same, never published. */
export const draft = toPublication({ ...harbourStrike, published: null }, ORIGIN);
