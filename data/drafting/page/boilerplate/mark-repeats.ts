/** Marks lines that a page has more than once: in breadcrumbs, page titles, buttons. */
import { BREADCRUMB, endsSentence, foldLine, isProse, listEndings } from "../lines.ts";
import { ITEM_HEADING } from "./newsletter.ts";
import { isParagraph, setKind, type MarkedLine } from "./marked-line.ts";

/** A headline has at least this many words. */
const MIN_TITLE_WORDS = 4;

/** "(1) The visit to Elm": a heading of a transcript, whose topics a list above it names. */
const NUMBERED = /^\(\d{1,2}\) /u;

/** Marks breadcrumbs and page titles that repeat another line: "Home / World / The headline", "The headline | The outlet". */
export function markBreadcrumbs(marked: readonly MarkedLine[]): void {
  const folded = marked.map(({ line }) => foldLine(line.text));
  const all = new Set(folded);
  const lines = new Set(folded.filter((text) => text.split(" ").length >= MIN_TITLE_WORDS));
  for (const [index, item] of marked.entries()) {
    const { text } = item.line;
    if (isProse(text) || ITEM_HEADING.test(text) || NUMBERED.test(text)) continue;
    const whole = folded[index]!;
    const parts = text.split(/[>›|/]|\s[»:–—-]\s/u).map((part) => foldLine(part));
    const isRepeated = (end: string): boolean => end.length * 2 > whole.length && lines.has(end);
    const isTrail = BREADCRUMB.test(text) && all.has(parts.at(-1)!);
    if (
      isTrail ||
      parts.some((part) => part !== whole && lines.has(part)) ||
      listEndings(whole).some(isRepeated)
    )
      setKind(item, "navigation", "repeats another line");
  }
}

/** Marks lines that appear more than once and are not sentences. One that is between the paragraphs only once is a subheading that a table of contents repeats. */
export function markRepeated(marked: readonly MarkedLine[]): void {
  const times = Map.groupBy(marked, ({ line }) => foldLine(line.text));
  const body = new Set(
    marked.slice(
      marked.findIndex(({ kind }) => kind === null),
      marked.findLastIndex(isParagraph),
    ),
  );
  for (const same of times.values()) {
    const inBody = same.filter((item) => body.has(item));
    for (const item of same.length > 1 ? same : []) {
      const { text } = item.line;
      const isSubheading = body.has(item) && inBody.length === 1;
      if (!isSubheading && !item.isTime && !endsSentence(text))
        setKind(item, "promotion", "appears more than once on the page");
    }
  }
}
