/** The tables of statements and positions: who said what, in which words, and where the words are. */
import type { Position, Quote, Statement } from "../../../data/model/edition.ts";
import type { Identity } from "../../corpus/identify-objects.ts";
import {
  DATE_COLUMNS,
  EDITION_COLUMNS,
  joinNames,
  type EditionColumns,
} from "./development-table.ts";
import { columnsOf, joinCell } from "./write-csv.ts";

/** A statement in one of its wordings. */
export interface StatementWording {
  statement: Statement;
  quote: Quote;
  /** Its number among the statement's, from 1. */
  number: number;
}

/** The statements in each of their wordings. */
export const listWordings = (statements: readonly Statement[]): StatementWording[] =>
  statements.flatMap((statement) =>
    statement.quotes.map((quote, index) => ({ statement, quote, number: index + 1 })),
  );

/** Who speaks, when and how; the words as they are in the report, which report, and the page on which they are marked. */
const WORDING_COLUMNS: EditionColumns<StatementWording> = {
  speaker_id: ({ statement }) => statement.speaker,
  speaker: ({ statement }, reader) => reader.nameOf(statement.speaker),
  speaker_role: ({ statement }, reader) => reader.get("actor", statement.speaker).role,
  stance: ({ statement }) => statement.stance,
  quote: ({ quote }) => quote.selector[0].exact,
  form: ({ quote }) => quote.form,
  translated: ({ quote }) => quote.translated,
  origin: ({ quote }) => quote.origin,
  article: ({ quote }) => quote.article,
  article_title: ({ quote }, reader) => reader.get("article", quote.article).title,
  publisher: ({ quote }, reader) => reader.get("article", quote.article).publisher,
  article_date: ({ quote }, reader) => reader.get("article", quote.article).published.edtf,
  passage: ({ quote }, { urls }) => urls.passage(quote),
  ...columnsOf(({ statement }) => statement.date, DATE_COLUMNS),
  development: ({ statement }) => statement.development,
  headline: ({ statement }, reader) => reader.get("development", statement.development).headline,
  url: ({ statement }, { urls }) => urls.development(statement.development),
};

export const STATEMENT_COLUMNS: EditionColumns<StatementWording> = {
  story: (_, { edition }) => edition.id,
  id: ({ statement }) => statement.id,
  quotation: ({ number }) => number,
  side: ({ statement }, reader) => reader.get("actor", statement.speaker).side,
  ...WORDING_COLUMNS,
  addressees: ({ statement }, reader) => joinNames(reader, statement.addressee),
  answers: ({ statement }) => joinCell(statement.answers),
  note: ({ statement }) => statement.note,
  ...EDITION_COLUMNS,
};

export const POSITION_COLUMNS: EditionColumns<Identity & Position> = {
  story: (_, { edition }) => edition.id,
  id: ({ id }) => id,
  ...columnsOf(({ claim }, reader) => reader.get("claim", claim), {
    claim: ({ id }) => id,
    claim_text: ({ text }) => text,
    claim_kind: ({ kind }) => kind,
    claim_period: ({ period }) => period.edtf,
  }),
  side: ({ side }) => side,
  side_name: ({ side }, reader) => reader.nameOf(side),
  value: ({ value }) => value,
  before: ({ before }) => before,
  note: ({ note }) => note,
  statement: ({ statement }) => statement,
  // The first wording of the statement that it rests on.
  ...columnsOf(({ statement: id }, reader) => {
    const [wording = null] = id === null ? [] : listWordings([reader.get("statement", id)]);
    return wording;
  }, WORDING_COLUMNS),
  earlier: ({ earlier }) =>
    joinCell(earlier.map(({ value, statement }) => `${value} ${statement}`)),
  ...EDITION_COLUMNS,
};
