/** Marks what stands between the headline and the first paragraph, and what follows the last one. */
import { isParagraph, setKind } from "./marked-line.ts";
import type { Marked } from "./marked-line.ts";

/** A deck stands this near above the byline or date, in lines. */
const NEAR = 3;

const isByline = ({ below }: Marked): boolean => below > 0;

/** Whether a paragraph below the headline is its deck: the byline or date follows, and then the article. */
function isDeck(below: readonly Marked[], index: number): boolean {
  if (below.slice(0, index).some(isByline)) return false;
  const at = below.findIndex(isByline);
  const between = below.slice(index + 1, at);
  return (
    at > index &&
    at <= index + NEAR &&
    between.filter(isParagraph).length < 2 &&
    below.slice(at).filter(isParagraph).length > 1
  );
}

/** Between the headline and the last furniture above the article: names, captions, counters, a deck. */
export function markHead(marked: readonly Marked[]): void {
  const below = marked.slice(marked.findIndex(({ kind }) => kind === "title") + 1);
  if (below.length === marked.length) return;
  const start = below.findIndex((item, index) => isParagraph(item) && !isDeck(below, index));
  const last = below.slice(0, Math.max(0, start)).findLastIndex(({ kind }) => kind !== null);
  for (const item of below.slice(0, Math.max(0, last)))
    setKind(item, "credit", "between the headline and the article");
}

const ABOUT = /^ (?:is (?:an?|the)|writes|reports|covers|has (?:covered|written|reported))\b/u;

/** What is said of the author, who is named in the byline. */
export function markAuthor(marked: readonly Marked[]): void {
  const names = marked.flatMap(({ below, line }) =>
    below > 0
      ? (/^(?:.*\b)?by:? (?<name>\p{Lu}\S+ \p{Lu}\S+)/iu.exec(line.text)?.groups?.["name"] ?? [])
      : [],
  );
  for (const item of marked)
    if (
      names.some(
        (name) => ABOUT.test(item.line.text.replace(name, "")) && item.line.text.startsWith(name),
      )
    )
      setKind(item, "credit", "about the author");
}

/** Readers' comments follow an article of at least so many paragraphs. */
const COMMENTED = 3;

const COMMENTS =
  /^(?:\d+ )?(?:comments?|responses?|replies|thoughts? on .+|discussion about .+|reader comments|kommentare|commentaires|comentarios|comentários|комментарии|коментарі)(?: ?\(?\d+\)?)?$/iu;

/** A mark under which agencies and press offices end a text. */
const END_MARK = /^(?:ends|#{2,3}|-30-|-?\s?\(?end\)?\s?-?|notes? to editors?:?)$/iu;

/** So many lines in a row below the article that are no sentences are lists of the page. */
const LIST_LINES = 3;

/** From the first furniture after the last paragraph on, everything belongs to the page. */
export function markTail(marked: readonly Marked[]): void {
  const isBelow = (index: number): boolean =>
    marked.slice(0, index).filter(isParagraph).length >= COMMENTED;
  for (const [pattern, kind, why] of [
    [COMMENTS, "comment-form", "readers’ comments"],
    [END_MARK, "promotion", "below the end mark"],
  ] as const) {
    const at = marked.findIndex(({ line }, index) => pattern.test(line.text) && isBelow(index));
    if (at !== -1) for (const item of marked.slice(at)) setKind(item, kind, why);
  }
  const last = marked.findLastIndex(isParagraph);
  if (last === -1) return;
  const tail = marked.slice(last + 1);
  const first = tail.findIndex(({ kind }) => kind !== null);
  const unmarked = first === -1 ? tail.length : first;
  const start = unmarked >= LIST_LINES ? 0 : unmarked;
  for (const item of tail.slice(start)) setKind(item, "promotion", "below the article");
}
