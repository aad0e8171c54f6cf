import * as z from "zod";
import { PositionValue, Stance } from "../../../data/model/vocabulary.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import { editionRoute } from "../edition-route.ts";
import { SELECTOR } from "../edition-selector.ts";
import { applyFilters, assertAllowed, resolveIds } from "../filters.ts";
import { paginate } from "../paginate.ts";
import type { CitedPosition } from "../responses/cited-position.ts";
import { anyOf, PAGE, flag, Id } from "../query.ts";

/** Every position of the edition, with the statements that it rests on. */
const citePositions = ({ edition, statements }: EditionIndex): CitedPosition[] =>
  edition.positions.map((position) => ({
    ...position,
    said: [position, ...position.earlier].flatMap(({ statement: id }) => {
      const statement = id === null ? undefined : statements.get(id);
      if (!statement) return [];
      const { speaker, stance, quotes } = statement;
      return [{ statement: statement.id, speaker, stance, quotes }];
    }),
  }));

export const listPositions = editionRoute({
  id: "listPositions",
  path: "/v1/stories/{story}/positions",
  tag: "claims",
  summary: "Each side's position on each claim, including none; not a truth score",
  query: z.object({
    claim: anyOf(Id, "Only positions on this claim."),
    side: anyOf(Id, "Only positions of this side."),
    stance: anyOf(Stance, "Only positions that rest on a statement of this stance."),
    value: anyOf(PositionValue, "Only positions of this value."),
    before: flag("Only positions older than their claim's period, or only the others."),
    ...PAGE,
    ...SELECTOR,
  }),
  example: () => ({ value: "says" }),
  run: ({ url, query }, { index, etag }) => {
    const { side, stance, value, before } = query;
    const claim = resolveIds("claim", query.claim, index.claims);
    assertAllowed("side", side, new Set(index.edition.sides));
    const items = applyFilters(citePositions(index), [
      claim && ((position) => claim.includes(position.claim)),
      side && ((position) => side.includes(position.side)),
      stance && (({ said }) => said.some((statement) => stance.includes(statement.stance))),
      value && ((position) => value.includes(position.value)),
      before !== undefined && ((position) => String(position.before) === before),
    ]);
    return paginate(etag, url, query, items);
  },
});
