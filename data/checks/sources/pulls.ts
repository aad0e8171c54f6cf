import { cutsWord } from "../lib/find-words.ts";
import type { Place } from "../../source/diagnostic.ts";
import type { Rule } from "../rule.ts";

/** A pull is an exact part of its quote that occurs there once, begins and ends at words, and is in one line. */
export const pulls: Rule = ({ developments }, report) => {
  for (const { value, source } of developments.values())
    for (const [index, statement] of value.statements.entries())
      for (const [at, { quote, pull }] of statement.quotes.entries()) {
        if (pull === undefined) continue;
        const place = (): Place => source.place(["statements", index, "quotes", at, "pull"]);
        const start = quote.indexOf(pull);
        if (start === -1) {
          report(
            place(),
            `the pull is not in the quote: “${pull}”`,
            "copy a part of the quote exactly",
            { code: "pull-absent" },
          );
          continue;
        }
        if (quote.includes(pull, start + 1))
          report(
            place(),
            `the pull occurs more than once in the quote: “${pull}”`,
            "take more words, so that it occurs once",
          );
        if (cutsWord(quote, { start, end: start + pull.length }))
          report(place(), "the pull begins or ends inside a word", "take the whole word");
        if (/[\r\n]/u.test(pull))
          report(place(), "the pull runs over a line break", "take words of one line");
      }
};
