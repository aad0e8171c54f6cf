/** Languages that do not separate words, or attach particles to them. */
const UNSPACED = new Set(["ja", "ko", "zh"]);

/**
 * The source of a pattern that matches whole words; in languages that do not separate words, anywhere. `words`: alternatives, as the
 * source of a pattern; `base`: the base language of the text.
 */
export const wholeWords = (words: string, base: string): string =>
  UNSPACED.has(base) ? `(?:${words})` : `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;
