/** Problems of query parameters. Each names the parameter, the value received and what is accepted. */
import { sortBySimilarity } from "../corpus/sort-by-similarity.ts";
import { Problem } from "../http/problem.ts";

/** Maximum number of characters of an unknown parameter's name. */
const MAX_LENGTH = 100;

/** Maximum number of values in the sentence of a problem, of similar ones in it, and of values in its list. */
const MAX_NAMED = 14;
const MAX_SIMILAR = 3;
export const MAX_LISTED = 100;

/** The first values of a list that is sorted by similarity, as text. */
export const listSimilar = (sorted: readonly string[]): string =>
  sorted.slice(0, MAX_SIMILAR).join(", ");

/**
 * `reason`: the rest of the sentence that begins with the parameter's name: what its value must be, or what is wrong. `allowed`: the
 * accepted values, if they can be listed.
 */
export const invalidParameter = (
  parameter: string,
  value: string,
  reason: string,
  allowed?: readonly string[],
): Problem =>
  new Problem("invalid-parameter", {
    detail: `"${parameter}" ${reason}`,
    parameter,
    value,
    ...(allowed && { allowed: allowed.slice(0, MAX_LISTED) }),
  });

/** The problem of a value that the parameter does not accept. If many are accepted, the most similar are listed first. */
export function unknownValue(
  parameter: string,
  value: string,
  accepted: readonly string[],
): Problem {
  const isLong = accepted.length > MAX_NAMED;
  const allowed = isLong ? sortBySimilarity(accepted, value) : accepted;
  const reason = isLong
    ? `does not accept this value. The most similar ones are: ${listSimilar(allowed)}.`
    : `accepts: ${allowed.join(", ")}.`;
  // Many other APIs separate several values by commas.
  const repeat = value.includes(",") ? " For several values, repeat the parameter." : "";
  return invalidParameter(parameter, value, reason + repeat, allowed);
}

/** The problem of a parameter that the path does not have. `names`: those that it has. */
export const unknownParameter = (
  names: readonly string[],
  parameter: string,
  value: string,
): Problem => {
  const name = parameter.slice(0, MAX_LENGTH);
  const remedy =
    names.length > 0
      ? `Its parameters are: ${names.join(", ")}.`
      : "It has none; /docs lists the paths that have filters or select an edition.";
  return new Problem("unknown-parameter", {
    detail: `"${name}" is not a parameter of this path. ${remedy}`,
    parameter: name,
    value,
    allowed: names,
  });
};

/** The cursor's edition is no longer published. */
export const staleCursor = (cursor: string): Problem =>
  new Problem("stale-cursor", {
    detail: "Start again without cursor.",
    parameter: "cursor",
    value: cursor,
  });
