/** The reports by letter: outlet, date as far as known, and the sources of each. Runs in the build and in the Worker, never in the box. */
import { type ComponentChildren, Fragment } from "preact";
import type { ContentArticle } from "../../data/edition/story-content.ts";
import {
  capitaliseLabel,
  contentText,
  countsText,
  markForeign,
  type TextContext,
} from "../content/content-text.ts";
import { Chevron, Phrase } from "./Phrase.tsx";
import { count } from "../i18n/plural.ts";
import { fill, fillParts } from "../i18n/fill.ts";
import { formatEventDate } from "../i18n/format-date.ts";
import { formatList } from "../i18n/format-list.ts";
import { fillMixed, formatMixedList, plainText } from "../i18n/mixed-text.ts";
import { Link } from "./Link.tsx";
import { Mixed } from "./Mixed.tsx";

/** Letters of the reports that draw on each origin. */
const lettersByOrigin = (articles: readonly ContentArticle[]): Map<string, string[]> => {
  const letters = new Map<string, string[]>();
  for (const { letter, origins } of articles)
    for (const origin of origins)
      if (origin !== null) letters.set(origin, [...(letters.get(origin) ?? []), letter]);
  return letters;
};

/** The numbers of reports and sources, the names of the sources, and which reports share one. */
const Lead = ({ context }: { context: TextContext }) => {
  const { content, labels, foreign } = context;
  const { locale } = labels;
  const listOrigins = (origins: readonly string[]) =>
    formatMixedList(
      locale,
      origins.map((origin) => contentText(context, origin)),
    );
  const letters = lettersByOrigin(content.articles);
  const named = [...letters.keys()].filter((origin) => !content.unnamed.includes(origin));
  const counts = countsText(labels, content);
  /** Origins by the reports that share them. */
  const shared = new Map<string, { sharing: string[]; origins: string[] }>();
  for (const [origin, sharing] of letters)
    if (sharing.length > 1) {
      const group = shared.get(sharing.join()) ?? { sharing, origins: [] };
      group.origins.push(origin);
      shared.set(sharing.join(), group);
    }
  const lead =
    named.length > 0
      ? fillParts<ComponentChildren>(
          labels.colon,
          counts,
          <span>
            <Mixed text={listOrigins(named)} foreign={foreign} />
          </span>,
        )
      : counts;
  const sentences = [...shared.values()].map(({ sharing, origins }) =>
    fillMixed(
      sharing.length > 2 ? labels.creditAll : labels.creditBoth,
      formatList(locale, sharing),
      listOrigins(origins),
    ),
  );
  return (
    <p part="sources-lead">
      {sentences.length > 0
        ? fillParts<ComponentChildren>(
            labels.sentences,
            lead,
            <b>
              {sentences.map((sentence, index) => (
                <Fragment key={plainText(sentence)}>
                  {index > 0 && " "}
                  <Mixed text={sentence} foreign={foreign} />
                </Fragment>
              ))}
            </b>,
          )
        : lead}
    </p>
  );
};

interface Props {
  context: TextContext;
  article: ContentArticle;
}

const DrawsOn = ({ context: { content, labels, foreign }, article }: Props) => {
  const letters = lettersByOrigin(content.articles);
  return (
    <div part="draws-on">
      <p>{labels.drawsOn}</p>
      <ul>
        {article.origins
          .toSorted((a, b) => Number(a === null) - Number(b === null))
          .map((origin) => {
            const others = (letters.get(origin ?? "") ?? []).filter(
              (letter) => letter !== article.letter,
            );
            return (
              <li key={origin}>
                {origin === null ? (
                  <span part="shared">{capitaliseLabel(labels, labels.ownReporting)}</span>
                ) : (
                  <span {...foreign}>{origin}</span>
                )}
                {others.length > 0 && (
                  <span part="shared">
                    {` · ${fill(labels.sharedWith, formatList(labels.locale, others))}`}
                  </span>
                )}
              </li>
            );
          })}
      </ul>
    </div>
  );
};

/** Why the outlet or the date is not known more precisely. */
const HowWeKnow = ({ context: { labels, foreign }, article }: Props) => {
  const notes = [article.publisherNote, article.published.note].filter((note) => note !== null);
  return notes.length > 0 ? (
    <details part="how">
      <summary>
        <Phrase text={labels.howWeKnow}>
          <Chevron />
        </Phrase>
      </summary>
      {notes.map((note) => (
        <p key={note} {...foreign}>
          {note}
        </p>
      ))}
    </details>
  ) : null;
};

const Report = ({ context, article }: Props) => {
  const { content, labels, foreign } = context;
  const { id, letter, title, publisher, language, published, url, developments } = article;
  const page = `/stories/${content.story}/articles/${id}`;
  return (
    <li part="report">
      <b part="letter">{letter}</b>
      <div>
        <Link href={page}>
          <span part="report-title" {...markForeign(language, labels)}>
            {title}
          </span>
        </Link>
        <p part="outlet">
          {publisher === null ? labels.outletNotNamed : <span {...foreign}>{publisher}</span>}
          {url && " · "}
          {url && <Link href={url}>{new URL(url).hostname}</Link>}
          <br />
          {formatEventDate(published, labels, { alone: true })}
        </p>
        <HowWeKnow {...{ context, article }} />
      </div>
      <DrawsOn {...{ context, article }} />
      <p part="use">
        <Link href={page}>{count(labels.locale, labels.readMarked, developments)}</Link>
      </p>
    </li>
  );
};

export const Sources = ({ context }: { context: TextContext }) => (
  <div part="sources">
    <Lead context={context} />
    <ol part="reports">
      {context.content.articles.map((article) => (
        <Report key={article.id} {...{ context, article }} />
      ))}
    </ol>
  </div>
);
