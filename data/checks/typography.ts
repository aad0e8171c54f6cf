import { listProse, withoutQuoted } from "./lib/editor-prose.ts";
import type { Rule } from "./rule.ts";

const SLIPS: readonly [RegExp, string, string][] = [
  [/"/u, "a straight quotation mark", "write “ and ”"],
  [/'/u, "a straight apostrophe", "write ’"],
  [/ - | -- |--/u, "a hyphen for a dash", "write – (an en dash)"],
  [/ {2}|\n/u, "two spaces or a line break", "leave one space; in YAML, fold the text with `>-`"],
  [/^\s|\s$/u, "white space at an end", "remove it"],
  [/\.\.\./u, "three dots", "write … or nothing"],
];

/** One typography in all that editors write; inside quotation marks the source's own stays. */
export const typography: Rule = {
  name: "typography",
  check(story, report) {
    for (const { kind, text, place } of listProse(story)) {
      if (/"[^"]*"/u.test(text))
        report(place(), `straight quotation marks in the ${kind}`, "write “ and ”");
      const own = withoutQuoted(text);
      for (const [slip, what, remedy] of SLIPS)
        if (slip.test(own)) report(place(), `${what} in the ${kind}`, remedy);
    }
  },
};
