import { locateAll, type TextRange } from "../../model/text/text-range.ts";

interface TitleRange extends TextRange {
  /** Whether the title is a whole line or sentence there. */
  isWhole: boolean;
}

/** Longer than the marks and spaces before any title, in UTF-16 units. */
const MAX_MARKS = 200;

function isWholeLine(raw: string, { start, end }: TextRange): boolean {
  const before = raw.slice(Math.max(0, start - MAX_MARKS), start);
  const after = raw.slice(end);
  return (
    /(?:^|[\n\r]|[.!?]\s)[^\p{L}\p{N}\n]*$/u.test(before) &&
    (/^[^\p{L}\p{N}\n]*(?:$|[\n\r])/u.test(after) ||
      /[.!?。！？]["”’»]?$/u.test(raw.slice(start, end)) ||
      /^\s[|–—-]\s/u.test(after))
  );
}

/**
 * The place of an article's title in its raw text: its first occurrence as a whole line or sentence, since a breadcrumb may have it,
 * too; otherwise its first occurrence. Undefined if the text does not have it.
 */
export function locateTitle(raw: string, title: string): TitleRange | undefined {
  const ranges = locateAll(raw, title).map((range) =>
    Object.assign(range, { isWhole: isWholeLine(raw, range) }),
  );
  return ranges.find(({ isWhole }) => isWhole) ?? ranges[0];
}
