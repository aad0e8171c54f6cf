/** Statistics for a noisy machine: alternating rounds, medians, ratios of neighbouring rounds. */
import { quantile } from "d3-array";

/** Throws if there are no values. */
export function median(values: readonly number[]): number {
  const value = quantile(values, 0.5);
  if (value === undefined) throw new RangeError("no values to summarise");
  return value;
}

/** Ratios within each round: noise that lasts longer than a round cancels out. */
export const pairedRatios = (ours: readonly number[], theirs: readonly number[]): number[] =>
  ours.map((value, round) => value / theirs[round]!);

/**
 * Measures the contestants in turn: A B C, then C B A, so that a drift of the machine favours none. Resolves to a function that returns one
 * figure of a contestant in all rounds.
 */
export async function alternate<Name extends string, Contestant, Figure extends string>(
  contestants: Record<Name, Contestant>,
  rounds: number,
  measure: (contestant: Contestant, round: number, name: string) => Promise<Record<Figure, number>>,
): Promise<(name: Name, figure: Figure) => number[]> {
  const entries = Object.entries<Contestant>(contestants);
  const samples: { of: string; figures: Record<Figure, number> }[] = [];
  for (let round = 0; round < rounds; round++)
    for (const [of, contestant] of round % 2 ? entries.toReversed() : entries)
      samples.push({ of, figures: await measure(contestant, round, of) });
  return (name, figure) =>
    samples.filter(({ of }) => of === name).map(({ figures }) => figures[figure]);
}
