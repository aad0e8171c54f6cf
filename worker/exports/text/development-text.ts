/** A development as a Markdown tree, the source of its Markdown, HTML and plain text. */
import type { BlockContent, Paragraph, PhrasingContent } from "mdast";
import type { Development, EventDate, RelationType } from "../../../data/model/edition.ts";
import { stanceMark } from "../../../widget/content/content-text.ts";
import { fill } from "../../../widget/i18n/fill.ts";
import { formatList } from "../../../widget/i18n/format-list.ts";
import type { ReversedRelation } from "../../../widget/i18n/labels.ts";
import type { EditionReader } from "../edition-reader.ts";
import { blockquote, link, paragraph, phrase, strong, text } from "./markdown-nodes.ts";
import { sourceLink, stanceText, statementContent } from "./statement-text.ts";
import {
  MARK_CHARACTERS,
  plainCounts,
  dateInText,
  dateText,
  dayText,
  plainDispute,
  plainQuote,
  sourceText,
  plainStatus,
} from "./edition-text.ts";

/** How a date is known: the references outside the reports, and the editors' reasoning. */
function dateContent({ labels }: EditionReader, date: EventDate): Paragraph[] {
  const { references, note, basis, earliest, latest } = date;
  const label =
    earliest !== latest
      ? labels.date.whyNoDay
      : basis === "inferred"
        ? labels.date.whyInferred
        : labels.date.whyDate;
  const reasoning = note === null ? [] : [paragraph(text(fill(labels.colon, label, note)))];
  if (references.length === 0) return reasoning;
  const publishers = formatList(labels.locale, [
    ...new Set(references.map(({ publisher }) => publisher)),
  ]);
  const from = references.some(({ establishes }) => establishes === "day")
    ? labels.date.dateFrom
    : labels.date.yearFrom;
  const links = references.flatMap(({ title, url }) => [text(" · "), link(title, url)]);
  return [paragraph(text(fill(from, publishers)), ...links), ...reasoning];
}

const REVERSED_RELATIONS: Record<RelationType, ReversedRelation> = {
  denies: "deniedBy",
  respondsTo: "answeredBy",
  reactsTo: "reactedToBy",
  follows: "followedBy",
  confirms: "confirmedBy",
};

/** Links to the developments that it relates to, and to those that relate to it. */
function relationContent(reader: EditionReader, { id, relations }: Development): Paragraph[] {
  const { edition, labels, urls } = reader;
  const line = (label: string, other: Development) =>
    paragraph(
      ...phrase(labels.colon, [text(label)], [link(other.headline, urls.development(other.id))]),
    );
  return [
    ...relations.map(({ type, development }) =>
      line(labels.relation[type], reader.get("development", development)),
    ),
    ...edition.developments.flatMap((other) =>
      other.relations
        .filter(({ development }) => development === id)
        .map(({ type }) => line(labels.relation[REVERSED_RELATIONS[type]], other)),
    ),
  ];
}

/** Who denies the development, with a link to the denial. */
function disputeContent(reader: EditionReader, development: Development): Paragraph[] {
  const denial = reader.denialOf(development);
  const dispute = plainDispute(reader, development);
  if (!denial || dispute === null) return [];
  const words = link(
    plainQuote(reader, denial.quotes[0]!),
    reader.urls.development(denial.development),
  );
  return [paragraph(...phrase(reader.labels.by, [strong(dispute)], [words]))];
}

/** Links to the sources of a development, each report and origin once. */
function listSources(reader: EditionReader, development: Development): PhrasingContent[] {
  const sources = new Map(
    reader.evidenceFor(development).map((item) => [sourceText(reader, item), item]),
  );
  return [...sources.values()]
    .map((item) => [sourceLink(reader, item)])
    .reduce((nodes, source) => phrase(reader.labels.clauses, nodes, source));
}

const sourcesContent = (reader: EditionReader, development: Development): Paragraph =>
  paragraph(
    ...phrase(
      reader.labels.colon,
      [text(plainCounts(reader, development))],
      listSources(reader, development),
    ),
  );

const correctionContent = (reader: EditionReader, development: Development): Paragraph[] =>
  reader.correctionsOf(development).map(({ date, whatChanged }) => {
    const { labels } = reader;
    const change = `${dayText(reader, date)} · ${whatChanged}`;
    return paragraph(...phrase(labels.colon, [strong(labels.corrections)], [text(change)]));
  });

/**
 * Everything below a development's headline. A denial directly follows the summary that it denies. `relations`: whether to list
 * the related developments, which is not needed if they follow anyway.
 */
export function developmentContent(
  reader: EditionReader,
  development: Development,
  { relations = true }: { relations?: boolean } = {},
): BlockContent[] {
  const { date, summary } = development;
  const status = plainStatus(reader, development);
  return [
    paragraph(strong(dateText(reader, date)), ...(status === null ? [] : [text(` · ${status}`)])),
    paragraph(text(summary)),
    ...disputeContent(reader, development),
    ...reader
      .statementsOn(development.id)
      .map((statement) =>
        blockquote(...statementContent(reader, statement, [text(stanceText(reader, statement))])),
      ),
    ...dateContent(reader, date),
    ...(relations ? relationContent(reader, development) : []),
    sourcesContent(reader, development),
    ...correctionContent(reader, development),
  ];
}

/**
 * A reaction to another development, as list items: one per statement; without statements, its date and headline. `isDated`:
 * whether to include the date, which is not needed if it is above the list.
 */
export function reactionContent(
  reader: EditionReader,
  development: Development,
  { isDated }: { isDated: boolean },
): Paragraph[][] {
  const { id, headline, date } = development;
  const { labels, urls } = reader;
  const dispute = disputeContent(reader, development);
  const statements = reader.statementsOn(id);
  if (statements.length === 0) {
    const title = phrase(
      labels.colon,
      [strong(dateText(reader, date))],
      [link(headline, urls.development(id))],
    );
    return [
      [paragraph(...phrase(labels.aside, title, listSources(reader, development))), ...dispute],
    ];
  }
  const items = statements.map((statement) => {
    const lead = link(stanceText(reader, statement), urls.development(id));
    const mark = text(`${MARK_CHARACTERS[stanceMark(statement.stance)]} `);
    const remarks = isDated ? [dateInText(reader, statement.date)] : [];
    return statementContent(reader, statement, [mark, lead], remarks);
  });
  items.at(-1)!.push(...dispute);
  return items;
}
