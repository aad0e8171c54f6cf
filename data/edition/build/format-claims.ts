/** The table of claims and positions as lines of text, for editors. */
import type { Claim, ClaimPosition, Edition, Statement } from "../../model/edition.ts";

const INDENT = " ".repeat(4);

/** The words of a statement as in the box: its pull, or its first quote. Paraphrases have no quotation marks. */
function formatWords({ quotes }: Statement): string {
  const quote = quotes.find(({ pull }) => pull !== null) ?? quotes[0]!;
  const words = quote.pull ?? quote.selector[0].exact;
  return quote.form === "paraphrase" ? words : `“${words}”`;
}

function formatPosition(
  { value, before, statement: id, note }: Omit<ClaimPosition, "side">,
  side: string,
  edition: Edition,
): string[] {
  const statement = edition.statements.find((candidate) => candidate.id === id);
  const speaker = edition.actors.find((actor) => actor.id === statement?.speaker);
  const label = before ? `${value} (before the period)` : value;
  return [
    statement && speaker
      ? `${INDENT}${side}: ${label} · ${speaker.name}, ${statement.date.edtf} · ${formatWords(statement)}`
      : `${INDENT}${side}: ${label}`,
    ...(note === null ? [] : [`${INDENT}${INDENT}(${note})`]),
  ];
}

function formatClaim(claim: Claim, number: number, edition: Edition): string[] {
  const heading = [
    claim.kind,
    claim.period.edtf,
    ...(claim.lead ? ["leads"] : []),
    ...(claim.settledBy === null ? [] : [`settled by ${claim.settledBy}`]),
  ];
  const positions = edition.positions
    .filter((position) => position.claim === claim.id)
    .flatMap((position) => {
      const side = edition.actors.find(({ id }) => id === position.side)?.name ?? position.side;
      const earlier = position.earlier.flatMap((former) =>
        formatPosition(former, `${side}, earlier`, edition),
      );
      return formatPosition(position, side, edition).concat(earlier);
    });
  const others = claim.others.map(
    ({ by, note, evidence }) =>
      `${INDENT}no side: ${by ?? "nobody named"} · ${note ?? evidence.selector[0].exact}`,
  );
  return [`${number} · ${claim.text}  (${heading.join(", ")})`, ...positions, ...others];
}

/** One block per claim, in the order of the box: each side's position, its earlier ones, and what others say. */
export const formatClaims = (edition: Edition): string[] =>
  edition.claims.flatMap((claim, index) => formatClaim(claim, index + 1, edition));
