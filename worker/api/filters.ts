/** The filters of lists. An item matches if all filters hold; several values of one filter are alternatives. */
import {
  DevelopmentKind,
  Slug,
  Stance,
  StatusValue,
  type Development,
  type EventDate,
  type Statement,
} from "../../data/model/edition.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";
import { anyOf, parseRange, refuse, type DayRange } from "./query.ts";

/** The filters by development of every list. `only` begins the descriptions: "Only corrections of developments". */
export const developmentFilters = (only: string) => ({
  actor: anyOf(Slug, `${only} in which this actor, or a member of it, takes part.`),
  kind: anyOf(DevelopmentKind, `${only} of this kind.`),
  status: anyOf(StatusValue, `${only} of this status.`),
  stance: anyOf(Stance, `${only} on which somebody took this stance.`),
  side: anyOf(Slug, `${only} in which this side takes part or on which it has spoken.`),
});

/** Whether a date could fall in the range. */
export const overlaps = (
  { earliest, latest }: Pick<EventDate, "earliest" | "latest">,
  range: DayRange,
): boolean =>
  (range.earliest === null || latest >= range.earliest) &&
  (range.latest === null || earliest <= range.latest);

const isLimited = ({ earliest, latest }: DayRange): boolean => earliest !== null || latest !== null;

/** The items for which all predicates hold; a filter that is not set is no predicate. */
export function applyFilters<Item>(
  items: Iterable<Item>,
  predicates: readonly (((item: Item) => boolean) | false | null | undefined)[],
): Item[] {
  const set = predicates.filter((predicate) => typeof predicate === "function");
  return Array.from(items).filter((item) => set.every((predicate) => predicate(item)));
}

/** Throws the problem that lists the known ids where a filter names an unknown one. */
export function assertKnown(
  parameter: string,
  ids: readonly string[] | undefined,
  known: Pick<ReadonlyMap<string, unknown>, "has" | "keys">,
): void {
  for (const id of ids ?? []) if (!known.has(id)) throw refuse(parameter, id, [...known.keys()]);
}

export interface DevelopmentFilters {
  actor?: string[] | undefined;
  kind?: Development["kind"][] | undefined;
  status?: StatusValue[] | undefined;
  stance?: Statement["stance"][] | undefined;
  side?: string[] | undefined;
  article?: string[] | undefined;
  from?: string | undefined;
  to?: string | undefined;
  q?: string | undefined;
}

export interface StatementFilters extends DevelopmentFilters {
  speaker?: string[] | undefined;
  development?: string[] | undefined;
}

function assertFilters(index: EditionIndex, filters: StatementFilters): void {
  assertKnown("actor", filters.actor, index.actors);
  assertKnown("speaker", filters.speaker, index.actors);
  assertKnown("side", filters.side, new Set(index.edition.sides));
  assertKnown("article", filters.article, index.articles);
  assertKnown("development", filters.development, index.developments);
}

export function filterDevelopments(
  index: EditionIndex,
  filters: DevelopmentFilters,
): readonly Development[] {
  assertFilters(index, filters);
  const range = parseRange(filters);
  const found = filters.q !== undefined && index.search.ids("development", filters.q);
  const { actor, kind, status, stance, side, article } = filters;
  const byActor = actor?.map((id) => index.developmentsWith(id));
  return applyFilters(index.edition.developments, [
    byActor && ((development) => byActor.some((developments) => developments.has(development))),
    kind && ((development) => kind.includes(development.kind)),
    status && (({ status: own }) => own !== null && status.includes(own.value)),
    isLimited(range) && (({ date }) => overlaps(date, range)),
    found && (({ id }) => found.has(id)),
    article && (({ evidence }) => evidence.some((item) => article.includes(item.article))),
    stance &&
      (({ id }) => index.statementsOn(id).some((statement) => stance.includes(statement.stance))),
    side && ((development) => side.some((id) => takesPart(index, development, id))),
  ]);
}

/** A side takes part in a development through its actors, or by a statement on it. */
const takesPart = (index: EditionIndex, { id, actors }: Development, side: string): boolean =>
  actors.some((actor) => index.sideOf(actor) === side) ||
  index.statementsOn(id).some(({ speaker }) => index.sideOf(speaker) === side);

const hasFilters = (filters: DevelopmentFilters): boolean =>
  Object.values(filters).some((value) => value !== undefined);

/** Whether a development, by its id, matches the filters; undefined where none is set and everything matches. */
export function matchDevelopments(
  index: EditionIndex,
  filters: DevelopmentFilters,
): ((development: string) => boolean) | undefined {
  if (!hasFilters(filters)) return undefined;
  const ids = new Set(filterDevelopments(index, filters).map(({ id }) => id));
  return (development) => ids.has(development);
}

export function filterStatements(
  index: EditionIndex,
  filters: StatementFilters,
): readonly Statement[] {
  assertFilters(index, filters);
  const range = parseRange(filters);
  const found = filters.q !== undefined && index.search.ids("statement", filters.q);
  const { actor, speaker, stance, side, article, development, kind, status } = filters;
  const developmentOf = (statement: Statement) => index.developments.get(statement.development);
  return applyFilters(index.edition.statements, [
    stance && ((statement) => stance.includes(statement.stance)),
    development && ((statement) => development.includes(statement.development)),
    kind && ((statement) => kind.some((value) => developmentOf(statement)?.kind === value)),
    status &&
      ((statement) => status.some((value) => developmentOf(statement)?.status?.value === value)),
    isLimited(range) && (({ date }) => overlaps(date, range)),
    found && (({ id }) => found.has(id)),
    side && (({ speaker: by }) => side.some((id) => index.sideOf(by) === id)),
    speaker && (({ speaker: by }) => speaker.some((id) => index.isOf(by, id))),
    actor &&
      (({ speaker: by, addressee: to }) =>
        actor.some((id) => [by, ...to].some((party) => index.isOf(party, id)))),
    article && (({ quotes }) => quotes.some((quote) => article.includes(quote.article))),
  ]);
}

/** By date, earliest or latest first, as the compiler orders developments; equal dates keep their order. */
export function sortByDate<Item extends { date: EventDate }>(
  items: readonly Item[],
  order: "newest" | "oldest",
): Item[] {
  const newest = items.toSorted(
    (a, b) =>
      b.date.earliest.localeCompare(a.date.earliest) || b.date.latest.localeCompare(a.date.latest),
  );
  return order === "newest" ? newest : newest.toReversed();
}
