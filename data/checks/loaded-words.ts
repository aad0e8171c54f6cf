import { LOADED_WORDS } from "./lib/loaded-words.ts";
import { listProse, withoutQuoted } from "./lib/editor-prose.ts";
import type { Rule } from "./rule.ts";

const LOADED = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${LOADED_WORDS.join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

/** The editors' own voice takes no side: a loaded word is somebody's, in quotation marks, or it is not there. */
export const loadedWords: Rule = {
  name: "loaded-words",
  check(story, report) {
    for (const { kind, text, place } of listProse(story))
      for (const [word] of withoutQuoted(text, story.file.value.language).matchAll(LOADED))
        report(
          place(),
          `“${word}” in the ${kind} takes sides`,
          "say it neutrally, or quote it with quotation marks and its speaker",
        );
  },
};
