import { marksOf } from "../../model/quotation-marks.ts";
import { isDisplayed, listProse, withoutQuoted } from "../lib/editor-prose.ts";
import { findQuotations, findStrayMarks } from "../lib/quotations.ts";
import type { Rule } from "../rule.ts";

const SLIPS: readonly [RegExp, string, string][] = [
  [/'/u, "a straight apostrophe", "write ’"],
  [/ - | -- |--/u, "a hyphen for a dash", "write – (an en dash)"],
  [
    / {2}|[\r\n]/u,
    "two spaces or a line break",
    "leave one space; in YAML, fold the text with `>-`",
  ],
  [/^\s|\s$/u, "white space at an end", "remove it"],
  [/\.\.\./u, "three dots", "write … or nothing"],
  [/^[-—–―]/u, "a dash at the beginning", "remove it: a dash opens direct speech"],
];

/** One typography in all that editors write; inside quotation marks the source's own stays. */
export const typography: Rule = {
  name: "typography",
  check(story, report) {
    const { language } = story.file.value;
    const [open, close] = marksOf(language).map((mark) => mark.trim());
    for (const prose of listProse(story)) {
      const { kind, text, place } = prose;
      if (findStrayMarks(text).length > 0)
        report(
          place(),
          `a quotation mark without its partner in the ${kind}`,
          `write both ${open} and ${close}, or neither`,
        );
      if (/<<|>>|``|''|´´/u.test(text))
        report(
          place(),
          `a substitute for quotation marks in the ${kind}`,
          `write ${open} and ${close}`,
        );
      if (!isDisplayed(prose)) continue;
      const quotations = findQuotations(text, language);
      if (quotations.some(({ outerStart }) => /["'＂]/u.test(text.charAt(outerStart))))
        report(place(), `straight quotation marks in the ${kind}`, `write ${open} and ${close}`);
      const unquoted = withoutQuoted(text, language);
      for (const [slip, what, remedy] of SLIPS)
        if (slip.test(unquoted)) report(place(), `${what} in the ${kind}`, remedy);
    }
  },
};
