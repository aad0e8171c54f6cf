/** An article's text cut where passages in evidence begin and end; passages may overlap. */
import type { EditionIndex } from "./edition-index.ts";

export interface Passage {
  development: string;
  /** Code points of the body, end exclusive. */
  start: number;
  end: number;
  exact: string;
}

/** Each passage that a development or a statement on it takes from the article, once, in order of the text. */
export function listPassages(index: EditionIndex, article: string): Passage[] {
  const passages = new Map<string, Passage>();
  for (const { id, evidence } of index.edition.developments) {
    const quotes = index.statementsOn(id).flatMap((statement) => statement.quotes);
    for (const item of [...evidence, ...quotes]) {
      if (item.article !== article) continue;
      const [{ exact }, { start, end }] = item.selector;
      passages.set(`${id} ${start} ${end}`, { development: id, start, end, exact });
    }
  }
  return [...passages.values()].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

export interface Segment {
  /** In code points. */
  start: number;
  text: string;
  /** The developments that this stretch is evidence for, none for the rest of the text. */
  developments: string[];
  /** Those of them whose first passage begins here. */
  begins: string[];
}

/** The whole body, in order: the segments' texts joined are the body. */
export function cutSegments(body: string, passages: readonly Passage[]): Segment[] {
  const points = Array.from(body);
  const cuts = new Set([0, points.length, ...passages.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].toSorted((a, b) => a - b);
  const seen = new Set<string>();
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? points.length;
    const over = passages.filter((passage) => passage.start <= start && passage.end >= end);
    const developments = [...new Set(over.map((passage) => passage.development))];
    const begins = developments.filter((id) => !seen.has(id));
    for (const id of begins) seen.add(id);
    return { start, text: points.slice(start, end).join(""), developments, begins };
  });
}
