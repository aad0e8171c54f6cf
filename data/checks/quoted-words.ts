import { findQuoted, listProse, passagesByDevelopment } from "./lib/editor-prose.ts";
import type { Rule } from "./rule.ts";

/** Words between quotation marks in a headline, summary or standfirst are a source's very words. */
export const quotedWords: Rule = {
  name: "quoted-words",
  check(story, report) {
    const passages = passagesByDevelopment(story);
    for (const { kind, text, place, developments } of listProse(story)) {
      if (developments.length === 0 || !developments.every((id) => story.developments.has(id)))
        continue;
      const quotes = developments.flatMap((id) => passages.get(id) ?? []).map(({ quote }) => quote);
      for (const words of findQuoted(text))
        if (!quotes.some((quote) => quote.includes(words)))
          report(
            place(),
            `“${words}” is quoted in the ${kind}, but no passage of ${developments.join(", ")} has these words`,
            "quote them as the source has them, add the passage as evidence, or take off the quotation marks",
          );
    }
  },
};
