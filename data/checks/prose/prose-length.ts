import { listProse } from "../lib/editor-prose.ts";
import type { ProseKind } from "../lib/editor-prose.ts";
import { findSentences } from "../lib/sentences.ts";
import type { Rule } from "../rule.ts";

const MOST: Readonly<Partial<Record<ProseKind, number>>> = {
  title: 1,
  standfirst: 1,
  headline: 1,
  summary: 2,
};

/** Short enough to be read in a box: a summary has two sentences at the most, a standfirst's entry and a headline one. */
export const proseLength: Rule = {
  name: "prose-length",
  check(story, report) {
    for (const { kind, text, place } of listProse(story)) {
      const most = MOST[kind];
      if (most === undefined) continue;
      const sentences = findSentences(text, story.file.value.language).length;
      if (sentences > most)
        report(
          place(),
          `${sentences} sentences in the ${kind}, at most ${most}`,
          kind === "standfirst"
            ? "write one entry a sentence"
            : "shorten it, or move a part to a development of its own",
        );
      if (!/\p{L}/u.test(text)) report(place(), `the ${kind} has no words`, "write it");
      if (kind === "headline" && /\.\s*$/u.test(text))
        report(place(), "the headline ends in a full stop", "remove it");
    }
  },
};
