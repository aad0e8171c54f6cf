import { isParagraph, type MarkedLine } from "../boilerplate/marked-line.ts";

const FULL_NAME = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+/gu;

/**
 * Whether the first paragraph below the byline is the deck: a picture with its credit follows, and then the article, which gives
 * somebody's name in full again.
 */
function isDeckBelowByline(below: readonly MarkedLine[], index: number): boolean {
  const names = below[index]!.line.text.match(FULL_NAME) ?? [];
  const rest = below.slice(index + 1);
  const picture = rest.slice(0, Math.max(0, rest.findIndex(isParagraph)));
  const [first, second] = rest.filter(isParagraph);
  const lead = `${first?.line.text ?? ""} ${second?.line.text ?? ""}`;
  return (
    !below.slice(0, index).some(isParagraph) &&
    picture.some(({ kind, headlineAbove }) => kind === "credit" && headlineAbove === 0) &&
    names.some((name) => lead.includes(name))
  );
}

const isByline = ({ headlineAbove }: MarkedLine): boolean => headlineAbove > 0;

/** Whether a paragraph is the deck, the summary of an article: the byline or date follows it, or it is the first below that. */
export function isDeck(below: readonly MarkedLine[], index: number): boolean {
  if (below.slice(0, index).some(isByline)) return isDeckBelowByline(below, index);
  const at = below.findIndex(isByline);
  const between = below.slice(index + 1, at);
  return (
    at > index &&
    between.filter(isParagraph).length < 2 &&
    below.slice(at).filter(isParagraph).length > 1
  );
}
