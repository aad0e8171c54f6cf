/** What the filters of the lists mean. All filters of a request must hold; several values of one are alternatives. */
import type { Development, EventDate, Statement, StatusValue } from "../../data/model/edition.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";
import { parseRange, refuse, type DayRange } from "./query.ts";

/** Whether the days that a date can mean and the range have one in common. */
export const overlaps = (
  { earliest, latest }: Pick<EventDate, "earliest" | "latest">,
  range: DayRange,
): boolean =>
  (range.earliest === null || latest >= range.earliest) &&
  (range.latest === null || earliest <= range.latest);

const isLimited = ({ earliest, latest }: DayRange): boolean => earliest !== null || latest !== null;

/** What passes all the tests; a filter that is not given is none, and costs nothing. */
function pass<Item>(
  items: Iterable<Item>,
  tests: readonly (((item: Item) => boolean) | false | null | undefined)[],
): Item[] {
  const given = tests.filter((test) => test !== undefined && test !== null && test !== false);
  return Array.from(items).filter((item) => given.every((test) => test(item)));
}

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
  const takingPart = actor?.map((wanted) => index.developmentsWith(wanted));
  const [only, ...others] = takingPart ?? [];
  return pass(only && others.length === 0 ? only : index.edition.developments, [
    kind && ((one) => kind.includes(one.kind)),
    status && ((one) => one.status !== null && status.includes(one.status.value)),
    isLimited(range) && (({ date }) => overlaps(date, range)),
    found && (({ id }) => found.has(id)),
    others.length > 0 && ((one) => takingPart!.some((those) => those.has(one))),
    article && (({ evidence }) => evidence.some((one) => article.includes(one.article))),
    stance && (({ id }) => index.statementsOn(id).some((one) => stance.includes(one.stance))),
    side && ((one) => side.some((wanted) => takesPart(index, one, wanted))),
  ]);
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
  const found = filters.q !== undefined && index.search.ids("statement", filters.q);
  const { actor, speaker, stance, side, article, development, kind, status } = filters;
  const about = ({ development: id }: Statement) => index.developments.get(id);
  return pass(index.edition.statements, [
    stance && ((one) => stance.includes(one.stance)),
    development && ((one) => development.includes(one.development)),
    kind && ((one) => kind.some((wanted) => about(one)?.kind === wanted)),
    status && ((one) => status.some((wanted) => about(one)?.status?.value === wanted)),
    isLimited(range) && (({ date }) => overlaps(date, range)),
    found && (({ id }) => found.has(id)),
    side && ((one) => side.some((wanted) => index.sideOf(one.speaker) === wanted)),
    speaker && ((one) => speaker.some((wanted) => index.isOf(one.speaker, wanted))),
    actor &&
      (({ speaker: by, addressee: to }) =>
        actor.some(
          (wanted) =>
            index.isOf(by, wanted) || to.some((addressee) => index.isOf(addressee, wanted)),
        )),
    article && (({ quotes }) => quotes.some((one) => article.includes(one.article))),
  ]);
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
