/** Builds the content of a story: what a box with certain options shows of an edition. */
import type {
  ContentArticle,
  ContentClaim,
  ContentOptions,
  ContentRow,
  StoryContent,
} from "../story-content.ts";
import { findCorrectedDevelopment } from "../corrected-development.ts";
import { arrangeReactions } from "./arrange-reactions.ts";
import { ContentResolver } from "./content-resolver.ts";
import { ONE_DAY } from "../../model/dates/calendar.ts";
import type { DayRange } from "../../model/dates/edtf.ts";
import type { Edition } from "../../model/edition.ts";
import { compareText } from "../../model/text/compare-text.ts";
import { rankDevelopments } from "./rank-developments.ts";

function buildArticles(resolver: ContentResolver): ContentArticle[] {
  const { edition } = resolver;
  return edition.articles.map((article) => {
    const { id, letter, title, publisher, publisherNote, language, published, url } = article;
    const passages = resolver.passagesOf(id);
    return {
      id,
      letter,
      title,
      publisher,
      publisherNote,
      language,
      published,
      url,
      origins: [...new Set(passages.map(({ origin }) => origin))],
      developments: new Set(passages.map(({ development }) => development)).size,
    };
  });
}

function buildClaims(resolver: ContentResolver): ContentClaim[] {
  const { edition } = resolver;
  const byClaim = Map.groupBy(edition.positions, ({ claim }) => claim);
  return edition.claims.map(({ id, text, kind, period, settledBy, others }) => ({
    id,
    text,
    kind,
    period,
    settledBy: settledBy === null ? null : resolver.development(settledBy).headline,
    positions: (byClaim.get(id) ?? []).map((position) => ({
      side: resolver.name(position.side),
      value: position.value,
      before: position.before,
      statement: position.statement === null ? null : resolver.statement(position.statement),
      note: position.note,
      earlier: position.earlier.map(({ value, before, statement, note }) => ({
        value,
        before,
        note,
        statement: resolver.statement(statement),
      })),
    })),
    others: others.map(({ by, note, evidence }) => ({
      by,
      note,
      passage: resolver.passage(evidence),
    })),
  }));
}

const toRow = (resolver: ContentResolver, id: string): ContentRow => ({
  development: resolver.development(id),
  reactions: [],
});

/** The rows of the box, and all rows of the story that do not belong to another; newest first. */
function buildRows(resolver: ContentResolver): Pick<StoryContent, "rows" | "all"> {
  const { key, context } = rankDevelopments(resolver.edition);
  const keyRows = key.map(({ development, children, links }): ContentRow => ({
    development: resolver.development(development),
    reactions: arrangeReactions(resolver, development, children, links),
  }));
  const contextRows = context.map((id) => toRow(resolver, id));
  const rows = keyRows.length > 0 ? keyRows : contextRows;
  return { rows, all: mergeByDate(keyRows, contextRows) };
}

/** Maximum number of days of a range over two months that is sorted like a single date. */
const CLOSE_RANGE_DAYS = 14;

/** The day by which a row is sorted: the latest possible one, or the earliest of a wide range. */
function sortingDay({ earliest, latest }: DayRange): string {
  const days = (Date.parse(latest) - Date.parse(earliest)) / ONE_DAY;
  const isClose = earliest.slice(0, 7) === latest.slice(0, 7) || days <= CLOSE_RANGE_DAYS;
  return isClose ? latest : earliest;
}

/** Inserts each context row before the first key row from which on all are earlier; the order of key rows is preserved. */
function mergeByDate(
  keyRows: readonly ContentRow[],
  contextRows: readonly ContentRow[],
): ContentRow[] {
  const waiting = contextRows.toSorted((a, b) =>
    compareText(sortingDay(b.development.date), sortingDay(a.development.date)),
  );
  const merged = keyRows.flatMap((row, index) => {
    // An answer may be later than the row before it.
    const days = keyRows.slice(index).map(({ development }) => development.date.latest);
    const end = waiting.findIndex(({ development }) =>
      days.some((day) => day >= sortingDay(development.date)),
    );
    return [...waiting.splice(0, end < 0 ? waiting.length : end), row];
  });
  return [...merged, ...waiting];
}

/** What a box with these options shows. An unknown actor is ignored. */
export function buildContent(edition: Edition, options: ContentOptions = {}): StoryContent {
  const { actor, order = "newest" } = options;
  const resolver = new ContentResolver(edition);
  const { rows, all } = buildRows(resolver);
  const filter = actor === undefined ? null : resolver.findActor(actor);
  // Key developments first, in the order of the box.
  const ids = new Set(
    [...rows.map((row) => row.development), ...edition.developments].map(({ id }) => id),
  );
  const matching = filter
    ? [...ids]
        .filter((id) =>
          resolver.get("development", id).actors.some((actor) => resolver.isOf(actor, filter.id)),
        )
        .map((id) => toRow(resolver, id))
    : rows;
  const ordered = order === "oldest" ? matching.toReversed() : matching;
  return {
    story: edition.id,
    title: edition.title,
    language: edition.language,
    edition: edition.edition,
    published: edition.published,
    contact: edition.contact,
    period: edition.period,
    reportCount: edition.reportCount,
    sourceCount: edition.sourceCount,
    standfirst: edition.summary,
    sides: edition.sides.map((id) => resolver.name(id)),
    rows: ordered,
    all: order === "oldest" ? all.toReversed() : all,
    filter,
    order,
    developments: edition.developments.map(({ id }) => resolver.development(id)),
    claims: buildClaims(resolver),
    articles: buildArticles(resolver),
    unnamed: edition.origins.filter(({ named }) => !named).map(({ name }) => name),
    corrections: edition.corrections.map((correction) => ({
      date: correction.date,
      whatChanged: correction.whatChanged,
      development: findCorrectedDevelopment(edition, correction),
    })),
  };
}
