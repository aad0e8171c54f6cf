/** The first view of a box as texts. Runs in the build and in the Worker, never in the box. */
import type { ContentArticle, ContentRow, StoryContent } from "../../data/edition/story-content.ts";
import type { BoxRow, BoxSide, FirstView } from "./box-content.ts";
import { atEdition } from "../frame/content-url.ts";
import { fill } from "../i18n/fill.ts";
import { formatName } from "../i18n/format-name.ts";
import { formatDate, formatEventDate } from "../i18n/format-date.ts";
import type { Labels } from "../i18n/labels.ts";
import { fillMixed, type MixedText } from "../i18n/mixed-text.ts";
import { count, formatNumber } from "../i18n/plural.ts";
import { makeRow } from "./make-row.ts";
import {
  contentText,
  editionText,
  markForeign,
  nameInText,
  positionMark,
  positionText,
  scopeText,
  withoutStop,
  type TextContext,
} from "./content-text.ts";

function makeIssue({ content, labels }: TextContext): FirstView["issue"] {
  const [claim] = content.claims;
  if (!claim) return undefined;
  const sides = claim.positions.map((position): BoxSide => {
    const { text, foreign } = formatName(position.side, labels, content.language);
    return {
      name: text,
      ...(foreign && { foreign }),
      mark: positionMark(position.value, position.before),
      text: positionText(labels, position),
    };
  });
  return { claim: withoutStop(claim.text), sides };
}

/** Rows as texts. A link to a development that is listed elsewhere says whether that is above or below. */
export function makeRows(
  context: TextContext,
  rows: readonly ContentRow[],
  list: "key" | "all",
): BoxRow[] {
  const places = new Map(
    rows.flatMap(({ development, reactions }, index) => [
      [development.id, index] as const,
      ...reactions
        .filter(({ linked }) => !linked)
        .map((reaction) => [reaction.development.id, index] as const),
    ]),
  );
  return rows.map((row, index) =>
    makeRow(context, row, list, (id) => (places.get(id) ?? Infinity) < index),
  );
}

/** "A The Bridge Gazette · 6 March 2019" */
const reportLine = (
  context: TextContext,
  { letter, publisher, published }: ContentArticle,
): MixedText =>
  fillMixed(
    "{} {} · {}",
    letter,
    publisher === null ? context.labels.outletNotNamed : contentText(context, publisher),
    formatEventDate(published, context.labels, { alone: true }),
  );

/** The reports that the rows and their reactions cite: a list of all would grow with the story. */
function findCited({ rows, articles }: StoryContent): ContentArticle[] {
  const letters = new Set(
    rows
      .flatMap(({ development, reactions }) => [
        development,
        ...reactions.map((reaction) => reaction.development),
      ])
      .flatMap(({ citations }) => citations.map(({ letter }) => letter)),
  );
  return articles.filter(({ letter }) => letters.has(letter));
}

/** The feed and the builder follow the story. */
function makeLinks(
  { story, published, contact, corrections }: StoryContent,
  labels: Labels,
  pinned: string | null,
) {
  const page = atEdition(`/stories/${story}`, pinned);
  return [
    [labels.storyPage, page],
    [editionText(labels, { published })],
    [corrections.length > 0 ? labels.corrections : labels.noCorrections, `${page}#corrections`],
    ...(contact ? [[labels.reportError, contact] as const] : []),
    [labels.feed, `/stories/${story}/feed.json`],
    [labels.data, atEdition(`/v1/stories/${story}`, pinned)],
    [labels.embed, `/?story=${story}`],
  ] as const;
}

/**
 * The first view of a story, with every row of `content`; the box applies its limit. `pinned`: the edition of a frozen box, at which
 * its links stay.
 */
export function makeFirstView(
  content: StoryContent,
  labels: Labels,
  pinned: string | null = null,
): FirstView {
  const foreign = markForeign(content.language, labels);
  const context = { content, labels, foreign };
  const { locale } = labels;
  const number = (value: number) => formatNumber(locale, value);
  const issue = makeIssue(context);
  const hasKey = content.rows.length < content.developments.length || content.filter !== null;
  const [shown, showAll] =
    hasKey && !content.filter
      ? ([labels.keyDevelopments, labels.showKey] as const)
      : ([undefined, labels.showAll] as const);
  return {
    story: content.story,
    edition: content.edition,
    page: atEdition(`/stories/${content.story}`, pinned),
    lang: labels.lang,
    dir: labels.dir,
    foreign,
    title: content.title,
    standfirst: content.standfirst,
    period: scopeText(labels, content),
    frozen: editionText(labels, content, labels.frozenAt),
    ...(content.filter && {
      filter: [
        fillMixed(
          `${labels.filteredTo} ({}).`,
          nameInText(context, content.filter),
          number(content.rows.length),
        ),
        labels.showWhole,
      ] as const,
    }),
    ...(issue && { issue }),
    rows: makeRows(context, content.rows, "key"),
    ...(content.corrections.length > 0 && {
      corrections: content.corrections.map(({ date, whatChanged }) => ({
        day: date,
        date: formatDate(date, labels, { alone: true }).text,
        text: contentText(context, whatChanged),
      })),
    }),
    words: {
      views: labels.views,
      atIssue: labels.atIssue,
      allClaims: count(locale, labels.allClaims, content.claims.length),
      ...(shown && {
        key: shown,
        all: fill(labels.all, number(content.developments.length)),
      }),
      showAll: count(locale, showAll, content.rows.length),
      shown: count(locale, labels.developments, content.rows.length),
      since: content.order === "oldest" ? labels.newBelow : labels.newAbove,
      locale,
      ...(content.corrections.length > 0 && { corrections: labels.corrections }),
      failed: labels.failed,
      permalink: labels.permalink,
    },
    links: makeLinks(content, labels, pinned),
    reports: [
      labels.theReports,
      ...findCited(content).map((article) => reportLine(context, article)),
    ],
  };
}

/**
 * The same with `update`, for a box that shows the edition `from`: what is new since. A development is new if it was not in
 * that edition; one that was only beyond the box's limit is not.
 */
export function makeUpdatedView(
  content: StoryContent,
  from: StoryContent,
  labels: Labels,
  pinned: string | null = null,
): FirstView {
  const before = new Set(from.developments.map(({ id }) => id));
  const fresh = content.developments.flatMap(({ id }) => (before.has(id) ? [] : [id]));
  const view = makeFirstView(content, labels, pinned);
  const { newerEdition, newDevelopments, showNew, locale } = labels;
  return {
    ...view,
    words: { ...view.words, fresh: labels.fresh },
    update: {
      fresh,
      text: fresh.length > 0 ? count(locale, newDevelopments, fresh.length) : newerEdition,
      button: showNew,
    },
  };
}
