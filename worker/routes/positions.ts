import * as z from "zod";
import {
  DevelopmentKind,
  Position,
  PositionCell,
  Quote,
  Slug,
  Stance,
  Status,
} from "../../data/schema.ts";
import type { EditionIndex } from "../edition-index.ts";
import { assertKnown, overlaps } from "../filters.ts";
import { ListOf, listResult } from "../list.ts";
import { openPinned, operation } from "../operation.ts";
import { anyOf, DATES, ORDER, PAGE, parseRange, PIN } from "../query.ts";

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
    side: anyOf(Slug, "Only positions of this side."),
    position: anyOf(Position, "Only this position."),
    kind: anyOf(DevelopmentKind, "Only on developments of this kind."),
    status: anyOf(Status, "Only on developments of this status."),
    ...DATES,
    ...ORDER,
    ...PAGE,
    ...PIN,
  }),
  response: ListOf(CitedPosition),
  run: async ({ env, url, path, query }) => {
    const opened = await openPinned(env, url, path["story"]!, query);
    const { index } = opened;
    const { development, side, position, kind, status, order } = query;
    assertKnown("development", development, index.developments.keys());
    assertKnown("side", side, index.edition.sides);
    const range = parseRange(query);
    const rank = new Map([...index.developments.keys()].map((id, at) => [id, at]));
    const sign = order === "newest" ? 1 : -1;
    const items = citePositions(index)
      .filter((cell) => {
        const about = index.developments.get(cell.development);
        return (
          about !== undefined &&
          (!development || development.includes(cell.development)) &&
          (!side || side.includes(cell.side)) &&
          (!position || position.includes(cell.position)) &&
          (!kind || kind.includes(about.kind)) &&
          (!status || status.includes(about.status)) &&
          overlaps(about.date, range)
        );
      })
      .toSorted((a, b) => sign * ((rank.get(a.development) ?? 0) - (rank.get(b.development) ?? 0)));
    return listResult(opened, url, query, items);
  },
});
