/** The filters of lists. An item matches if all filters hold; several values of one filter are alternatives. */
import * as z from "zod";
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
import { findCurrentId } from "../corpus/former-ids.ts";
import { anyOf, parseRange, refuse, type DayRange } from "./query.ts";

/** The filters by development of every list. `only` begins the descriptions: "Only corrections of developments". */
export const developmentFilters = (only: string) => ({
  actor: anyOf(Slug, `${only} in which this actor, or a member of it, takes part.`),
  kind: anyOf(DevelopmentKind, `${only} of this kind.`),
  status: anyOf(StatusValue, `${only} of this status.`),
  stance: anyOf(Stance, `${only} on which somebody took this stance.`),
  side: anyOf(Slug, `${only} in which this side takes part or on which it has spoken.`),
  key: z
    .enum(["true", "false"])
    .optional()
    .meta({ description: `${only} that the editors call key, or the others.` }),
  occasion: anyOf(Slug, `${only} of this occasion, such as one briefing.`),
});

/** The filters by development in a query that has others, too. */
export const pickDevelopmentFilters = ({
  actor,
  kind,
  status,
  stance,
  side,
  key,
  occasion,
}: DevelopmentFilters): DevelopmentFilters => ({
  actor,
  kind,
  status,
  stance,
  side,
  key,
  occasion,
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

/** Throws the problem that lists the accepted values where a filter has another one. */
export function assertKnown(
  parameter: string,
  values: readonly string[] | undefined,
  known: Pick<ReadonlyMap<string, unknown>, "has" | "keys">,
): void {
  for (const value of values ?? [])
    if (!known.has(value)) throw refuse(parameter, value, [...known.keys()]);
}

/** The current ids of a filter's values, which may be former ones. Throws the problem that lists the ids on an unknown one. */
export const resolveIds = (
  parameter: string,
  ids: readonly string[] | undefined,
  items: ReadonlyMap<string, object>,
): string[] | undefined =>
  ids?.map((id) => {
    const current = findCurrentId(items, id);
    if (current === undefined) throw refuse(parameter, id, [...items.keys()]);
    return current;
  });

export interface DevelopmentFilters {
  actor?: string[] | undefined;
  kind?: Development["kind"][] | undefined;
  status?: StatusValue[] | undefined;
  stance?: Statement["stance"][] | undefined;
  side?: string[] | undefined;
  key?: "true" | "false" | undefined;
  occasion?: string[] | undefined;
  article?: string[] | undefined;
  from?: string | undefined;
  to?: string | undefined;
  q?: string | undefined;
}

export interface StatementFilters extends DevelopmentFilters {
  speaker?: string[] | undefined;
  development?: string[] | undefined;
}

/** The filters with current ids. Throws the problem of the first unknown one. */
function resolveFilters(index: EditionIndex, filters: StatementFilters): StatementFilters {
  assertKnown("side", filters.side, new Set(index.edition.sides));
  assertKnown("occasion", filters.occasion, new Set(index.edition.occasions.map(({ id }) => id)));
  return {
    ...filters,
    actor: resolveIds("actor", filters.actor, index.actors),
    speaker: resolveIds("speaker", filters.speaker, index.actors),
    article: resolveIds("article", filters.article, index.articles),
    development: resolveIds("development", filters.development, index.developments),
  };
}

export function filterDevelopments(
  index: EditionIndex,
  filters: DevelopmentFilters,
): readonly Development[] {
  const { actor, kind, status, stance, side, key, occasion, article } = resolveFilters(
    index,
    filters,
  );
  const range = parseRange(filters);
  const found = filters.q !== undefined && index.search.ids("development", filters.q);
  const byActor = actor?.map((id) => index.developmentsWith(id));
  return applyFilters(index.edition.developments, [
    byActor && ((development) => byActor.some((developments) => developments.has(development))),
    kind && ((development) => kind.includes(development.kind)),
    key !== undefined && ((development) => String(development.key) === key),
    occasion && ((development) => occasion.includes(development.occasion ?? "")),
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
  const { actor, speaker, stance, side, article, development, kind, status, key, occasion } =
    resolveFilters(index, filters);
  const range = parseRange(filters);
  const found = filters.q !== undefined && index.search.ids("statement", filters.q);
  const matches = matchDevelopments(index, { kind, status, key, occasion });
  return applyFilters(index.edition.statements, [
    stance && ((statement) => stance.includes(statement.stance)),
    development && ((statement) => development.includes(statement.development)),
    matches && ((statement) => matches(statement.development)),
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

/** By latest possible day, as the compiler orders developments; equal dates keep their order. */
export function sortByDate<Item extends { date: EventDate }>(
  items: readonly Item[],
  order: "newest" | "oldest",
): Item[] {
  const newest = items.toSorted(
    (a, b) =>
      b.date.latest.localeCompare(a.date.latest) || b.date.earliest.localeCompare(a.date.earliest),
  );
  return order === "newest" ? newest : newest.toReversed();
}
