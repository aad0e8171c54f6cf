/** The stems by which a headline, a subheading or a link is compared with an article. */

/** The longer words by their first letters, since many languages inflect the rest. */
export const stemsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 6));
