/** A statement as Markdown nodes: its quotes, each with its source, and the editors' note. */
import type { Paragraph, PhrasingContent } from "mdast";
import type { Evidence, Quote, Statement } from "../../../data/model/edition.ts";
import { verbsAfter } from "../../../widget/i18n/side-verbs.ts";
import { fill } from "../../../widget/i18n/fill.ts";
import type { EditionReader } from "../edition-reader.ts";
import { link, paragraph, phrase, text } from "./markdown-nodes.ts";
import { quoteRemarks, plainQuote, sourceText, speakerText } from "./edition-text.ts";

/** A link to the passage on the article page. */
export const sourceLink = (reader: EditionReader, evidence: Evidence): PhrasingContent =>
  link(sourceText(reader, evidence), reader.urls.passage(evidence));

/** A quote, with its source and remarks in parentheses. `lead`: its attribution, before the quote. */
function quoteContent(
  reader: EditionReader,
  quote: Quote,
  lead: PhrasingContent[],
  remarks: readonly string[] = [],
): PhrasingContent[] {
  const { labels } = reader;
  const words = [text(plainQuote(reader, quote))];
  const source = [...quoteRemarks(reader, quote), ...remarks].reduce(
    (nodes, remark) => phrase(labels.clauses, nodes, [text(remark)]),
    [sourceLink(reader, quote)],
  );
  const attributed = lead.length === 0 ? words : phrase(labels.colon, lead, words);
  return phrase(labels.aside, attributed, source);
}

/** "Sergei Shoigu (defence minister) denies" */
export const stanceText = (reader: EditionReader, statement: Statement): string =>
  `${speakerText(reader, statement)} ${
    verbsAfter(reader.get("actor", statement.speaker), reader.labels).stance[statement.stance]
  }`;

/** Every quote of a statement; the first with the attribution. */
export const statementContent = (
  reader: EditionReader,
  { quotes, note }: Statement,
  lead: PhrasingContent[],
  remarks: readonly string[] = [],
): Paragraph[] => [
  ...quotes.map((quote, index) =>
    paragraph(
      ...(index === 0
        ? quoteContent(reader, quote, lead, remarks)
        : quoteContent(reader, quote, [])),
    ),
  ),
  ...(note === null ? [] : [paragraph(text(fill(reader.labels.colon, reader.labels.note, note)))]),
];
