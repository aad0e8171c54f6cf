/** Words between quotation marks, unless they have some themselves. */
export const quoteWords = (words: string): string => (/[“”]/u.test(words) ? words : `“${words}”`);
