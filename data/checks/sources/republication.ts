import { computeQuotedShare } from "../lib/quoted-share.ts";
import { computeCoverage } from "../lib/sentence-coverage.ts";
import type { Rule } from "../rule.ts";
import { idRef, wording } from "../../source/wording.ts";

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Of an article that may only be quoted, no more than the story's `quotedShare` of the words is quoted. */
export const republication: Rule = {
  name: "republication",
  check(story, report) {
    const { quotedShare } = story.file.value;
    for (const article of story.articles.values()) {
      const { id, value, source } = article;
      if (value.rights !== "quotes") continue;
      const share = computeQuotedShare(article, computeCoverage(story, article));
      if (share > quotedShare)
        report(
          source.place(["rights"]),
          wording`${percent(share)} of the words of ${idRef(id)} are quoted, and ${percent(quotedShare)} may be`,
          "quote less of it, or set `quotedShare` in story.yaml to what the rights allow",
          { code: "quoted-share" },
        );
    }
  },
};
