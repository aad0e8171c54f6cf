/** Maximum lengths of texts, in characters: Unicode code points, as in JSON Schema. Without Zod, for scripts sent to browsers. */

/** Two lines in the narrowest box. */
export const HEADLINE_LENGTH = 90;

/** The pull of a quote: one line of a reaction. */
export const PULL_LENGTH = 90;

/** Length of a text in code points. */
export const countCharacters = (text: string): number => Array.from(text).length;
