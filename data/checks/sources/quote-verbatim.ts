import { nearestPassage } from "../lib/nearest-passage.ts";
import { findOccurrences } from "../../source/text/quote-selector.ts";
import type { Rule } from "../rule.ts";
import { codeKey, idRef, keyRef, wording } from "../../source/wording.ts";

/** A quote is exactly in the article's body, and with its prefix and suffix only once. */
export const quoteVerbatim: Rule = (story, report) => {
  for (const { article, quote, prefix, suffix, source, path, location } of story.passages) {
    const text = story.articles.get(article)?.text;
    if (!text || !location) continue;
    const place = source.place([...path, "quote"]);
    const body = text.body.text;
    if (location.found) {
      const { start, end } = location.found;
      const context = prefix === undefined ? "suffix" : "prefix";
      if ((prefix ?? suffix) !== undefined && findOccurrences(body, { quote }).length === 1)
        report(
          source.placeOfKey([...path, context]),
          wording`the quote occurs once, so ${keyRef(context, `the ${context}`)} is not needed`,
          "remove it",
          { code: "context-needless" },
        );
      if (text.cutOffsets.some((offset) => offset > start && offset < end))
        report(
          place,
          wording`the quote runs across boilerplate of ${idRef(article)}, so the source does not have it in one piece`,
          "quote what is on one side of it",
        );
      continue;
    }
    if (location.count > 1) {
      report(
        place,
        wording`the quote occurs ${location.count} times in ${idRef(article)}`,
        wording`add ${codeKey("prefix", "prefix:")} or ${codeKey("suffix", "suffix:")} with the words directly before or after it`,
      );
      continue;
    }
    const bare = findOccurrences(body, { quote }).length;
    if (bare > 0 && (prefix || suffix))
      report(
        place,
        wording`the quote is in ${idRef(article)}, but not with ${prefix ? keyRef("prefix", "this prefix") : keyRef("suffix", "this suffix")}`,
        wording`copy the words directly before (${keyRef("prefix")}) or after (${keyRef("suffix")}) exactly, with spaces and line breaks`,
      );
    else
      report(
        place,
        wording`not in the body of ${idRef(article)}: “${quote}”`,
        nearestPassage(text, quote),
      );
  }
};
