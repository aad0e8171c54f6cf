/** Rows and reactions as texts. */
import type {
  ContentDevelopment,
  ContentReaction,
  ContentRow,
  ContentStatement,
} from "../../data/edition/story-content.ts";
import type { BoxReaction, BoxRow } from "./box-content.ts";
import { capitalise, fill } from "../i18n/fill.ts";
import { formatDate, formatGroup, formatYear } from "../i18n/format-date.ts";
import { fillMixed, type MixedText } from "../i18n/mixed-text.ts";
import { count, formatNumber } from "../i18n/plural.ts";
import {
  capitaliseLabel,
  contentText,
  disputeText,
  makeDate,
  nameInText,
  quoteText,
  stanceMark,
  statusText,
  type TextContext,
} from "./content-text.ts";
import { formatName } from "../i18n/format-name.ts";
import { verbsAfter } from "../i18n/side-verbs.ts";

const makeDispute = (context: TextContext, { denial }: ContentDevelopment): MixedText | undefined =>
  denial ? disputeText(context.labels, nameInText(context, denial.by), denial.date) : undefined;

/** "2 wordings, back-translated" */
function tagText({ labels }: TextContext, { quotes }: ContentStatement): string | undefined {
  const wordings = new Set(
    quotes.filter(({ form }) => form !== "paraphrase").map(({ article }) => article),
  ).size;
  const pulled = quotes.find(({ pull }) => pull !== null) ?? quotes[0];
  const tags = [
    wordings > 1 && count(labels.locale, labels.wordings, wordings),
    pulled?.translated && labels.backTranslated,
  ].filter((tag): tag is string => typeof tag === "string");
  return tags.reduceRight<string | undefined>(
    (rest, tag) => (rest === undefined ? tag : fill(labels.both, tag, rest)),
    undefined,
  );
}

function makeReaction(
  context: TextContext,
  reaction: ContentReaction,
  isAbove: boolean,
): BoxReaction {
  const { labels } = context;
  const { development, linked, folded, stage } = reaction;
  const { id, statements, date, headline } = development;
  const statement =
    statements.find(({ quotes }) => quotes.some(({ pull }) => pull)) ?? statements[0];
  const quote = statement?.quotes.find(({ pull }) => pull !== null);
  const dispute = makeDispute(context, development);
  const line: BoxReaction = {
    id,
    ...(folded && { folded: true as const }),
    ...(dispute && { dispute }),
    ...(!stage && { mark: statement ? stanceMark(statement.stance) : "says" }),
    ...(stage && { date: makeDate(labels, date, { year: false }) }),
  };
  const group = statement && formatName(statement.speaker.group, labels, context.content.language);
  const speaker = group && {
    speaker: group.text,
    ...(!group.foreign && { native: true as const }),
  };
  const verb = group && verbsAfter(statement.speaker.group, labels).stance[statement.stance];
  if (linked)
    return {
      ...line,
      ...(speaker ? { ...speaker, verb: ` ${verb}` } : { text: headline }),
      link: true,
      tag: isAbove ? labels.above : labels.below,
    };
  if (!statement || !verb || !quote?.pull) return { ...line, text: headline };
  const tag = tagText(context, statement);
  // The words follow as `text`, so the label's second placeholder is empty.
  const lead = fill(labels.colon, verb, "");
  const gap = lead.slice(lead.trimEnd().length);
  return {
    ...line,
    ...speaker,
    verb: ` ${lead.trimEnd()}`,
    ...(gap && { gap }),
    text: quoteText(labels, quote.form, quote.pull),
    ...(tag && { tag }),
  };
}

/** The heading over the first of several points made on one occasion, or over what the row denies. */
function occasionText(
  context: TextContext,
  { development, denied }: ContentReaction,
  before: ContentReaction | undefined,
): MixedText | undefined {
  const { content, labels } = context;
  if (denied) return before?.denied ? undefined : capitaliseLabel(labels, labels.relation.denies);
  const { occasion, date } = development;
  if (!occasion || before?.development.occasion?.id === occasion.id) return undefined;
  return fillMixed(
    labels.both,
    contentText(context, capitalise(occasion.name, content.language)),
    formatDate(date.edtf, labels, { year: false }).text,
  );
}

/** A row of the box, or of the list of all developments. `isAbove`: whether a linked development is listed above. */
export function makeRow(
  context: TextContext,
  { development, reactions }: ContentRow,
  list: "key" | "all",
  isAbove: (id: string) => boolean,
): BoxRow {
  const { labels } = context;
  const { id, key, date, headline, summary } = development;
  const status = statusText(labels, development, (actor) => nameInText(context, actor));
  const dispute = makeDispute(context, development);
  const folded = reactions.filter((reaction) => reaction.folded).length;
  return {
    id,
    ...(key && { key }),
    day: date.earliest,
    group: list === "key" ? formatYear(date.latest, labels) : formatGroup(date.edtf, labels),
    date: makeDate(labels, date, { year: false }),
    headline,
    summary,
    ...(status && { status }),
    ...(dispute && { dispute }),
    ...(reactions.length > 0 && {
      reactions: reactions.map((reaction, index) => {
        // A row shows these headings only together with its folded reactions.
        const occasion =
          (list === "all" || folded > 0) && occasionText(context, reaction, reactions[index - 1]);
        return {
          ...makeReaction(context, reaction, isAbove(reaction.development.id)),
          ...(occasion && { occasion }),
        };
      }),
    }),
    ...(folded > 0 && {
      more: fill(labels.more, formatNumber(labels.locale, folded)),
    }),
  };
}
