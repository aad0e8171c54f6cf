/** A digest in the words of one language: what a box draws. Runs in the build and in the Worker, never in the box. */
import type {
  StoryContent,
  ContentDate,
  ContentDevelopment,
  ContentPassage,
  ContentQuote,
} from "../../data/edition/content.ts";
import type { BoxContent, BoxDate, BoxDevelopment, BoxPassage, Foreign } from "./box-content.ts";
import { fill } from "../i18n/fill.ts";
import { formatDate, formatEventDate, formatGroup } from "../i18n/format-date.ts";
import { ICONS } from "../components/icons.ts";
import type { Labels } from "../i18n/labels.ts";
import { elementStyles } from "../styles/element-styles.ts";
import { makeCorrections } from "./make-corrections.ts";
import { count } from "../i18n/plural.ts";

/** What every part of a digest is put into words with. */
export interface Wording {
  digest: StoryContent;
  labels: Labels;
}

/** What marks words of a language among those of the interface. */
export const markForeign = (language: string, { lang }: Labels): Foreign =>
  language === lang
    ? {}
    : { lang: language, dir: /^(ar|fa|he|ur)\b/.test(language) ? "rtl" : "ltr" };

/** `rail` leaves the year to a heading. */
export function makeDate(
  labels: Labels,
  { edtf, basis, note }: ContentDate,
  rail = false,
): BoxDate {
  const options = { alone: true, year: !rail };
  const { datetime } = formatDate(edtf, labels, options);
  return {
    text: formatEventDate({ edtf, basis }, labels, options),
    ...(datetime && { datetime }),
    ...(note && { note }),
  };
}

/** The words, and after the outlet's name what else is known of where they are from. */
export function makePassage(
  { digest, labels }: Wording,
  { exact, article, origin, form, translated }: ContentPassage & Partial<ContentQuote>,
): BoxPassage {
  const outlet = digest.articles.find(({ id }) => id === article)?.publisher ?? article;
  const marks = [
    ...(origin === outlet ? [] : [fill(labels.origin, origin)]),
    ...(translated ? [labels.translated] : []),
  ];
  return {
    text: form === "direct" ? fill(labels.quote, exact) : exact,
    article,
    outlet,
    ...(marks.length > 0 && { note: marks.map((mark) => ` · ${mark}`).join("") }),
  };
}

const wordPassages = (wording: Wording, development: ContentDevelopment): BoxPassage[] => {
  const { labels } = wording;
  const said = development.statements.flatMap(({ speaker, stance, quotes }) =>
    quotes.map((quote, index) => {
      const passage = makePassage(wording, quote);
      if (index > 0)
        return {
          before: fill(
            quote.form === "direct" ? labels.quotedDifferently : labels.paraphrasedBy,
            passage.outlet,
          ),
          ...passage,
        };
      const role = speaker.role ? fill(labels.role, "", speaker.role) : "";
      return {
        ...passage,
        speaker: speaker.name,
        manner: `${role} · ${labels.stance[stance]}`,
      };
    }),
  );
  const reported = development.evidence.map((item, index) => ({
    ...(index === 0 && { before: labels.inReport }),
    ...makePassage(wording, item),
  }));
  return [...said, ...reported];
};

const countBoth = (labels: Labels, of: { reports: number; origins: number }): string =>
  fill(
    labels.both,
    count(labels.locale, labels.reports, of.reports),
    count(labels.locale, labels.sources, of.origins),
  );

/** The line under the title; `text` says what the edition's day is to the box. */
export const makeEditionLine = (digest: StoryContent, labels: Labels, text: string): string =>
  `${digest.published ? fill(text, formatDate(digest.published, labels).text) : labels.draft} · ${countBoth(labels, digest)}`;

const wordDevelopment = (
  wording: Wording,
  development: ContentDevelopment,
  grouped: boolean,
): BoxDevelopment => {
  const { labels } = wording;
  const { id, date, headline, summary, status, denial, related } = development;
  return {
    id,
    day: date.earliest,
    group: grouped ? formatGroup(date.edtf, labels) : "",
    date: makeDate(labels, date, grouped),
    headline,
    summary,
    status: { of: status, text: labels.status[status], icon: ICONS[status] },
    ...(denial && {
      denial: {
        of: "disputed",
        text: fill(labels.colon, labels.disputed, ""),
        icon: ICONS.disputed,
        words: fill(labels.quote, denial.exact),
        speaker: fill(labels.by, "", denial.speaker),
      },
    }),
    passages: wordPassages(wording, development),
    related: related.map((other) => ({
      label: fill(labels.colon, labels.relation[other.relation], ""),
      id: other.development,
      headline: other.headline,
    })),
    counts: countBoth(labels, development),
  };
};

/**
 * Without the views that a box does not open with (localise-whole.tsx). `limit` keeps the first developments only; the digest
 * is the whole one, so that what is shown of it reads the same before and after the rest has come.
 */
export function makeContent(digest: StoryContent, labels: Labels, limit = Infinity): BoxContent {
  const foreign = markForeign(digest.language, labels);
  const groups = digest.developments.map(({ date }) => formatGroup(date.edtf, labels));
  const grouped = new Set(groups).size > 1;
  return {
    story: digest.story,
    edition: digest.edition,
    lang: labels.lang,
    dir: labels.dir,
    foreign,
    ...makeCorrections(digest, labels, foreign),
    styles: elementStyles,
    title: digest.title,
    dated: [makeEditionLine(digest, labels, labels.edition)],
    standfirst: digest.standfirst.map(({ text }) => text).join(" "),
    total: digest.total,
    developments: digest.developments
      .slice(0, limit)
      .map((development) => wordDevelopment({ digest, labels }, development, grouped)),
    words: {
      views: labels.views,
      showAll: count(labels.locale, labels.showAll, digest.total),
      shown: count(labels.locale, labels.developments, digest.total),
      newSince: labels.newSince,
      failed: labels.failed,
      permalink: labels.permalink,
    },
    links: [
      [`/stories/${digest.story}`, labels.storyPage],
      [`/v1/stories/${digest.story}`, "JSON"],
      [`/stories/${digest.story}/feed.json`, labels.feed],
      ["/", labels.embed],
    ],
  };
}
