/** Filters of positions, which are also those of the claims that have them. */
import type * as z from "zod";
import { ClaimKind, PositionValue, Stance } from "../../data/model/edition/vocabulary.ts";
import { citePositions } from "../corpus/cite-positions.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";
import { applyFilters, resolveIds, resolveSides } from "./apply-filters.ts";
import { anyOf, flag, Id } from "./common-parameters.ts";
import { developmentFilters, matchStatements, type StatementFilters } from "./filters.ts";
import type { CitedPosition } from "./responses/cited-position.ts";

export const positionFilters = () => ({
  ...developmentFilters("Only positions that rest on a statement on developments"),
  // Of these, `actor`, `kind`, `stance` and `side` are of the position, its claim or its statement, below.
  actor: anyOf(
    Id,
    "Only positions of this side, or that rest on a statement by this actor or a member of it.",
  ),
  kind: anyOf(ClaimKind, "Only positions on claims of this kind."),
  stance: anyOf(Stance, "Only positions that rest on a statement of this stance."),
  side: anyOf(Id, "Only positions of this side."),
  claim: anyOf(Id, "Only positions on this claim."),
  value: anyOf(PositionValue, "Only positions of this value."),
  before: flag("Only positions older than their claim's period, or only the others."),
});

/** Values of filters, and those by the date and the words of the statement. */
export type PositionFilters = z.infer<z.ZodObject<ReturnType<typeof positionFilters>>> &
  Pick<StatementFilters, "from" | "to" | "q">;

/** A position rests on several statements: one of them must match every filter of statements. */
export function filterPositions(index: EditionIndex, filters: PositionFilters): CitedPosition[] {
  const { kind, value, before } = filters;
  const { stance, status, disputed, key, occasion, from, to, q } = filters;
  const side = resolveSides(index, filters.side);
  const claim = resolveIds("claim", filters.claim, index.byId.claim);
  const actor = resolveIds("actor", filters.actor, index.byId.actor);
  const isActor = (id: string): boolean => !actor || index.belongsTo(id, actor);
  const statementFilters = { stance, status, disputed, key, occasion, from, to, q };
  const matches = matchStatements(index, statementFilters);
  return applyFilters(citePositions(index), [
    claim && ((position) => claim.includes(position.claim)),
    kind && ((position) => kind.includes(index.get("claim", position.claim).kind)),
    side && ((position) => side.includes(position.side)),
    value && ((position) => value.includes(position.value)),
    before !== undefined && ((position) => String(position.before) === before),
    actor &&
      ((position) =>
        isActor(position.side) || position.said.some(({ speaker }) => isActor(speaker))),
    matches &&
      (({ said }) => said.some(({ statement, speaker }) => matches(statement) && isActor(speaker))),
  ]);
}
