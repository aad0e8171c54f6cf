/**
 * Who says what: per development and side (state), computed from the statements and never judged.
 *
 * A side speaks through every actor whose chain of memberOf reaches it. What counts towards a development:
 *
 * - Its own statements. Accusing, warning, confirming, offering, monitoring and stating all *say* it; declining to
 *   comment *declines*. A denying statement in a development that denies another *says* its own development: who
 *   denies says that there was a denial. In any other development it *denies* what that development tells.
 * - The statements of a development that is related to it: under `denies` the denying ones *deny* it, under `confirms`
 *   the confirming and stating ones *say* it, under `respondsTo` declining to comment *declines* on it, because that
 *   is what the question was about. Whatever else the same press statement says is about its own development only.
 *
 * Where one side has done several: denies, then declines, then says, because that is what a reader must not miss.
 */
import type {
  Development,
  Position,
  PositionCell,
  RelationType,
  Stance,
  Statement,
} from "../model/edition.ts";

type Spoken = Exclude<Position, "silent">;

/** Strongest first. */
const PRIORITY: readonly Spoken[] = ["denies", "declines", "says"];

function ownPosition(development: Development, statement: Statement): Spoken {
  if (statement.stance === "declines-to-comment") return "declines";
  const isDenial = development.relations.some(({ type }) => type === "denies");
  return statement.stance === "denies" && !isDenial ? "denies" : "says";
}

/** What a statement of a development means for the development that this one denies, confirms and so on. */
const RELATED: Record<RelationType, (stance: Stance) => Spoken | null> = {
  denies: (stance) => (stance === "denies" ? "denies" : null),
  confirms: (stance) => (stance === "confirms" || stance === "states" ? "says" : null),
  respondsTo: (stance) => (stance === "declines-to-comment" ? "declines" : null),
  follows: () => null,
};

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
        add(target, statement, RELATED[type](statement.stance));
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
