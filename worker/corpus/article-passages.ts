/** The passages of an article that an edition cites, which may overlap, and the article's text cut at their bounds. */
import type { Development, Evidence, Quote, Statement } from "../../data/model/edition.ts";
import type { EditionIndex } from "./edition-index.ts";

/** One use of a passage: as evidence of a development, or as a quote of a statement on it. */
export interface CitedUse {
  development: Development;
  /** Whom the article names as its source; null if it names none. */
  origin: string | null;
  /** Set if the passage is a statement's quote. */
  statement?: Statement;
  quote?: Quote;
}

export interface CitedPassage {
  /** Code points of the body, end exclusive. */
  start: number;
  end: number;
  exact: string;
  /** One use per development; a quote takes precedence over evidence. */
  uses: CitedUse[];
}

/** A passage's fragment identifier on the article page. */
export const passageId = ({ start, end }: Pick<CitedPassage, "start" | "end">): string =>
  `p${start}-${end}`;

/** The cited passages of an article, in the order of the text; of those that begin together, the longest first. */
export function listArticlePassages(index: EditionIndex, article: string): CitedPassage[] {
  const passages = new Map<string, CitedPassage>();
  const add = (item: Quote | Evidence, use: CitedUse): void => {
    if (item.article !== article) return;
    const [{ exact }, { start, end }] = item.selector;
    const id = passageId({ start, end });
    const passage = passages.get(id) ?? { start, end, exact, uses: [] };
    passages.set(id, passage);
    if (!passage.uses.some(({ development }) => development === use.development))
      passage.uses.push(use);
  };
  for (const development of index.edition.developments) {
    for (const statement of index.statementsOn(development.id))
      for (const quote of statement.quotes)
        add(quote, { development, origin: quote.origin, statement, quote });
    for (const item of development.evidence) add(item, { development, origin: item.origin });
  }
  return [...passages.values()].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** A part of the text, all of which is covered by the same passages. */
export interface Segment {
  /** Code points of the body, end exclusive. */
  start: number;
  end: number;
  text: string;
  passages: CitedPassage[];
}

/** A paragraph with the line breaks that follow it. */
export interface Paragraph {
  segments: Segment[];
  /** The passages that begin in the paragraph. */
  begins: CitedPassage[];
}

/** The paragraphs of a body. The texts of their segments, concatenated, are the body. */
export function cutParagraphs(body: string, passages: readonly CitedPassage[]): Paragraph[] {
  const points = Array.from(body);
  const breaks = points.flatMap((point, at) =>
    point === "\n" && points[at + 1] !== "\n" ? [at + 1] : [],
  );
  const bounds = new Set([0, points.length, ...breaks]);
  const cuts = new Set([...bounds, ...passages.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].toSorted((a, b) => a - b);
  const paragraphs: Paragraph[] = [];
  for (const [at, start] of edges.slice(0, -1).entries()) {
    const end = edges[at + 1] ?? points.length;
    if (bounds.has(start)) paragraphs.push({ segments: [], begins: [] });
    const paragraph = paragraphs.at(-1)!;
    paragraph.begins.push(...passages.filter((passage) => passage.start === start));
    paragraph.segments.push({
      start,
      end,
      text: points.slice(start, end).join(""),
      passages: passages.filter((passage) => passage.start <= start && passage.end >= end),
    });
  }
  return paragraphs;
}
