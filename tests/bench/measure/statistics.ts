/** The little statistics that a benchmark on a noisy machine needs: medians and quartiles, never means. */

const sorted = (values: readonly number[]): number[] => {
  if (values.length === 0) throw new RangeError("there is nothing to summarise");
  return values.toSorted((a, b) => a - b);
};

/** The value below which `share` (0 to 1) of the values lie, interpolated between neighbours. Throws on no values. */
export function quantile(values: readonly number[], share: number): number {
  const ordered = sorted(values);
  const at = (ordered.length - 1) * share;
  const low = ordered[Math.floor(at)]!;
  const high = ordered[Math.ceil(at)]!;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Median, and the quartiles that half of the values lie between. */
export interface Spread {
  median: number;
  low: number;
  high: number;
  count: number;
}

export const spreadOf = (values: readonly number[]): Spread => ({
  median: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
  count: values.length,
});

/**
 * Ratios of what was measured in the same round: noise that lasts longer than a round meets both and cancels out.
 * Throws where the rounds do not pair up.
 */
export function pairedRatios(ours: readonly number[], theirs: readonly number[]): number[] {
  if (ours.length !== theirs.length)
    throw new RangeError(`${ours.length} rounds do not pair with ${theirs.length}`);
  return ours.map((value, round) => value / theirs[round]!);
}
