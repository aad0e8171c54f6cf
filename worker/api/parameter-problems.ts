/** Problems of query parameters. Each names the parameter, the value received and what is accepted. */
import { Problem } from "../http/problem.ts";

/** Maximum number of values in the sentence of a problem, in its suggestions, and in its list. */
const MAX_NAMED = 14;
const MAX_SUGGESTED = 5;
export const MAX_LISTED = 100;

/** `reason`: the sentence after the parameter's name: what it must be, or what is wrong. `allowed`: the accepted values, if they can be listed. */
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

/** " Did you mean kim-jong-un?" for "Kim Jong": the ids that contain every word of the value; empty if there are none or many. */
export function suggestIds(value: string, ids: readonly string[]): string {
  const words = value.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const similar = ids.filter((id) => words.every((word) => id.includes(word)));
  const isClear = words.length > 0 && similar.length > 0 && similar.length <= MAX_SUGGESTED;
  return isClear ? ` Did you mean ${similar.join(" or ")}?` : "";
}

/** The value is none of those that the parameter accepts. */
export function unknownValue(
  parameter: string,
  value: string,
  allowed: readonly string[],
): Problem {
  const accepted =
    allowed.length > MAX_NAMED
      ? `does not accept this value.${suggestIds(value, allowed)} The accepted ones are in "allowed".`
      : `accepts: ${allowed.join(", ")}.`;
  // Many other APIs separate several values by commas.
  const repeat = value.includes(",") ? " For several values, repeat the parameter." : "";
  return invalidParameter(parameter, value, accepted + repeat, allowed);
}

/** `known`: the parameters of the path. */
export const unknownParameter = (
  known: readonly string[],
  parameter: string,
  value: string,
): Problem =>
  new Problem("unknown-parameter", {
    detail:
      known.length > 0
        ? `The parameters are: ${known.join(", ")}.`
        : "This path has no parameters. /docs lists those that have filters or select an edition.",
    parameter: parameter.slice(0, 100),
    value,
    allowed: known,
  });
