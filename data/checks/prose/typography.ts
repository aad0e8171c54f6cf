import { marksOf } from "../../model/text/quotation-marks.ts";
import { isBoxText, listProseFields, type ProseField } from "../lib/editor-prose.ts";
import { hasWords } from "../lib/find-words.ts";
import { findQuotations, findStrayMarks } from "../lib/quotations.ts";
import { blankQuotations } from "../lib/quoted-text.ts";
import type { Rule } from "../rule.ts";
import type { Story } from "../../source/story.ts";
import { inFiles, wording, type Wording } from "../../source/wording.ts";

/** What is wrong in the sentences of the box and in claims, beside straight marks and apostrophes. */
const MISTAKES: readonly [pattern: RegExp, mistake: string, remedy: Wording][] = [
  [/ - |--/u, "a hyphen for a dash", "write – (an en dash)"],
  [
    / {2}|[\r\n]/u,
    "two spaces or a line break",
    wording`leave one space${inFiles("; in YAML, fold the text with `>-`")}`,
  ],
  [/^\s|\s$/u, "white space at the beginning or end", "remove it"],
  [/\.\.\./u, "three dots", "write … or nothing"],
  [/^[-—–―]/u, "a dash at the beginning", "remove it: a dash opens direct speech"],
];

/** A full stop of any script, except an ellipsis and the full stop of an abbreviation (U.S., p.m.). */
const FULL_STOP = /(?:(?<!\.|\.\p{L})\.|[。．｡।۔።])["”’»」』)]*\s*$/u;

/** Names of outlets, origins and occasions are as a source prints them; those of actors are ours. */
const isVerbatimName = ({ kind, text, actor }: ProseField, { articles }: Story): boolean =>
  kind === "name" &&
  actor === undefined &&
  [...articles.values()].some((article) => hasWords(article.text.raw.text, text));

/** Editors' texts have the typographic marks of the story's language, and sentences of the box and claims also one typography. */
export const typography: Rule = (story, report) => {
  const { language } = story.file.value;
  const [open, close] = marksOf(language).map((mark) => mark.trim());
  for (const field of listProseFields(story)) {
    const { kind, text, place } = field;
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
    if (isVerbatimName(field, story)) continue;
    const quotations = findQuotations(text, language);
    if (quotations.some(({ outer }) => /["'＂]/u.test(text.charAt(outer.start))))
      report(place(), `straight quotation marks in the ${kind}`, `write ${open} and ${close}`);
    const unquoted = blankQuotations(text, language);
    if (unquoted.includes("'")) report(place(), `a straight apostrophe in the ${kind}`, "write ’");
    if (!isBoxText(field) && kind !== "claim") continue;
    for (const [pattern, mistake, remedy] of MISTAKES)
      if (pattern.test(unquoted)) report(place(), `${mistake} in the ${kind}`, remedy);
    if (kind === "headline" && FULL_STOP.test(text))
      report(place(), "the headline ends with a full stop", "remove it");
  }
};
