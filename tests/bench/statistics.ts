/** Statistics for a noisy machine: alternating rounds, medians and quartiles, ratios of neighbouring rounds. */
import { quantile } from "d3-array";

/** The value below which `share` (0 to 1) of the values lie, interpolated. Throws if there are no values. */
export function quantileOf(values: readonly number[], share: number): number {
  const value = quantile(values, share);
  if (value === undefined) throw new RangeError("no values to summarise");
  return value;
}

export const median = (values: readonly number[]): number => quantileOf(values, 0.5);

/** One figure of every sample. */
export const column = <Name extends string>(
  samples: readonly Record<Name, number>[] | undefined,
  name: Name,
): number[] => (samples ?? []).map((sample) => sample[name]);

/** Ratios within each round: noise that lasts longer than a round cancels out. Throws if the rounds do not pair up. */
export function pairedRatios(ours: readonly number[], theirs: readonly number[]): number[] {
  if (ours.length !== theirs.length)
    throw new RangeError(`${ours.length} rounds do not pair with ${theirs.length}`);
  return ours.map((value, round) => value / theirs[round]!);
}

/** Measures the contestants in turn: A B C, then C B A, so that a drift of the machine favours none. */
export async function alternate<Contestant, Sample>(
  contestants: readonly Contestant[],
  rounds: number,
  measure: (contestant: Contestant, round: number) => Promise<Sample>,
): Promise<Map<Contestant, Sample[]>> {
  const samples = new Map<Contestant, Sample[]>(contestants.map((contestant) => [contestant, []]));
  for (let round = 0; round < rounds; round++)
    for (const contestant of round % 2 ? contestants.toReversed() : contestants)
      samples.get(contestant)!.push(await measure(contestant, round));
  return samples;
}
