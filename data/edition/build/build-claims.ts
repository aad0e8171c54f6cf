/** Builds the claims of an edition. */
import type { Claim, EventDate } from "../../model/edition.ts";
import { boundedRange } from "../../model/dates/edtf.ts";
import { toEvidence, type Passage, type Story, type StoryClaim } from "../../source/story.ts";
import { isBefore } from "./positions.ts";

function buildClaim(
  { id, value }: StoryClaim,
  evidence: readonly Passage[],
  dateOf: (statement: string) => EventDate,
): Claim {
  const { text, kind, period, lead, settledBy, positions, others } = value;
  const range = boundedRange(period);
  if (!range) throw new Error(`not verified: the period ${period}`);
  return {
    id,
    text,
    kind,
    period: { edtf: period, ...range },
    lead,
    settledBy: settledBy ?? null,
    positions: positions.map(({ side, value: position, statement, note }) => ({
      side,
      value: position,
      before: statement !== undefined && isBefore(dateOf(statement), range),
      statement: statement ?? null,
      note: note ?? null,
    })),
    others: others.map(({ by, development, note }, index) => ({
      by: by ?? null,
      development: development ?? null,
      note: note ?? null,
      evidence: toEvidence(evidence[index]!),
    })),
  };
}

/** Sort key of a claim; claims without an order come last. */
const orderOf = ({ value: { lead, order } }: StoryClaim): number =>
  lead ? 0 : (order ?? Number.MAX_SAFE_INTEGER);

/** The leading claim first, then by `order`, then in the order of the files. `dateOf` finds a statement's date. */
export function buildClaims(story: Story, dateOf: (statement: string) => EventDate): Claim[] {
  const evidence = Map.groupBy(story.passages, ({ claim }) => claim?.id ?? "");
  return [...story.claims.values()]
    .toSorted((a, b) => orderOf(a) - orderOf(b))
    .map((claim) => buildClaim(claim, evidence.get(claim.id) ?? [], dateOf));
}
