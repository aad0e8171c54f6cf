import * as z from "zod";
import { Position, PositionValue, Quote, Slug, Stance } from "../../../data/model/edition.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import { assertKnown } from "../filters.ts";
import { ListOf, listResult } from "../paginate.ts";
import { openPinned, operation } from "../route.ts";
import { anyOf, PAGE, PIN } from "../query.ts";

const CitedPosition = Position.extend({
  said: z
    .array(z.object({ statement: Slug, speaker: Slug, stance: Stance, quotes: z.array(Quote) }))
    .meta({
      description: "What the position rests on; latest first; empty where the value is not-here.",
    }),
}).meta({ id: "CitedPosition" });
type CitedPosition = z.infer<typeof CitedPosition>;

const made = new WeakMap<EditionIndex, CitedPosition[]>();

/** Every side's position on every development, with what it rests on. */
function citePositions(index: EditionIndex): CitedPosition[] {
  let cells = made.get(index);
  if (!cells) {
    cells = index.edition.positions.map((cell) => ({
      ...cell,
      said: [cell.statement, ...cell.earlier.map((one) => one.statement)].flatMap((id) => {
        const statement = id === null ? undefined : index.statements.get(id);
        if (!statement) return [];
        const { speaker, stance, quotes } = statement;
        return [{ statement: statement.id, speaker, stance, quotes }];
      }),
    }));
    made.set(index, cells);
  }
  return cells;
}

export const listPositions = operation({
  id: "listPositions",
  path: "/v1/stories/{story}/positions",
  summary: "Each side's position on each claim; absence is explicit. Not a truth score",
  query: z.object({
    claim: anyOf(Slug, "Only positions on this claim."),
    side: anyOf(Slug, "Only positions of this side."),
    stance: anyOf(Stance, "Only positions that rest on a statement of this stance."),
    value: anyOf(PositionValue, "Only positions of this value."),
    ...PAGE,
    ...PIN,
  }),
  response: ListOf(CitedPosition),
  run: async ({ env, url, path, query }) => {
    const opened = await openPinned(env, url, path["story"]!, query);
    const { index } = opened;
    const { claim, side, stance, value } = query;
    assertKnown("claim", claim, new Map(index.edition.claims.map((one) => [one.id, one])));
    assertKnown("side", side, new Set(index.edition.sides));
    const items = citePositions(index).filter(
      (cell) =>
        (!claim || claim.includes(cell.claim)) &&
        (!side || side.includes(cell.side)) &&
        (!stance || cell.said.some((said) => stance.includes(said.stance))) &&
        (!value || value.includes(cell.value)),
    );
    return listResult(opened, url, query, items);
  },
});
