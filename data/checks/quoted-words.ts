import { findQuoted, listProse, passagesByDevelopment } from "./lib/editor-prose.ts";
import { hasWords } from "./lib/find-words.ts";
import type { Rule } from "./rule.ts";

/** Words between quotation marks in a headline, summary or standfirst are a source's very words. */
export const quotedWords: Rule = {
  name: "quoted-words",
  check(story, report) {
    const { language } = story.file.value;
    const passages = passagesByDevelopment(story);
    for (const { kind, text, place, developments } of listProse(story)) {
      if (!developments.every((id) => story.developments.has(id))) continue;
      const quotes = developments.flatMap((id) => passages.get(id) ?? []).map(({ quote }) => quote);
      for (const words of findQuoted(text, language))
        if (!quotes.some((quote) => hasWords(quote, words)))
          report(
            place(),
            `“${words}” is quoted in the ${kind}, but ${developments.length > 0 ? `no passage of ${developments.join(", ")} has these words` : "it names no development that could have these words"}`,
            "quote them as the source has them, add the passage as evidence, or take off the quotation marks",
          );
    }
  },
};
