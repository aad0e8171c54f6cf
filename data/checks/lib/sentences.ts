/** Splits a text into sentences with Intl.Segmenter, corrected for abbreviations, lists and wrapped lines. */
import type { TextRange } from "../../model/text/text-range.ts";
import { memoise } from "../../model/memoise.ts";
import { memoiseByLanguage } from "./memoise-text.ts";

/** The offsets exclude the white space around the sentence. */
export interface Sentence extends TextRange {
  text: string;
}

/** A full stop after these does not end a sentence: "N. Korea", "U.S. Navy", "Gen. Austin". */
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Messrs|Dr|St|Gen|Brig|Col|Lt|Maj|Capt|Cmdr|Sgt|Adm|Amb|Gov|Sen|Rep|Rev|Prof|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/** Longer than any abbreviation, in UTF-16 units. */
const MAX_ABBREVIATION = 24;

/** The end of a paragraph's last line; any other long line may be wrapped. */
const TERMINAL = /[.!?…:;][\p{Pe}\p{Pf}"'”’]*\s*$/u;
const BULLET = /^\s*(?:[•*‣–—-]|\d+[.)])\s/u;

/** Minimum length of a wrapped line: shorter ones are headlines or list items. */
const MIN_WRAPPED_LENGTH = 50;

/** The text with the line breaks inside wrapped paragraphs replaced by spaces. Offsets stay the same. */
function unwrap(text: string): string {
  const lines = text.split("\n");
  return lines.reduce((joined, line, index) => {
    const previous = lines[index - 1];
    if (previous === undefined) return line;
    const isWrapped =
      previous.length >= MIN_WRAPPED_LENGTH &&
      line.trim() !== "" &&
      !TERMINAL.test(previous) &&
      !BULLET.test(line);
    return `${joined}${isWrapped ? " " : "\n"}${line}`;
  }, "");
}

const segmenterOf = memoise(
  (language: string) => new Intl.Segmenter(language, { granularity: "sentence" }),
);

/** The sentences of a text in order; everything between them is white space. */
export const findSentences = memoiseByLanguage((text, language): readonly Sentence[] => {
  const unwrapped = unwrap(text);
  const ranges: { start: number; end: number; closed: boolean }[] = [];
  for (const { segment, index } of segmenterOf(language).segment(unwrapped)) {
    const trimmed = segment.trim();
    const last = ranges.at(-1);
    if (trimmed !== "") {
      const start = index + segment.length - segment.trimStart().length;
      const end = start + trimmed.length;
      const isContinued =
        last?.closed === false &&
        (ABBREVIATION.test(
          unwrapped.slice(Math.max(last.start, last.end - MAX_ABBREVIATION), last.end),
        ) ||
          /^\p{Ll}/u.test(trimmed));
      if (isContinued) last.end = end;
      else ranges.push({ start, end, closed: false });
    }
    const open = ranges.at(-1);
    if (open && segment.includes("\n")) open.closed = true;
  }
  return ranges.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
});
