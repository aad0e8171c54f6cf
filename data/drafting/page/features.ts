/**
 * Linear scores of candidates for a headline or an outlet. The weights were set by hand until the pages of tests/fixtures/drafting were
 * drafted right; only their order and rough distance mean something.
 */

/** `why`: the reason shown to the editor. */
export type Feature = readonly [isPresent: boolean, weight: number, why?: string];

export const listPresent = (features: readonly Feature[]): Feature[] =>
  features.filter(([isPresent]) => isPresent);

export const sumWeights = (features: readonly Feature[]): number =>
  listPresent(features).reduce((sum, [, weight]) => sum + weight, 0);
