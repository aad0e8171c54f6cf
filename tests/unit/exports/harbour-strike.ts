/** An invented edition with the traps that an export can fall into; made through the schema, so that it stays one. */
import { CodePoints } from "../../../data/model/code-points.ts";
import { toPublication } from "../../../worker/exports/publication.ts";
import { Edition } from "../../../data/model/edition.ts";

export const ORIGIN = "https://kd.example";

const BODY =
  "🚢 The port authority said on Tuesday that talks had stopped.\n“We will not reopen the north quay,” said Ada Lund, its chair.\n=SUM(1,2) is no offer, the union said. It denied walking out: “Nobody\nleft the table.”";

const points = new CodePoints(BODY);

/** Selectors of words of the body, in code points. */
function evidence(article: string, exact: string, origin: string | null = null) {
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
  withinText: null,
  references: [],
});

const development = (id: string, rest: object) => ({
  id,
  summary: `The summary of ${id}.`,
  disputed: false,
  status: null,
  key: false,
  occasion: null,
  formerIds: [],
  kind: "statement",
  actors: ["port-authority"],
  evidence: [evidence("harbour-post", "talks had stopped")],
  relations: [],
  reports: 1,
  sources: 0,
  ...rest,
});

export const harbourStrike: Edition = Edition.parse({
  schema: 2,
  id: "harbour-strike",
  title: "Harbour strike <north & south>: key developments",
  summary: "Talks at the harbour have stopped. The union denies that it left.",
  language: "en",
  timeZone: "UTC",
  contact: null,
  licence: "CC-BY-4.0",
  edition: "0123456789ab",
  published: "2031-05-20",
  standfirst: [
    { text: "Talks at the harbour have stopped.", developments: ["talks-stopped"] },
    { text: "The union denies that it left.", developments: ["walk-out-denied"] },
  ],
  sides: ["norland", "sudland"],
  period: { earliest: "2031-04-01", latest: "2031-05-14" },
  reports: 2,
  sources: 1,
  occasions: [{ id: "quay-briefing", name: "Quay briefing", kind: "briefing" }],
  origins: [{ name: "Norland News Agency", named: true, description: "The agency." }],
  developments: [
    development("walk-out-denied", {
      date: stated("2031-05-14"),
      headline: "Union denies walking out",
      status: { value: "denied", by: ["dockers-union"] },
      occasion: "quay-briefing",
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
      key: true,
      status: { value: "alleged", by: ["ada-lund"] },
      disputed: true,
      actors: ["ada-lund", "dockers-union"],
      reports: 2,
      sources: 1,
      evidence: [
        evidence("harbour-post", "talks had stopped"),
        evidence("quotes-only", "talks had stopped", "Norland News Agency"),
      ],
    }),
    development("mediation", {
      date: {
        ...stated("[2031-05-10..2031-05-12]", "2031-05-10", "2031-05-12"),
        basis: "external",
        note: "The reports say “during the talks”.",
        withinText: "2031-05",
        references: [
          {
            publisher: "Norland Gazette",
            title: "Mediator named",
            published: "2031-05-13",
            url: "https://gazette.example/mediator",
            establishes: "day",
            primary: true,
          },
        ],
      },
      headline: "A mediator meets both sides",
      key: true,
      kind: "meeting",
      actors: ["norland"],
    }),
    development("formula", {
      date: stated("2031-05-10/2031-05-12", "2031-05-10", "2031-05-12"),
      headline: '=HYPERLINK("x"), the union\'s offer',
      summary: "@union, +1: a summary that begins like a formula.\nIt has two lines.",
      status: { value: "reported", by: ["port-authority"] },
    }),
    development("talks-stopped", {
      date: stated("2031-05-01~/2031-05-10~", "2031-05-01", "2031-05-10"),
      headline: "Talks stop, *no* [date] set </script><b>",
      status: { value: "confirmed", by: ["norland"] },
      actors: ["norland", "port-authority"],
    }),
    development("strike-begins", {
      date: stated("2031-04", "2031-04-01", "2031-04-30"),
      headline: "Dockers strike",
      status: { value: "reported", by: ["port-authority"] },
    }),
  ],
  statements: [
    {
      id: "lund-quay",
      development: "walk-out",
      speaker: "ada-lund",
      addressee: ["dockers-union"],
      date: stated("2031-05-13"),
      stance: "accuses",
      note: null,
      answers: [],
      quotes: [
        {
          ...evidence("harbour-post", "We will not reopen the north quay,"),
          form: "direct",
          translated: false,
          pull: null,
        },
        {
          ...evidence("quotes-only", "talks had stopped", "Norland News Agency"),
          form: "paraphrase",
          translated: true,
          pull: null,
        },
      ],
    },
    {
      id: "union-denial",
      development: "walk-out-denied",
      speaker: "dockers-union",
      addressee: [],
      date: stated("2031-05-14"),
      stance: "denies",
      note: null,
      answers: ["lund-quay"],
      quotes: [
        {
          ...evidence("harbour-post", "Nobody\nleft the table."),
          form: "direct",
          translated: false,
          pull: null,
        },
      ],
    },
    {
      id: "sudland-denial",
      development: "strike-begins",
      speaker: "sudland",
      addressee: [],
      date: stated("2031-04", "2031-04-01", "2031-04-30"),
      stance: "denies",
      note: null,
      answers: [],
      quotes: [
        {
          ...evidence("harbour-post", "It denied walking out:"),
          form: "paraphrase",
          translated: false,
          pull: null,
        },
      ],
    },
  ],
  claims: [
    {
      id: "union-left",
      text: "The union left the talks.",
      kind: "fact",
      period: { edtf: "2031-05", earliest: "2031-05-01", latest: "2031-05-31" },
      lead: true,
      settledBy: null,
      positions: [
        { side: "norland", value: "says", before: false, statement: "lund-quay", note: null },
        { side: "sudland", value: "denies", before: true, statement: "sudland-denial", note: null },
      ],
      others: [],
    },
  ],
  positions: [
    {
      claim: "union-left",
      side: "norland",
      value: "says",
      before: false,
      statement: "lund-quay",
      note: "About the quay.",
      earlier: [],
    },
    {
      claim: "union-left",
      side: "sudland",
      value: "denies",
      before: true,
      statement: "sudland-denial",
      note: null,
      earlier: [],
    },
  ],
  actors: [
    actor("ada-lund", "Ada Lund", "person", {
      role: "chair of the port authority",
      memberOf: "port-authority",
    }),
    actor("dockers-union", "Dockers’ Union", "organisation", { aliases: ["the union"] }),
    actor("norland", "Norland", "state", { wikidata: "Q99999999" }),
    actor("sudland", "Sudland", "state", { side: "sudland" }),
    actor("port-authority", "Port Authority", "organisation", { memberOf: "norland" }),
  ],
  articles: [
    article("harbour-post", "Harbour Post", { published: stated("2031-05-14"), body: BODY }),
    article("quotes-only", null, { rights: "quotes", body: null }),
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
    formerIds: [],
    ...rest,
  };
}

function article(id: string, publisher: string | null, rest: object) {
  return {
    id,
    letter: id === "harbour-post" ? "A" : "B",
    formerIds: [],
    title: `${publisher ?? "A report"} on the strike`,
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
  claims: [],
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
