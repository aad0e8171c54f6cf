import * as z from "zod";
import { ClaimKind, PositionValue, Stance } from "../../../data/model/edition/vocabulary.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import { editionRoute } from "../edition-route.ts";
import { applyFilters } from "../apply-filters.ts";
import { anyOf, dateParameters, Id, ORDER, PAGE, SEARCH } from "../common-parameters.ts";
import { mayFallIn, parseRange } from "../day-range.ts";
import { developmentFilters, hasFilters, sortByDate } from "../filters.ts";
import { paginate } from "../paginate.ts";
import { filterPositions, type PositionFilters } from "../position-filters.ts";
import { objectRoutes } from "./object-routes.ts";
import type { Route } from "../route.ts";

const PRESENT = PositionValue.options.filter((value) => value !== "not-here");

/** Ids of the claims with a matching position, by default one that somebody has stated; undefined if no filter is set. */
function findClaims(
  index: EditionIndex,
  filters: PositionFilters,
): ReadonlySet<string> | undefined {
  if (!hasFilters(filters)) return undefined;
  const positions = filterPositions(index, { ...filters, value: filters.value ?? PRESENT });
  return new Set(positions.map(({ claim }) => claim));
}

export const CLAIMS: readonly Route[] = [
  editionRoute({
    id: "listClaims",
    path: "/v1/stories/{story}/claims",
    tag: "claims",
    summary: "The contested questions of fact and law, the leading one first",
    query: () => ({
      ...developmentFilters(
        "Only claims with a position that rests on a statement on developments",
      ),
      actor: anyOf(Id, "Only claims on which this actor, or a member of it, has a position."),
      kind: anyOf(ClaimKind, "Only claims of this kind."),
      stance: anyOf(
        Stance,
        "Only claims with a position that rests on a statement of this stance.",
      ),
      side: anyOf(Id, "Only claims on which this side has a position."),
      value: anyOf(
        PositionValue,
        "Only claims on which a side, or the side in `side`, has this position.",
      ),
      ...dateParameters("Only claims whose period"),
      q: SEARCH.q.describe(
        "Only claims whose text, notes, sides or speakers contain all of these words.",
      ),
      order: z
        .enum(["lead", ...ORDER.order.unwrap().options])
        .default("lead")
        .describe(
          "The leading claim first, in the editors' order; or by period, newest or oldest first.",
        ),
      ...PAGE,
    }),
    example: () => ({ limit: "2" }),
    run: ({ url, query }, { index, etag }) => {
      const { kind, q, order } = query;
      const { actor, status, stance, side, value, disputed, key, occasion } = query;
      const filters = { actor, status, stance, side, value, disputed, key, occasion };
      const matching = findClaims(index, filters);
      const range = parseRange(query);
      const found = q !== undefined && index.search.ids("claim", q);
      const items = applyFilters(index.edition.claims, [
        kind && ((claim) => kind.includes(claim.kind)),
        matching && (({ id }) => matching.has(id)),
        found && (({ id }) => found.has(id)),
        ({ period }) => mayFallIn(period, range),
      ]);
      const sorted = order === "lead" ? items : sortByDate(items, order, ({ period }) => period);
      return paginate(etag, url, query, sorted);
    },
  }),
  ...objectRoutes("claim", { cited: "a claim", format: "ris" }),
];
