/** `/v1/stories/{story}.csv`: one row per development; and the columns that other tables have, too. Lists are joined with "; ". */
import type { Development, EventDate, Quote, Statement } from "../../../data/model/edition.ts";
import { quoteText } from "../../../widget/content/content-text.ts";
import { fill } from "../../../widget/i18n/fill.ts";
import type { EditionReader } from "../edition-reader.ts";
import type { PreparedEdition } from "../prepared-edition.ts";
import { dateText, quoteRemarks } from "../text/edition-text.ts";
import { columnsOf, joinCell, writeCsv, type Columns } from "./write-csv.ts";

export type EditionColumns<Item> = Columns<Item, EditionReader>;

/** A date as EDTF, as bounds and in words, and how it is known. */
export const DATE_COLUMNS: EditionColumns<EventDate> = {
  date_edtf: ({ edtf }) => edtf,
  date_earliest: ({ earliest }) => earliest,
  date_latest: ({ latest }) => latest,
  date_basis: ({ basis }) => basis,
  date_text: (date, reader) => dateText(reader, date),
  date_note: ({ note }) => note,
  date_within_text: ({ withinText }) => withinText,
  date_references: ({ references }) => joinCell(references.map(({ url }) => url)),
};

/** A quote, in quotation marks unless it is a paraphrase, and its speaker. */
function toQuotation(reader: EditionReader, { speaker }: Statement, quote: Quote): string {
  const { labels } = reader;
  return fill(
    labels.aside,
    quoteText(labels, quote.form, quote.selector[0].exact),
    [reader.nameOf(speaker), ...quoteRemarks(reader, quote)].join("; "),
  );
}

export const EDITION_COLUMNS: EditionColumns<unknown> = {
  edition: (_, { edition }) => edition.edition,
  published: (_, { edition }) => edition.published,
};

export const joinNames = (reader: EditionReader, ids: readonly string[]): string =>
  joinCell(ids.map((id) => reader.nameOf(id)));

export const DEVELOPMENT_COLUMNS: EditionColumns<Development> = {
  story: (_, { edition }) => edition.id,
  id: ({ id }) => id,
  key: ({ key }) => key,
  ...columnsOf(({ date }) => date, DATE_COLUMNS),
  status: ({ status }) => status?.value ?? null,
  status_by: ({ status }, reader) => joinNames(reader, status?.by ?? []),
  disputed: ({ disputed }) => disputed,
  kind: ({ kind }) => kind,
  occasion: (development, reader) => reader.occasionOf(development)?.name ?? null,
  headline: ({ headline }) => headline,
  summary: ({ summary }) => summary,
  actors: ({ actors }, reader) => joinNames(reader, actors),
  speakers: ({ id }, reader) =>
    joinNames(
      reader,
      reader.statementsOn(id).map(({ speaker }) => speaker),
    ),
  quotes: ({ id }, reader) =>
    reader
      .statementsOn(id)
      .flatMap((statement) =>
        statement.quotes.map((quote) => toQuotation(reader, statement, quote)),
      )
      .join("; "),
  denial: (development, reader) => {
    const denial = reader.denialOf(development);
    return denial && toQuotation(reader, denial, denial.quotes[0]!);
  },
  relations: ({ relations }) =>
    joinCell(relations.map((relation) => `${relation.type} ${relation.development}`)),
  report_count: ({ reportCount }) => reportCount,
  source_count: ({ sourceCount }) => sourceCount,
  origin_names: (development, reader) =>
    joinCell(reader.evidenceFor(development).flatMap(({ origin }) => origin ?? [])),
  articles: (development, reader) =>
    joinCell(reader.evidenceFor(development).map(({ article }) => article)),
  corrections: (development, reader) =>
    reader
      .correctionsOf(development)
      .map((correction) => `${correction.date}: ${correction.whatChanged}`)
      .join("; "),
  ...EDITION_COLUMNS,
  url: ({ id }, { urls }) => urls.development(id),
};

export const toCsv = ({ edition, reader }: PreparedEdition): string =>
  writeCsv(DEVELOPMENT_COLUMNS, edition.developments, reader);
