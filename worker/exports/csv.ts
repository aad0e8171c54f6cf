/**
 * `/v1/stories/{story}.csv`: RFC 4180, UTF-8, one row for each development.
 *
 * Three things are done for spreadsheets, none of which changes a character of a quotation:
 * - A byte order mark, without which Excel reads UTF-8 as the local code page. The first column is the story, so that a
 *   reader who does not drop the mark misnames a column with the same value in every row.
 * - A text that a spreadsheet would run as a formula (it begins with = + - @, tab or return) gets an apostrophe before it.
 *   The JSON exports have every text as it is.
 * - Lists are joined with "; ".
 */
import { stringify } from "csv-stringify/sync";
import type { Quote, Statement } from "../../data/model/edition.ts";
import { fill } from "../../widget/i18n/fill.ts";
import type { EditionReader } from "./edition-reader.ts";
import type { Entry, Publication } from "./publication.ts";
import { dateText, quoteRemarks } from "./wording.ts";

const join = (items: Iterable<string>): string => [...new Set(items)].join("; ");

/** The words, in quotation marks unless they are the outlet's, and their speaker. */
function toQuotation(reader: EditionReader, { speaker }: Statement, quote: Quote): string {
  const { labels } = reader;
  const { exact } = quote.selector[0];
  const words = quote.form === "paraphrase" ? exact : fill(labels.quote, exact);
  return fill(
    labels.aside,
    words,
    [reader.nameOf(speaker), ...quoteRemarks(reader, quote)].join("; "),
  );
}

type Cell = string | number | boolean;

function toRow({ edition, reader, urls }: Publication, entry: Entry): Record<string, Cell> {
  const { development } = entry;
  const { id, date, relations, status } = development;
  const statements = reader.statementsOn(id);
  const evidence = reader.evidenceFor(development);
  const denial = reader.denialOf(development);
  return {
    story: edition.id,
    id,
    key: development.key,
    date_edtf: date.edtf,
    date_earliest: date.earliest,
    date_latest: date.latest,
    date_basis: date.basis,
    date_text: dateText(reader, date),
    date_note: date.note ?? "",
    date_within_text: date.withinText ?? "",
    date_references: join(date.references.map(({ url }) => url)),
    status: status?.value ?? "",
    status_by: join((status?.by ?? []).map((actor) => reader.nameOf(actor))),
    disputed: development.disputed,
    kind: development.kind,
    occasion: reader.occasionOf(development)?.name ?? "",
    headline: development.headline,
    summary: development.summary,
    actors: join(development.actors.map((actor) => reader.nameOf(actor))),
    speakers: join(statements.map(({ speaker }) => reader.nameOf(speaker))),
    quotes: statements
      .flatMap((statement) =>
        statement.quotes.map((quote) => toQuotation(reader, statement, quote)),
      )
      .join("; "),
    denial: denial ? toQuotation(reader, denial, denial.quotes[0]!) : "",
    relations: join(relations.map((relation) => `${relation.type} ${relation.development}`)),
    reports: development.reports,
    sources: development.sources,
    origin_names: join(evidence.flatMap(({ origin }) => origin ?? [])),
    articles: join(evidence.map(({ article }) => article)),
    corrections: reader
      .correctionsOf(development)
      .map((correction) => `${correction.date}: ${correction.whatChanged}`)
      .join("; "),
    edition: edition.edition,
    published: edition.published ?? "",
    url: urls.development(id),
  };
}

export function toCsv(publication: Publication): string {
  const rows = publication.entries.map((entry) => toRow(publication, entry));
  return stringify(rows, {
    header: true,
    bom: true,
    record_delimiter: "windows",
    // Off by default beside a record delimiter; a lone line break would end the record for most readers.
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { boolean: String },
  });
}
