/** Texts that several parts of a box share. Runs in the build and in the Worker, never in the box. */
import type {
  ContentName,
  ContentPosition,
  ContentQuote,
  ContentStatement,
  StoryContent,
} from "../../data/edition/story-content.ts";
import type { EventDate, StatusValue } from "../../data/model/edition.ts";
import type { BoxDate, BoxMark, Foreign } from "./box-content.ts";
import { capitalise, fill } from "../i18n/fill.ts";
import { type DateOptions, formatDate, formatPeriod, formatYear } from "../i18n/format-date.ts";
import { type ActorName, formatName, formatNameInText } from "../i18n/format-name.ts";
import type { Labels } from "../i18n/labels.ts";
import { capitaliseMixed, fillMixed, formatMixedList, type MixedText } from "../i18n/mixed-text.ts";
import { count, formatNumber } from "../i18n/plural.ts";
import { verbsAfter, type VerbSubject } from "../i18n/side-verbs.ts";

export interface TextContext {
  content: StoryContent;
  labels: Labels;
  foreign: Foreign;
}

/** The attributes that mark a text in a language; none if it is the interface's. */
export function markForeign(language: string, { lang, dir }: Labels): Foreign {
  if (language === lang) return {};
  const direction = /^(ar|fa|he|ur)\b/.test(language) ? "rtl" : "ltr";
  return { lang: language, ...(direction !== dir && { dir: direction }) };
}

/** A text in the content's language, within one of the interface. */
export const contentText = ({ content, labels }: TextContext, text: string): MixedText =>
  content.language === labels.lang ? text : [{ content: text }];

/** A date that stands alone. */
export function makeDate(
  labels: Labels,
  { edtf, basis }: EventDate,
  options?: DateOptions,
): BoxDate {
  const { text, datetime } = formatDate(edtf, labels, { alone: true, ...options });
  return {
    text,
    ...(datetime && { datetime }),
    ...((basis === "inferred" || basis === "external") && { inferred: true as const }),
  };
}

const toMixed = ({ text, foreign }: ActorName): MixedText => (foreign ? [{ content: text }] : text);

/** An actor's name on its own. */
export const nameText = ({ content, labels }: TextContext, actor: ContentName): MixedText =>
  toMixed(formatName(actor, labels, content.language));

/** An actor's name in a sentence. */
export const nameInText = ({ content, labels }: TextContext, actor: ContentName): MixedText =>
  toMixed(formatNameInText(actor, labels, content.language));

/** A sentence as a heading: without its full stop. */
export const withoutStop = (text: string): string => text.replace(/[.。۔।]$/u, "");

/** The words of a quote, in quotation marks unless they are a paraphrase. */
export const quoteText = (labels: Labels, form: ContentQuote["form"], text: string): string =>
  form === "paraphrase" ? text : fill(labels.quote, text);

/** "5 reports, 7 named sources"; "5 reports" where the reports name no origin. */
export const countsText = (
  labels: Labels,
  { reportCount, sourceCount }: Pick<StoryContent, "reportCount" | "sourceCount">,
): string => {
  const reports = count(labels.locale, labels.reports, reportCount);
  return sourceCount > 0
    ? fill(labels.both, reports, count(labels.locale, labels.sources, sourceCount))
    : reports;
};

/** "August 2022 to September 2023 · 5 reports, 7 named sources" */
export const scopeText = (
  labels: Labels,
  { period, ...counts }: Pick<StoryContent, "period" | "reportCount" | "sourceCount">,
): string =>
  `${formatPeriod(period.earliest, period.latest, labels)} · ${countsText(labels, counts)}`;

/** "Edition of 20 September 2023", or what another label says of the day. */
export const editionText = (
  labels: Labels,
  { published }: Pick<StoryContent, "published">,
  label = labels.edition,
): string => (published ? fill(label, formatDate(published, labels).text) : labels.draft);

export const capitaliseLabel = (labels: Labels, text: string): string =>
  capitalise(text, labels.lang);

/**
 * "According to Ash"; null if the headline already says it: for a denial, and for a statement that was confirmed, because that does
 * not confirm what it says. `nameOf`: an actor's name in a sentence.
 */
export function statusText<Actor>(
  labels: Labels,
  { kind, status }: { kind: string; status: { value: StatusValue; by: readonly Actor[] } | null },
  nameOf: (actor: Actor) => MixedText,
): MixedText | null {
  if (!status || status.value === "denied") return null;
  const { value, by } = status;
  if (kind === "statement" && value === "confirmed") return null;
  if (by.length === 0) return value === "reported" ? labels.reportedUnnamed : labels.status[value];
  const names = formatMixedList(labels.locale, by.map(nameOf));
  return capitaliseMixed(fillMixed(labels.statusBy[value], names), labels.lang);
}

/** "Disputed: denied by Elm, March 2019" */
export function disputeText(labels: Labels, by: MixedText, { latest }: EventDate): MixedText {
  const month = formatDate(latest.slice(0, 7), labels).text;
  return fillMixed(labels.colon, labels.disputed, fillMixed(labels.deniedBy, by, month));
}

/** "1 earlier"; "and 1 more" where one of them may be later than the statement that counts. */
export function otherPositionsText(
  labels: Labels,
  { statement, earlier }: Pick<ContentPosition, "statement" | "earlier">,
): string {
  const day = statement?.date.earliest ?? "";
  return earlier.every(({ statement: { date } }) => date.earliest < day && date.latest <= day)
    ? count(labels.locale, labels.earlierPositions, earlier.length)
    : fill(labels.more, formatNumber(labels.locale, earlier.length));
}

/** "denies", or "denied it in 2022" where the statement is older than the claim's period. */
export function positionText(
  labels: Labels,
  {
    side,
    value,
    before,
    statement,
  }: Pick<ContentPosition, "value" | "before"> & {
    side: VerbSubject;
    statement: Pick<ContentStatement, "date"> | null;
  },
): string {
  const verbs = verbsAfter(side, labels);
  return before && statement && value !== "not-here"
    ? fill(verbs.before[value], formatYear(statement.date.latest, labels))
    : verbs.position[value];
}

type StanceMark = "says" | "hedges" | "declines" | "denies";

const STANCE_MARKS: Readonly<Partial<Record<ContentStatement["stance"], StanceMark>>> = {
  denies: "denies",
  "declines-to-comment": "declines",
  monitors: "hedges",
};

/** How a statement is marked; any other stance asserts something: `says`. */
export const stanceMark = (stance: ContentStatement["stance"]): StanceMark =>
  STANCE_MARKS[stance] ?? "says";

/** How a position is marked. */
export const positionMark = (value: string, before: boolean): BoxMark => {
  if (value === "denies") return before ? "denied" : "denies";
  return value === "says" || value === "hedges" || value === "declines" ? value : "none";
};
