/** Patterns of what a page offers beside its text: comments, share buttons, donations, topics. */
import { TIME_OF_DAY } from "../dates/time-of-day.ts";
import type { LinePattern } from "./line-pattern.ts";

/** The label of a share button. */
const SHARE =
  "(?:share|teilen|partager|compartir|partilhar|compartilhar|condividi|delen|поделиться|поширити)";

export const PAGE_TOOLS: readonly LinePattern[] = [
  {
    kind: "comment-form",
    why: "a comment form",
    ofSentences: true,
    test: /^(?:please )?enter your (?:comment|name|e-?mail)|^(?:leave|post|add|write) an? (?:reply|comment)|^(?:join the (?:conversation|discussion)|(?:view )?comments?(?: \(\d+\))?|(?:\d+|no) comments?)$|^(?!.*[“”"]).{0,40}\bleave (?:us )?an? (?:comment|reply)\b.{0,20}$|\bto (?:view|post|leave|read)(?: and post)? (?:\w+ )?comments?\b|^save my name|^(?:warning|attention)\b.{0,12}\bcomments? (?:that|which)\b/i,
  },
  {
    kind: "share-bar",
    why: "a counter",
    test: new RegExp(
      String.raw`^(?!.*:|${TIME_OF_DAY}$)[^\p{L}\n]{0,3}\d[\d.,]{0,6}(?:[^\p{L}\n]{0,2}| ?(?:\/|of|von|sur|de) ?\d{1,3})$`,
      "u",
    ),
  },
  {
    kind: "share-bar",
    why: "share buttons",
    test: new RegExp(
      `^(?:google)?add .{2,40} (?:on|to) google$|^link copied!?$|^${SHARE}(?: (?:this|the|post|article|story|on|via|with)\\b.{0,40})?:?$`,
      "iu",
    ),
  },
  {
    kind: "donation",
    why: "an appeal for donations",
    test: /\b(?:patreon|paypal|monobank|ko-fi|buy (?:me|us) a coffee|iban)\b|^.{0,80}\b(?:donate|become an? (?:patron|member|supporter)|support (?:us|our \w+|independent journalism))\b|\b\d{4} \d{4} \d{4} \d{4}\b/iu,
  },
];
