/** What readers see of each kind of object, as text by the name of the field: two editions are compared by these. */
import type {
  Actor,
  Article,
  Claim,
  Development,
  Edition,
  EventDate,
  Evidence,
  Occasion,
  Origin,
  Statement,
} from "../../../data/model/edition.ts";
import { plainText } from "../../../widget/i18n/mixed-text.ts";
import { quoteText, statusText } from "../../../widget/content/content-text.ts";
import { fill } from "../../../widget/i18n/fill.ts";
import { formatDate, formatEventDate } from "../../../widget/i18n/format-date.ts";
import { en } from "../../../widget/i18n/languages/en.ts";
import type { EditionNames } from "./edition-names.ts";

/** Texts by the names of fields; empty if there is none. */
export type Fields = readonly (readonly [field: string, value: string])[];

const joinDistinct = (texts: readonly string[]): string =>
  [...new Set(texts)].toSorted().join("; ");
const joinParts = (...parts: (string | null)[]): string =>
  parts.filter((part) => part !== null).join(" · ");
const yesNo = (value: boolean): string => (value ? "yes" : "no");

const dateFields = (date: EventDate): Fields => [
  ["Date", formatEventDate(date, en)],
  ["How the date is known", date.note ?? ""],
  [
    "References for the date",
    date.references.map(({ publisher, title }) => `${publisher}: ${title}`).join("; "),
  ],
];

/** The reports and the sources that they cite. */
const sourcesOf = (evidence: readonly Evidence[], names: EditionNames): string =>
  joinDistinct(
    evidence.map(({ article, origin }) =>
      [names.article(article), ...(origin === null ? [] : [fill(en.origin, origin)])].join(", "),
    ),
  );

const wordsOf = (evidence: readonly Evidence[]): string =>
  evidence.map(({ selector: [{ exact }] }) => exact).join(" / ");

export const developmentFields = (development: Development, names: EditionNames): Fields => {
  const { headline, summary, date, kind, status, key, occasion, relations, evidence } = development;
  const shown = statusText(en, { kind, status }, names.actor);
  return [
    ["Headline", headline],
    ["Summary", summary],
    ...dateFields(date),
    ["Status", shown === null ? "" : plainText(shown)],
    ["Key development", yesNo(key)],
    ["Occasion", occasion === null ? "" : names.occasion(occasion)],
    [
      "Relations",
      relations
        .map((relation) =>
          fill(en.colon, en.relation[relation.type], names.development(relation.development)),
        )
        .join("; "),
    ],
    ["Passages", wordsOf(evidence)],
    ["Sources", sourcesOf(evidence, names)],
  ];
};

export const statementFields = (statement: Statement, names: EditionNames): Fields => {
  const { speaker, stance, date, quotes, note, development } = statement;
  return [
    ["Speaker", names.actor(speaker)],
    ["Stance", en.stance[stance]],
    [
      "Words",
      quotes
        .map(({ form, translated, selector: [{ exact }] }) =>
          [quoteText(en, form, exact), ...(translated ? [`(${en.translated})`] : [])].join(" "),
        )
        .join(" / "),
    ],
    ["Sources", sourcesOf(quotes, names)],
    ...dateFields(date),
    ["Note", note ?? ""],
    ["Development", names.development(development)],
  ];
};

export const claimFields = (claim: Claim, names: EditionNames): Fields => {
  const { text, kind, period, lead, settledBy, positions, others } = claim;
  return [
    ["Claim", text],
    ["Kind", kind],
    ["Period", formatDate(period.edtf, en).text],
    ["Shown first", yesNo(lead)],
    ["Settled by", settledBy === null ? "" : names.development(settledBy)],
    [
      "Positions",
      positions
        .map(({ side, value, statement, note }) =>
          joinParts(
            fill(en.colon, names.actor(side), en.position[value]),
            statement && names.statement(statement),
            note,
          ),
        )
        .join("; "),
    ],
    [
      en.saidByNoSide,
      others
        .map(({ by, note, evidence }) => joinParts(by ?? en.nobodyNamed, wordsOf([evidence]), note))
        .join("; "),
    ],
  ];
};

export const actorFields = ({ name, role, memberOf }: Actor, names: EditionNames): Fields => [
  ["Name", name],
  ["Role", role ?? ""],
  ["Belongs to", memberOf === null ? "" : names.actor(memberOf)],
];

export const articleFields = (article: Article): Fields => [
  ["Title", article.title],
  ["Outlet", article.publisher ?? en.outletNotNamed],
  ["Note on the outlet", article.publisherNote ?? ""],
  ...dateFields(article.published),
  ["Agency that it credits", article.wire ?? ""],
  ["Address", article.url ?? ""],
  ["What may be shown", article.rights === "full" ? "the whole text" : "only the cited passages"],
  ["SHA-256 of the file", `${article.sha256.slice(0, 8)}…`],
];

export const originFields = ({ description }: Origin): Fields => [["Description", description]];

export const occasionFields = ({ name }: Occasion): Fields => [["Name", name]];

export const storyFields = (edition: Edition, names: EditionNames): Fields => [
  ["Title", edition.title],
  ["Standfirst", edition.standfirst.map(({ text }) => text).join(" ")],
  ["Sides", edition.sides.map(names.actor).join(", ")],
  ["Contact", edition.contact ?? ""],
  ["Licence", edition.licence ?? ""],
];
