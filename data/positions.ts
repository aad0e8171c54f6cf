/**
 * Who says what: per development and side (state), computed from the statements and never judged.
 *
 * A side speaks through every actor whose chain of memberOf reaches it. What counts towards a development:
 * - its own statements. Accusing, warning, confirming, offering, monitoring and stating all *say* it; declining to
 *   comment *declines*. A statement with stance "denies" held by the development it denies something in, as the
 *   denial's own development does, *says* that development: who denies says that it was denied.
 * - statements of developments that `denies` or `confirms` it: there "denies" is *denies* for the development that is
 *   denied, and whatever confirms *says* it. Other stances inside a denying or confirming development (a warning in
 *   the same press statement, say) are about that development and count for nothing here.
 * - a denying statement of a development that denies nothing is about what that development tells: it *denies* it.
 *
 * Where one side has done several: denies, then declines, then says, because that is what a reader must not miss.
 */
import type { Development, Position, PositionCell, Statement } from "./schema.ts";

type Spoken = Exclude<Position, "silent">;

/** Strongest first. */
const PRIORITY: readonly Spoken[] = ["denies", "declines", "says"];

function ownPosition(development: Development, statement: Statement): Spoken {
  if (statement.stance === "declines-to-comment") return "declines";
  const isDenial = development.relations.some(({ type }) => type === "denies");
  return statement.stance === "denies" && !isDenial ? "denies" : "says";
}

function relatedPosition(type: "denies" | "confirms", statement: Statement): Spoken | null {
  if (type === "denies") return statement.stance === "denies" ? "denies" : null;
  return statement.stance === "confirms" || statement.stance === "states" ? "says" : null;
}

/** One cell a development and side, in the order of both; `sideOf` is null for an actor of no state. */
export function computePositions(
  developments: readonly Development[],
  statements: readonly Statement[],
  sides: readonly string[],
  sideOf: (actor: string) => string | null,
): PositionCell[] {
  const byDevelopment = Map.groupBy(statements, ({ development }) => development);
  const spoken = new Map<string, { side: string; position: Spoken; statement: string }[]>();
  const add = (development: string, statement: Statement, position: Spoken | null): void => {
    const side = sideOf(statement.speaker);
    if (side === null || position === null) return;
    const list = spoken.get(development) ?? [];
    if (list.length === 0) spoken.set(development, list);
    list.push({ side, position, statement: statement.id });
  };
  for (const development of developments)
    for (const statement of byDevelopment.get(development.id) ?? []) {
      add(development.id, statement, ownPosition(development, statement));
      for (const { type, development: target } of development.relations)
        if (type === "denies" || type === "confirms")
          add(target, statement, relatedPosition(type, statement));
    }
  return developments.flatMap(({ id }) =>
    sides.map((side): PositionCell => {
      const own = (spoken.get(id) ?? []).filter((item) => item.side === side);
      const position = PRIORITY.find((wanted) => own.some((item) => item.position === wanted));
      if (!position) return { development: id, side, position: "silent", statements: [] };
      const cited = own.filter((item) => item.position === position).map((item) => item.statement);
      return { development: id, side, position, statements: [...new Set(cited)] };
    }),
  );
}
