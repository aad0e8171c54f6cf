import type { Rule } from "../rule.ts";

const WORD_START = /^[\p{L}\p{N}]/u;
const WORD_END = /[\p{L}\p{N}]$/u;

/** A pull is a part of its quote, letter by letter, found there once, and cuts no word. */
export const pulls: Rule = {
  name: "pulls",
  check({ developments }, report) {
    for (const { value, source } of developments.values())
      for (const [index, statement] of value.statements.entries())
        for (const [at, { quote, pull }] of statement.quotes.entries()) {
          if (pull === undefined) continue;
          const place = source.place(["statements", index, "quotes", at, "pull"]);
          const start = quote.indexOf(pull);
          if (start === -1) {
            report(
              place,
              `the pull is not in the quote: “${pull}”`,
              "copy a part of the quote letter by letter",
            );
            continue;
          }
          if (quote.includes(pull, start + 1))
            report(
              place,
              `the pull occurs more than once in the quote: “${pull}”`,
              "take more words, so that it occurs once",
            );
          const [before, after] = [quote.slice(0, start), quote.slice(start + pull.length)];
          if (
            (WORD_END.test(before) && WORD_START.test(pull)) ||
            (WORD_END.test(pull) && WORD_START.test(after))
          )
            report(place, "the pull begins or ends inside a word", "take the whole word");
          if (/[\r\n]/u.test(pull))
            report(place, "the pull runs over a line break", "take words of one line");
        }
  },
};
