import * as z from "zod";
import { Position, PositionCell, Quote, Slug, Stance } from "../../../data/model/edition.ts";
import { aboutDevelopments, findAbout } from "../about.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import { assertKnown } from "../filters.ts";
import { ListOf, listResult } from "../paginate.ts";
import { openPinned, operation } from "../route.ts";
import { anyOf, DATES, ORDER, PAGE, PIN, WORDS } from "../query.ts";

const CitedPosition = PositionCell.extend({
  said: z
    .array(z.object({ statement: Slug, speaker: Slug, stance: Stance, quotes: z.array(Quote) }))
    .meta({ description: "What the position rests on; empty where the side is silent." }),
}).meta({ id: "CitedPosition" });
type CitedPosition = z.infer<typeof CitedPosition>;

const made = new WeakMap<EditionIndex, CitedPosition[]>();

/** Every side's position on every development, with what it rests on. */
function citePositions(index: EditionIndex): CitedPosition[] {
  let cells = made.get(index);
  if (!cells) {
    cells = index.edition.positions.map((cell) => ({
      ...cell,
      said: cell.statements.flatMap((id) => {
        const statement = index.statements.get(id);
        if (!statement) return [];
        const { speaker, stance, quotes } = statement;
        return [{ statement: id, speaker, stance, quotes }];
      }),
    }));
    made.set(index, cells);
  }
  return cells;
}

export const listPositions = operation({
  id: "listPositions",
  path: "/v1/stories/{story}/positions",
  summary: "What each side has said of each development; silence is explicit. Not a truth score",
  query: z.object({
    development: anyOf(Slug, "Only positions on this development."),
    ...aboutDevelopments("Only positions on developments"),
    side: anyOf(Slug, "Only positions of this side."),
    stance: anyOf(Stance, "Only positions that rest on a statement of this stance."),
    position: anyOf(Position, "Only this position."),
    ...DATES,
    q: WORDS.q.meta({
      description: "Only positions on developments that hold all of these words.",
    }),
    ...ORDER,
    ...PAGE,
    ...PIN,
  }),
  response: ListOf(CitedPosition),
  run: async ({ env, url, path, query }) => {
    const opened = await openPinned(env, url, path["story"]!, query);
    const { index } = opened;
    const { development, side, stance, position, order } = query;
    const { actor, kind, status, from, to, q } = query;
    assertKnown("development", development, index.developments);
    assertKnown("side", side, new Set(index.edition.sides));
    const isAbout = findAbout(index, { actor, kind, status, from, to, q });
    const rank = new Map([...index.developments.keys()].map((id, at) => [id, at]));
    const sign = order === "newest" ? 1 : -1;
    const items = citePositions(index)
      .filter(
        (cell) =>
          (!development || development.includes(cell.development)) &&
          (!side || side.includes(cell.side)) &&
          (!stance || cell.said.some((said) => stance.includes(said.stance))) &&
          (!position || position.includes(cell.position)) &&
          isAbout(cell.development),
      )
      .toSorted((a, b) => sign * ((rank.get(a.development) ?? 0) - (rank.get(b.development) ?? 0)));
    return listResult(opened, url, query, items);
  },
});
