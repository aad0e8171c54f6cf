/** What an opened development shows below its summary. Runs in the build and in the Worker, never in the box. */
import type { ComponentChildren } from "preact";
import type { ContentDevelopment, ContentPassage } from "../../data/edition/story-content.ts";
import { capitalise, fill, fillParts } from "../i18n/fill.ts";
import { count } from "../i18n/plural.ts";
import { formatDate, formatEventDate } from "../i18n/format-date.ts";
import { formatListParts } from "../i18n/format-list.ts";
import { Link } from "./Link.tsx";
import { Mixed } from "./Mixed.tsx";
import { originText, ReportLink } from "./Citation.tsx";
import { FullStatement } from "./FullStatement.tsx";
import type { TextContext } from "../content/content-text.ts";

interface Props {
  context: TextContext;
  development: ContentDevelopment;
  /** Ids of the developments listed beside it, which need no link. */
  beside: ReadonlySet<string>;
  /**
   * Whether it is a row. Rows have their summary above this, and only they explain their dates: most reactions have the date of their
   * occasion.
   */
  isRow: boolean;
}

/** Joins nodes pairwise with a label that has two placeholders. */
const join = (label: string, nodes: readonly ComponentChildren[]): ComponentChildren =>
  nodes.reduce((joined, node) => fillParts<ComponentChildren>(label, joined, node));

/** How the date is known, and its source if that is not a report. */
const DateNote = ({ context: { labels, foreign }, development }: Props) => {
  const { basis, note, references, earliest, latest, withinText } = development.date;
  const words = labels.date;
  if (!note && references.length === 0) return null;
  const publishers = formatListParts(labels.locale, references, ({ publisher }) => publisher).map(
    (part) =>
      typeof part === "string" ? (
        part
      ) : (
        <Link key={part.url} href={part.url}>
          <span {...foreign}>{part.publisher}</span>
        </Link>
      ),
  );
  const lead =
    basis === "external"
      ? fillParts<ComponentChildren>(
          withinText === null ? words.yearFrom : words.dateFrom,
          publishers,
        )
      : basis === "inferred"
        ? earliest === latest
          ? words.whyInferred
          : words.whyNoDay
        : words.whyDate;
  const reason = <span {...foreign}>{note}</span>;
  return (
    <p part="note">
      {basis === "external" && note ? (
        fillParts<ComponentChildren>(labels.sentences, <b>{lead}</b>, reason)
      ) : (
        <>
          <b>{lead}</b> {reason}
        </>
      )}
    </p>
  );
};

/** "2 reports of one briefing: Report A, citing …; Report B · Link to this" */
const Reports = ({ context, development }: Props) => {
  const { content, labels, foreign } = context;
  const { id, citations, occasion, date } = development;
  const first = new Map<string, ContentPassage>();
  for (const passage of citations.toReversed()) first.set(passage.letter, passage);
  const list = [...first.values()].toReversed().map((passage) => {
    const origins = citations.filter(({ letter }) => letter === passage.letter);
    return fillParts<ComponentChildren>(
      labels.both,
      <ReportLink context={context} passage={passage} />,
      <Mixed
        text={originText(
          context,
          origins.map(({ origin }) => origin),
        )}
        foreign={foreign}
      />,
    );
  });
  const total = count(labels.locale, labels.reports, list.length);
  const heading = occasion
    ? fill(labels.ofOneOccasion, total, labels.occasion[occasion.kind])
    : total;
  const joined = join(labels.clauses, list);
  return (
    <p part="cite">
      <span>
        {formatEventDate(date, labels, { alone: true })}
        {" · "}
        {list.length > 1 ? fillParts(labels.colon, heading, joined) : joined}
        {" · "}
        <Link href={`/stories/${content.story}#${id}`}>{labels.permalink}</Link>
      </span>
    </p>
  );
};

export const Body = (props: Props) => {
  const { context, development, beside, isRow } = props;
  const { content, labels, foreign } = context;
  const { id, statements, related, summary } = development;
  const hasWords = statements.some(({ quotes }) => quotes.some(({ pull }) => pull));
  const corrections = content.corrections.filter((correction) => correction.development === id);
  return (
    <div part="passages">
      {!isRow && !hasWords && (
        <p part="text" {...foreign}>
          {summary}
        </p>
      )}
      {statements.map((statement) => (
        <FullStatement key={statement.id} {...{ context, statement }} />
      ))}
      {related
        .filter(({ development: other }) => !beside.has(other))
        .map((other) => (
          <p part="note" key={other.relation + other.development}>
            {fillParts<ComponentChildren>(
              labels.colon,
              <b>{labels.relation[other.relation]}</b>,
              <a href={`#${other.development}`} {...foreign}>
                {other.headline}
              </a>,
            )}
          </p>
        ))}
      {isRow && <DateNote {...props} />}
      {corrections.map(({ date, whatChanged }) => (
        <p part="note correction" key={whatChanged}>
          <b>{fill(labels.both, labels.corrections, formatDate(date, labels).text)}</b>{" "}
          <span {...foreign}>{capitalise(whatChanged, content.language)}</span>
        </p>
      ))}
      <Reports {...props} />
    </div>
  );
};
