import { PositionValue, Stance } from "../../../data/model/edition/vocabulary.ts";
import { citePositions } from "../../corpus/cite-positions.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import { POSITION_COLUMNS } from "../../exports/records/statement-tables.ts";
import { editionRoute } from "../edition-route.ts";
import { applyFilters, assertAllowed, resolveIds } from "../apply-filters.ts";
import { anyOf, flag, Id, PAGE } from "../common-parameters.ts";
import { paginate } from "../paginate.ts";
import type { CitedPosition } from "../responses/cited-position.ts";
import { readRoute } from "./object-routes.ts";
import { tableRoute } from "./table.ts";
import type { ParsedQuery, Route } from "../route.ts";

const filters = {
  claim: anyOf(Id, "Only positions on this claim."),
  side: anyOf(Id, "Only positions of this side."),
  stance: anyOf(Stance, "Only positions that rest on a statement of this stance."),
  value: anyOf(PositionValue, "Only positions of this value."),
  before: flag("Only positions older than their claim's period, or only the others."),
};

function selectPositions(index: EditionIndex, query: ParsedQuery<typeof filters>): CitedPosition[] {
  const { side, stance, value, before } = query;
  const claim = resolveIds("claim", query.claim, index.byId.claim);
  assertAllowed("side", side, index.edition.sides);
  return applyFilters(citePositions(index), [
    claim && ((position) => claim.includes(position.claim)),
    side && ((position) => side.includes(position.side)),
    stance && (({ said }) => said.some((statement) => stance.includes(statement.stance))),
    value && ((position) => value.includes(position.value)),
    before !== undefined && ((position) => String(position.before) === before),
  ]);
}

export const POSITIONS: readonly Route[] = [
  editionRoute({
    id: "listPositions",
    path: "/v1/stories/{story}/positions",
    tag: "positions",
    summary: "Each side's position on each claim, including none; not a truth score",
    query: { ...filters, ...PAGE },
    example: () => ({ value: "denies" }),
    run: ({ url, query }, { index, etag }) =>
      paginate(etag, url, query, selectPositions(index, query)),
  }),
  tableRoute({
    id: "tabulatePositions",
    path: "/v1/stories/{story}/positions.csv",
    tag: "positions",
    summary: "Positions as a table (CSV), one row each, with the words that each rests on",
    meanings:
      "`before` says that the statement is older than the claim’s period. The speaker, the words and the report are those of the first wording of `statement`; `earlier` lists the side’s earlier positions.",
    query: filters,
    example: { value: "denies" },
    columns: POSITION_COLUMNS,
    select: selectPositions,
  }),
  readRoute("position"),
];
