/**
 * `/v1/stories/{story}.csv`: RFC 4180, UTF-8, one row per development. For spreadsheets:
 * - A byte order mark, without which Excel reads UTF-8 as the local code page. The first column is the story: a reader that keeps
 *   the mark misnames only that column, which has the same value in every row.
 * - An apostrophe before a cell that a spreadsheet would run as a formula (it begins with = + - @, tab or return). The JSON
 *   exports have the text unchanged.
 * - Lists are joined with "; ".
 */
import { stringify } from "csv-stringify/sync";
import type { Quote, Statement } from "../../../data/model/edition.ts";
import { fill } from "../../../widget/i18n/fill.ts";
import type { EditionReader } from "../edition-reader.ts";
import type { DevelopmentEntry, Publication } from "../publication.ts";
import { dateText, quoteRemarks } from "../text/wording.ts";

const join = (items: Iterable<string>): string => [...new Set(items)].join("; ");

/** A quote, in quotation marks unless it is a paraphrase, and its speaker. */
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

function toRow(
  { edition, reader, urls }: Publication,
  entry: DevelopmentEntry,
): Record<string, Cell> {
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
    // Off by default if a record delimiter is set. Most readers would end the record at an unquoted line break.
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { boolean: String },
  });
}
