import * as z from "zod";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import { POSITION_COLUMNS } from "../../exports/records/statement-tables.ts";
import { editionRoute } from "../edition-route.ts";
import { dateParameters, ORDER, PAGE, SEARCH } from "../common-parameters.ts";
import { sortByDate } from "../filters.ts";
import { paginate } from "../paginate.ts";
import { filterPositions, positionFilters } from "../position-filters.ts";
import type { CitedPosition } from "../responses/cited-position.ts";
import { readRoute } from "./object-routes.ts";
import { tableRoute } from "./table.ts";
import type { ParsedQuery, Route } from "../route.ts";

const filters = () => ({
  ...positionFilters(),
  ...dateParameters("Only positions that rest on a statement whose date"),
  q: SEARCH.q.describe("Only positions that rest on a statement that contains all of these words."),
  order: z
    .enum(["claim", ...ORDER.order.unwrap().options])
    .default("claim")
    .describe("By claim and side, or by date of the latest statement; those without one are last."),
});

function selectPositions(
  index: EditionIndex,
  query: ParsedQuery<ReturnType<typeof filters>>,
): readonly CitedPosition[] {
  const positions = filterPositions(index, query);
  const { order } = query;
  if (order === "claim") return positions;
  const { stated = [], absent = [] } = Object.groupBy(positions, ({ statement }) =>
    statement === null ? "absent" : "stated",
  );
  const dateOf = ({ statement }: CitedPosition) => index.get("statement", statement ?? "").date;
  return [...sortByDate(stated, order, dateOf), ...absent];
}

export const POSITIONS: readonly Route[] = [
  editionRoute({
    id: "listPositions",
    path: "/v1/stories/{story}/positions",
    tag: "positions",
    summary: "Each side's position on each claim, including none; not a truth score",
    query: () => ({ ...filters(), ...PAGE }),
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
