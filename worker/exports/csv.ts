/**
 * `/v1/stories/{story}.csv`: RFC 4180, UTF-8, one row a development.
 *
 * Three things are done for spreadsheets, none of which changes a character of the words in evidence:
 * - A byte order mark, without which Excel reads UTF-8 as the local code page. The first column is the story, so that a
 *   reader who does not drop the mark misnames a column that says the same in every row.
 * - A text that a spreadsheet would run as a formula (it begins with = + - @, tab or return) gets an apostrophe before it.
 *   Words from sources stand in quotation marks and so never begin that way; the JSON forms have every text as it is.
 * - Lists are joined with "; ".
 */
import { stringify } from "csv-stringify/sync";
import type { ContentQuote } from "../../data/edition/content.ts";
import { formatEventDate } from "./format-date.ts";
import type { Entry, Publication } from "./publication.ts";
import { quoteMarks } from "./words.ts";

const joined = (items: Iterable<string>): string => [...new Set(items)].join("; ");

/** Verbatim, and whose words they are. */
const toQuotation = (speaker: string, { exact, form, translated }: ContentQuote): string =>
  `“${exact}” (${[speaker, ...quoteMarks({ form, translated })].join("; ")})`;

type Cell = string | number | boolean;

function toRow({ edition, digest, urls }: Publication, entry: Entry): Record<string, Cell> {
  const { development } = entry;
  const { statements, evidence, denial } = entry.shown;
  const { id, date, relations } = development;
  const passages = [...evidence, ...statements.flatMap(({ quotes }) => quotes)];
  const nameOf = (actor: string) => edition.actors.find((one) => one.id === actor)?.name ?? actor;
  return {
    story: edition.id,
    id,
    date_edtf: date.edtf,
    date_earliest: date.earliest,
    date_latest: date.latest,
    date_basis: date.basis,
    date_text: formatEventDate(date),
    date_note: date.note ?? "",
    status: development.status?.value ?? "",
    disputed: development.disputed,
    kind: development.kind,
    headline: development.headline,
    summary: development.summary,
    actors: joined(development.actors.map(nameOf)),
    speakers: joined(statements.map(({ speaker }) => speaker.name)),
    quotes: statements
      .flatMap(({ speaker, quotes }) => quotes.map((quote) => toQuotation(speaker.name, quote)))
      .join("; "),
    denial: denial ? `“${denial.exact}” (${denial.speaker})` : "",
    relations: joined(relations.map((relation) => `${relation.type} ${relation.development}`)),
    reports: development.reports,
    origins: development.sources,
    origin_names: joined(passages.map((passage) => passage.origin)),
    articles: joined(passages.map(({ article }) => article)),
    corrections: digest.corrections
      .filter((correction) => correction.development === id)
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
