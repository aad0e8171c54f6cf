/** Filters of lists. An item must match every filter; a filter with several values matches any of them. */
import type * as z from "zod";
import type { DayRange } from "../../data/model/dates/edtf.ts";
import type { Development, Statement } from "../../data/model/edition.ts";
import { DevelopmentKind, Stance, StatusValue } from "../../data/model/edition/vocabulary.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";
import { applyFilters, assertAllowed, inOrder, resolveIds, resolveSides } from "./apply-filters.ts";
import { anyOf, flag, Id } from "./common-parameters.ts";
import { mayFallIn, parseRange } from "./day-range.ts";

/** Filters by development, of developments and of what belongs to them. `only` begins their descriptions: "Only corrections of developments". */
export const developmentFilters = (only: string) => ({
  actor: anyOf(Id, `${only} in which this actor, or a member of it, takes part.`),
  kind: anyOf(DevelopmentKind, `${only} of this kind.`),
  status: anyOf(StatusValue, `${only} of this status.`),
  stance: anyOf(Stance, `${only} on which somebody took this stance.`),
  side: anyOf(Id, `${only} in which this side takes part or on which it has spoken.`),
  disputed: flag(`${only} that another development denies, or the others.`),
  key: flag(`${only} that the editors chose as key, or the others.`),
  occasion: anyOf(Id, `${only} of this occasion, such as one briefing.`),
});

/** The filters by development in a query that has other parameters, too. */
export function pickDevelopmentFilters(query: DevelopmentFilters): DevelopmentFilters {
  const { actor, kind, status, stance, side, disputed, key, occasion } = query;
  return { actor, kind, status, stance, side, disputed, key, occasion };
}

/** Values of filters, as the query's schema parses them. */
export interface DevelopmentFilters extends z.infer<
  z.ZodObject<ReturnType<typeof developmentFilters>>
> {
  article?: string[] | undefined;
  from?: string | undefined;
  to?: string | undefined;
  q?: string | undefined;
}

export interface StatementFilters extends DevelopmentFilters {
  speaker?: string[] | undefined;
  development?: string[] | undefined;
}

/** The filters with current ids. Throws a problem for the first unknown value. */
function resolveFilters(index: EditionIndex, filters: StatementFilters): StatementFilters {
  assertAllowed(
    "occasion",
    filters.occasion,
    index.edition.occasions.map(({ id }) => id),
  );
  return {
    ...filters,
    side: resolveSides(index, filters.side),
    actor: resolveIds("actor", filters.actor, index.byId.actor),
    speaker: resolveIds("speaker", filters.speaker, index.byId.actor),
    article: resolveIds("article", filters.article, index.byId.article),
    development: resolveIds("development", filters.development, index.byId.development),
  };
}

export const hasFilters = (filters: object): boolean =>
  Object.values(filters).some((value) => value !== undefined);

/** Makes a test of an object's id against filters; it is undefined if no filter is set, so that everything matches. */
const matchIds =
  <Filters extends object>(
    filter: (index: EditionIndex, filters: Filters) => readonly { id: string }[],
  ) =>
  (index: EditionIndex, filters: Filters): ((id: string) => boolean) | undefined => {
    if (!hasFilters(filters)) return undefined;
    const ids = new Set(filter(index, filters).map(({ id }) => id));
    return (id) => ids.has(id);
  };

export function filterDevelopments(
  index: EditionIndex,
  filters: DevelopmentFilters,
): readonly Development[] {
  const { actor, kind, status, stance, side, disputed, key, occasion, article } = resolveFilters(
    index,
    filters,
  );
  const range = parseRange(filters);
  const found = filters.q !== undefined && index.search.ids("development", filters.q);
  return applyFilters(index.edition.developments, [
    kind && ((development) => kind.includes(development.kind)),
    disputed !== undefined && ((development) => String(development.disputed) === disputed),
    key !== undefined && ((development) => String(development.key) === key),
    occasion && ((development) => occasion.includes(development.occasion ?? "")),
    status &&
      ((development) => development.status !== null && status.includes(development.status.value)),
    ({ date }) => mayFallIn(date, range),
    found && (({ id }) => found.has(id)),
    actor && (({ actors }) => actors.some((id) => index.belongsTo(id, actor))),
    article && (({ evidence }) => evidence.some((item) => article.includes(item.article))),
    stance &&
      (({ id }) => index.statementsOn(id).some((statement) => stance.includes(statement.stance))),
    side &&
      ((development) =>
        index
          .participantsIn(development)
          .some((actor) => side.includes(index.sideOf(actor) ?? ""))),
  ]);
}

export const matchDevelopments = matchIds(filterDevelopments);

export function filterStatements(
  index: EditionIndex,
  filters: StatementFilters,
): readonly Statement[] {
  const { actor, speaker, stance, side, article, development, ...others } = resolveFilters(
    index,
    filters,
  );
  const range = parseRange(filters);
  const found = filters.q !== undefined && index.search.ids("statement", filters.q);
  const { kind, status, disputed, key, occasion } = others;
  const matches = matchDevelopments(index, { kind, status, disputed, key, occasion });
  return applyFilters(index.edition.statements, [
    stance && ((statement) => stance.includes(statement.stance)),
    development && ((statement) => development.includes(statement.development)),
    matches && ((statement) => matches(statement.development)),
    ({ date }) => mayFallIn(date, range),
    found && (({ id }) => found.has(id)),
    side && ((statement) => side.includes(index.sideOf(statement.speaker) ?? "")),
    speaker && ((statement) => index.belongsTo(statement.speaker, speaker)),
    actor &&
      (({ speaker: by, addressee }) =>
        [by, ...addressee].some((party) => index.belongsTo(party, actor))),
    article && (({ quotes }) => quotes.some((quote) => article.includes(quote.article))),
  ]);
}

export const matchStatements = matchIds(filterStatements);

/** Sorts by latest possible day, as the compiler sorts developments. Stable. */
export function sortByDate<Item>(
  items: readonly Item[],
  order: "newest" | "oldest",
  dateOf: (item: Item) => DayRange,
): readonly Item[] {
  const newest = items.toSorted((a, b) => {
    const [first, second] = [dateOf(a), dateOf(b)];
    return (
      second.latest.localeCompare(first.latest) || second.earliest.localeCompare(first.earliest)
    );
  });
  return inOrder(newest, order);
}
