import { listProse } from "./lib/editor-prose.ts";
import { findSentences } from "./lib/sentences.ts";
import type { Rule } from "./rule.ts";

const MOST = { title: 1, standfirst: 1, headline: 1, summary: 2 } as const;

/** Short enough to be read in a box: a summary has two sentences at the most, a standfirst's entry and a headline one. */
export const proseLength: Rule = {
  name: "prose-length",
  check(story, report) {
    for (const { kind, text, place } of listProse(story)) {
      const sentences = findSentences(text, story.file.value.language).length;
      if (sentences > MOST[kind])
        report(
          place(),
          `${sentences} sentences in the ${kind}, at most ${MOST[kind]}`,
          kind === "standfirst"
            ? "write one entry a sentence"
            : "shorten it, or move a part to a development of its own",
        );
      if (sentences === 0) report(place(), `the ${kind} is empty`, "write it");
      if (kind === "headline" && /\.\s*$/u.test(text))
        report(place(), "the headline ends in a full stop", "remove it");
    }
  },
};
