/** What the filters of the lists mean. All filters of a request must hold; several values of one are alternatives. */
import type { Development, EventDate, Statement } from "../data/schema.ts";
import type { EditionIndex } from "./edition-index.ts";
import { parseRange, refuse, type DayRange } from "./query.ts";

/** Whether the days that a date can mean and the range have one in common. */
export const overlaps = (
  { earliest, latest }: Pick<EventDate, "earliest" | "latest">,
  range: DayRange,
): boolean =>
  (range.earliest === null || latest >= range.earliest) &&
  (range.latest === null || earliest <= range.latest);

/** No filter lets everything through. */
const allows = <Value>(wanted: readonly Value[] | undefined, value: Value): boolean =>
  wanted === undefined || wanted.includes(value);

const some = <Item>(wanted: readonly Item[] | undefined, holds: (item: Item) => boolean): boolean =>
  wanted === undefined || wanted.some(holds);

/** Throws the problem that lists the known ids where a filter names an unknown one. */
export function assertKnown(
  parameter: string,
  given: readonly string[] | undefined,
  known: Pick<ReadonlyMap<string, unknown>, "has" | "keys">,
): void {
  for (const id of given ?? []) if (!known.has(id)) throw refuse(parameter, id, [...known.keys()]);
}

export interface DevelopmentFilters {
  actor?: string[] | undefined;
  kind?: Development["kind"][] | undefined;
  status?: Development["status"][] | undefined;
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
  const found = filters.q === undefined ? null : index.search.ids("development", filters.q);
  const { actor, kind, status, stance, side, article } = filters;
  const takingPart = actor?.map((wanted) => index.developmentsWith(wanted));
  return index.edition.developments.filter((development) => {
    const { id, evidence } = development;
    return (
      allows(kind, development.kind) &&
      allows(status, development.status) &&
      overlaps(development.date, range) &&
      (found === null || found.has(id)) &&
      some(takingPart, (those) => those.has(development)) &&
      some(article, (wanted) => evidence.some((one) => one.article === wanted)) &&
      some(stance, (wanted) => index.statementsOn(id).some((one) => one.stance === wanted)) &&
      some(side, (wanted) => takesPart(index, development, wanted))
    );
  });
}

/** A side takes part in a development through its own actors, or by having spoken of it. */
const takesPart = (index: EditionIndex, { id, actors }: Development, side: string): boolean =>
  actors.some((one) => index.sideOf(one) === side) ||
  index.statementsOn(id).some((one) => index.sideOf(one.speaker) === side);

export function filterStatements(
  index: EditionIndex,
  filters: StatementFilters,
): readonly Statement[] {
  assertFilters(index, filters);
  const range = parseRange(filters);
  const found = filters.q === undefined ? null : index.search.ids("statement", filters.q);
  const { actor, speaker, stance, side, article, development, kind, status } = filters;
  return index.edition.statements.filter((statement) => {
    const about = index.developments.get(statement.development);
    return (
      allows(stance, statement.stance) &&
      allows(development, statement.development) &&
      (!kind || (about !== undefined && kind.includes(about.kind))) &&
      (!status || (about !== undefined && status.includes(about.status))) &&
      overlaps(statement.date, range) &&
      (found === null || found.has(statement.id)) &&
      some(side, (wanted) => index.sideOf(statement.speaker) === wanted) &&
      some(speaker, (wanted) => index.isOf(statement.speaker, wanted)) &&
      some(actor, (wanted) =>
        [statement.speaker, statement.addressee].some((one) => one && index.isOf(one, wanted)),
      ) &&
      some(article, (wanted) => statement.quotes.some((one) => one.article === wanted))
    );
  });
}

/** By date, earliest or latest first, as the compiler orders developments; equal dates keep the given order. */
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
