/** Texts of an edition's parts, in the story's language. Quotes are verbatim; a paraphrase has no quotation marks. */
import type {
  Development,
  EventDate,
  Evidence,
  Position,
  PositionValue,
  Quote,
  Statement,
} from "../../../data/model/edition.ts";
import {
  disputeText,
  positionText,
  quoteText,
  statusText,
} from "../../../widget/content/content-text.ts";
import { fill } from "../../../widget/i18n/fill.ts";
import { formatDate, formatEventDate } from "../../../widget/i18n/format-date.ts";
import { plainText } from "../../../widget/i18n/mixed-text.ts";
import { count } from "../../../widget/i18n/plural.ts";
import type { EditionReader } from "../edition-reader.ts";

/** The marks of positions and stances as characters. */
export const MARK_CHARACTERS: Readonly<Record<PositionValue, string>> = {
  says: "●",
  hedges: "○",
  declines: "⊖",
  denies: "⊘",
  "not-here": "·",
};

/** Joins clauses: "5 reports, 7 named sources". */
export const joinClauses = ({ labels }: EditionReader, clauses: readonly string[]): string =>
  clauses.reduce((text, clause) => fill(labels.both, text, clause));

/** A date on its own: "Between 12 and 17 September 2023 (inferred)". */
export const dateText = ({ labels }: EditionReader, date: EventDate): string =>
  formatEventDate(date, labels, { alone: true });

/** A date within a sentence: "between 12 and 17 September 2023 (inferred)". */
export const dateInText = ({ labels }: EditionReader, date: EventDate): string =>
  formatEventDate(date, labels);

/** A day (YYYY-MM-DD) within a sentence. */
export const dayText = ({ labels }: EditionReader, day: string): string =>
  formatDate(day, labels).text;

/** "According to the United States"; null if the headline already says it. */
export function plainStatus(reader: EditionReader, development: Development): string | null {
  const text = statusText(reader.labels, development, (id) => reader.nameInText(id));
  return text === null ? null : plainText(text);
}

/** "Disputed: denied by North Korea, September 2022"; null if nobody denies it. */
export function plainDispute(reader: EditionReader, development: Development): string | null {
  const denial = reader.denialOf(development);
  if (!denial) return null;
  const by = reader.nameInText(reader.get("actor", denial.speaker).side ?? denial.speaker);
  return plainText(disputeText(reader.labels, by, denial.date));
}

/** Collapses white space, as a browser does. */
export const collapse = (exact: string): string => exact.replace(/\s+/gu, " ").trim();

/** The words of a quote, in quotation marks unless it is a paraphrase. */
export const plainQuote = (
  { labels }: EditionReader,
  { form, selector: [{ exact }] }: Quote,
): string => quoteText(labels, form, collapse(exact));

/** Remarks on a quote that is not the speaker's original words. */
export const quoteRemarks = (
  { labels }: EditionReader,
  { form, translated }: Pick<Quote, "form" | "translated">,
): string[] => [
  ...(form === "paraphrase" ? [labels.inReport] : []),
  ...(translated ? [labels.translated] : []),
];

/** "Report A, citing KCNA" */
export function sourceText(reader: EditionReader, { article, origin }: Evidence): string {
  const { labels } = reader;
  return joinClauses(reader, [
    fill(labels.report, reader.get("article", article).letter),
    origin === null ? labels.ownReporting : fill(labels.origin, origin),
  ]);
}

export const outletName = ({ labels }: EditionReader, publisher: string | null): string =>
  publisher ?? labels.outletNotNamed;

/** "2 reports of one briefing, 1 named source" */
export function plainCounts(reader: EditionReader, development: Development): string {
  const { labels } = reader;
  const occasion = reader.occasionOf(development);
  const reports = count(labels.locale, labels.reports, development.reportCount);
  return joinClauses(reader, [
    occasion && development.reportCount > 1
      ? fill(labels.ofOneOccasion, reports, labels.occasion[occasion.kind])
      : reports,
    ...(development.sourceCount > 0
      ? [count(labels.locale, labels.sources, development.sourceCount)]
      : []),
  ]);
}

/** "Sergei Shoigu (defence minister)" */
export function speakerText(reader: EditionReader, { speaker }: Statement): string {
  const { role } = reader.get("actor", speaker);
  const name = reader.nameOf(speaker);
  return role === null ? name : fill(reader.labels.aside, name, role);
}

/** A position with its side and its statement. */
export const resolvePosition = (reader: EditionReader, position: Position) => ({
  ...position,
  side: reader.get("actor", position.side),
  statement: position.statement === null ? null : reader.get("statement", position.statement),
});

/** "denies", or "denied it in 2022" if the statement is older than the claim's period. */
export const plainPosition = (reader: EditionReader, position: Position): string =>
  positionText(reader.labels, resolvePosition(reader, position));
