/** The passages of an article that an edition cites, and the article's text cut where they begin and end; they may overlap. */
import type { Development, Quote, Statement } from "../../data/model/edition.ts";
import type { EditionIndex } from "./edition-index.ts";

/** One use of a passage: as the evidence of a development, or as words of a statement on it. */
export interface Citation {
  development: Development;
  /** Whom the article names as its source; null where it names none. */
  origin: string | null;
  /** Where the passage is quoted as a statement's words. */
  statement?: Statement;
  quote?: Quote;
}

export interface Passage {
  /** Code points of the body, end exclusive. */
  start: number;
  end: number;
  exact: string;
  /** Each development once; a statement's words before mere evidence. */
  citations: Citation[];
}

/** A passage's fragment identifier, as citations link to it. */
export const passageId = ({ start, end }: Pick<Passage, "start" | "end">): string =>
  `p${start}-${end}`;

/** In the order of the text, the longer one first where two begin together. */
export function listPassages(index: EditionIndex, article: string): Passage[] {
  const passages = new Map<string, Passage>();
  const add = (item: Quote | Development["evidence"][number], citation: Citation): void => {
    if (item.article !== article) return;
    const [{ exact }, { start, end }] = item.selector;
    const id = passageId({ start, end });
    const passage = passages.get(id) ?? { start, end, exact, citations: [] };
    passages.set(id, passage);
    if (!passage.citations.some(({ development }) => development === citation.development))
      passage.citations.push(citation);
  };
  for (const development of index.edition.developments) {
    for (const statement of index.statementsOn(development.id))
      for (const quote of statement.quotes)
        add(quote, { development, origin: quote.origin, statement, quote });
    for (const item of development.evidence) add(item, { development, origin: item.origin });
  }
  return [...passages.values()].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** A stretch of the text that the same passages cover. */
export interface Segment {
  /** In code points. */
  start: number;
  end: number;
  text: string;
  passages: Passage[];
}

/** A paragraph ends after the line breaks that follow it. */
export interface Paragraph {
  segments: Segment[];
  /** The passages that begin here. */
  begins: Passage[];
}

/** The whole body, in order: the segments' texts joined are the body. */
export function cutParagraphs(body: string, passages: readonly Passage[]): Paragraph[] {
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
