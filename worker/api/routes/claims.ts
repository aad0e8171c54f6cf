import { ClaimKind, PositionValue } from "../../../data/model/edition/vocabulary.ts";
import { editionRoute } from "../edition-route.ts";
import { applyFilters, assertAllowed } from "../apply-filters.ts";
import { anyOf, dateParameters, Id, PAGE } from "../common-parameters.ts";
import { mayFallIn, parseRange } from "../day-range.ts";
import { paginate } from "../paginate.ts";
import { objectRoutes } from "./object-routes.ts";
import type { Route } from "../route.ts";

export const CLAIMS: readonly Route[] = [
  editionRoute({
    id: "listClaims",
    path: "/v1/stories/{story}/claims",
    tag: "claims",
    summary: "The contested questions of fact and law, the leading one first",
    query: {
      kind: anyOf(ClaimKind, "Only claims of this kind."),
      side: anyOf(Id, "Only claims on which this side has a statement."),
      value: anyOf(
        PositionValue,
        "Only claims on which a side, or the side in `side`, has this position.",
      ),
      ...dateParameters("Only claims whose period"),
      ...PAGE,
    },
    example: () => ({ limit: "2" }),
    run: ({ url, query }, { index, etag }) => {
      const { kind, side, value } = query;
      assertAllowed("side", side, index.edition.sides);
      const range = parseRange(query);
      const positions = applyFilters(index.edition.positions, [
        side && ((position) => side.includes(position.side) && position.statement !== null),
        value && ((position) => value.includes(position.value)),
      ]);
      const matching = new Set(positions.map(({ claim }) => claim));
      const items = applyFilters(index.edition.claims, [
        kind && ((claim) => kind.includes(claim.kind)),
        (side ?? value) && (({ id }) => matching.has(id)),
        ({ period }) => mayFallIn(period, range),
      ]);
      return paginate(etag, url, query, items);
    },
  }),
  ...objectRoutes("claim", { cited: "a claim", format: "ris" }),
];
