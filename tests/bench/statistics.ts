/** Statistics for a noisy machine: alternating rounds, medians and quartiles, ratios of neighbouring rounds. */
import { quantile } from "d3-array";

/** The value below which `share` (0 to 1) of the values lie, interpolated. Throws on no values. */
export function quantileOf(values: readonly number[], share: number): number {
  const value = quantile(values, share);
  if (value === undefined) throw new RangeError("no values to summarise");
  return value;
}

export const median = (values: readonly number[]): number => quantileOf(values, 0.5);

/** Ratios within each round: noise that lasts longer than a round cancels out. Throws where the rounds do not pair up. */
export function pairedRatios(ours: readonly number[], theirs: readonly number[]): number[] {
  if (ours.length !== theirs.length)
    throw new RangeError(`${ours.length} rounds do not pair with ${theirs.length}`);
  return ours.map((value, round) => value / theirs[round]!);
}

/** Measures the contestants in turn: A B C, then C B A, so that a drift of the machine favours none. */
export async function alternate<Name, Sample>(
  contestants: readonly Name[],
  rounds: number,
  measure: (contestant: Name, round: number) => Promise<Sample>,
): Promise<Map<Name, Sample[]>> {
  const samples = new Map<Name, Sample[]>(contestants.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 ? contestants.toReversed() : contestants)
      samples.get(name)!.push(await measure(name, round));
  return samples;
}
