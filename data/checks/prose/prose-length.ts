import { listProseFields, type ProseKind } from "../lib/editor-prose.ts";
import { findSentences } from "../lib/sentences.ts";
import type { Rule } from "../rule.ts";

const MAX_SENTENCES: Readonly<Partial<Record<ProseKind, number>>> = {
  title: 1,
  standfirst: 1,
  headline: 1,
  summary: 2,
};

/** A text that the box shows has words, and no more sentences than the box has room for. */
export const proseLength: Rule = (story, report) => {
  for (const { kind, text, place } of listProseFields(story)) {
    const maximum = MAX_SENTENCES[kind];
    if (maximum === undefined) continue;
    const sentences = findSentences(text, story.file.value.language).length;
    if (sentences > maximum)
      report(
        place(),
        `${sentences} sentences in the ${kind}, at most ${maximum}`,
        kind === "standfirst"
          ? "write one entry per sentence"
          : "shorten it, or move a part to a development of its own",
      );
    if (!/\p{L}/u.test(text))
      report(place(), `the ${kind} has no words`, "write it", { code: "empty" });
  }
};
