/** Where the sentences of a text begin and end: Intl.Segmenter, mended where news text misleads it. */

/** UTF-16 offsets, end exclusive, without the white space around. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

/** A full stop after these does not end a sentence: "N. Korea", "U.S. Navy", "Gen. Austin". */
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Gov|Sen|Rep|Prof|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/** More than the longest abbreviation has, in UTF-16 units. */
const ABBREVIATED = 24;

/** A line that ends so ends its paragraph; otherwise a long line may be wrapped. */
const TERMINAL = /[.!?…:;][\p{Pe}\p{Pf}"'”’]*\s*$/u;
const BULLET = /^\s*(?:[•*‣–—-]|\d+[.)])\s/u;

/** Lines shorter than this are headlines or list items, not wrapped prose. */
const WRAPPED_FROM = 50;

/** The text with the line breaks inside a wrapped paragraph turned into spaces, at the same offsets. */
function unwrap(text: string): string {
  const lines = text.split("\n");
  return lines.reduce((joined, line, index) => {
    const previous = lines[index - 1];
    if (previous === undefined) return line;
    const wrapped =
      previous.length >= WRAPPED_FROM &&
      line.trim() !== "" &&
      !TERMINAL.test(previous) &&
      !BULLET.test(line);
    return `${joined}${wrapped ? " " : "\n"}${line}`;
  }, "");
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** The sentences of a text in order; everything between them is white space. */
export function findSentences(text: string, language: string): Sentence[] {
  const flat = unwrap(text);
  const ranges: { start: number; end: number; closed: boolean }[] = [];
  for (const { segment, index } of segmenterOf(language).segment(flat)) {
    const trimmed = segment.trim();
    const last = ranges.at(-1);
    if (trimmed !== "") {
      const start = index + segment.length - segment.trimStart().length;
      const end = start + trimmed.length;
      const goesOn =
        last?.closed === false &&
        (ABBREVIATION.test(flat.slice(Math.max(last.start, last.end - ABBREVIATED), last.end)) ||
          /^\p{Ll}/u.test(trimmed));
      if (goesOn) last.end = end;
      else ranges.push({ start, end, closed: false });
    }
    const open = ranges.at(-1);
    if (open && segment.includes("\n")) open.closed = true;
  }
  return ranges.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}
