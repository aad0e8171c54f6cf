/**
 * What a newsletter, a feed reader or a script-less machine is told of a development, as one Markdown tree (mdast) that
 * Markdown, HTML and plain text are made of. A denial stands right under what it denies.
 */
import type { BlockContent, Link, List, Paragraph, PhrasingContent, Root, Text } from "mdast";
import type {
  StoryContent,
  ContentDevelopment,
  ContentStatement,
} from "../../data/edition/content.ts";
import { formatEdtf, formatEventDate } from "./format-date.ts";
import type { StoryUrls } from "./urls.ts";
import {
  DISPUTED_WORD,
  RELATION_WORDS,
  SERVICE_NAME,
  STANCE_WORDS,
  STATUS_WORDS,
  counted,
  quoteMarks,
  quoted,
} from "./words.ts";

export const text = (value: string): Text => ({ type: "text", value });
export const strong = (value: string): PhrasingContent => ({
  type: "strong",
  children: [text(value)],
});
export const link = (value: string, url: string): Link => ({
  type: "link",
  url,
  children: [text(value)],
});
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({
  type: "paragraph",
  children,
});
export const list = (items: Paragraph[]): List => ({
  type: "list",
  ordered: false,
  spread: false,
  children: items.map((item) => ({ type: "listItem", spread: false, children: [item] })),
});

/** "Alleged · Disputed" */
export const statusWords = ({ status, denial }: Pick<ContentDevelopment, "status" | "denial">) =>
  denial ? `${STATUS_WORDS[status]} · ${DISPUTED_WORD}` : STATUS_WORDS[status];

/** Publisher of an article, with the origin where the outlet had it from elsewhere. */
function sourceName(digest: StoryContent, article: string, origin: string): string {
  const publisher =
    digest.articles.find((candidate) => candidate.id === article)?.publisher ?? article;
  return origin === publisher ? publisher : `${publisher}, from ${origin}`;
}

function statementContent(digest: StoryContent, statement: ContentStatement): BlockContent {
  const { name, role } = statement.speaker;
  const who = role ? `${name}, ${role},` : name;
  const wordings = statement.quotes.map(({ exact, form, translated, article, origin }, index) => {
    const marks = [sourceName(digest, article, origin), ...quoteMarks({ form, translated })];
    const lead =
      index === 0 ? `${who} ${STANCE_WORDS[statement.stance]}: ` : "Quoted differently: ";
    return paragraph(text(`${lead}${quoted(exact)} (${marks.join("; ")})`));
  });
  return { type: "blockquote", children: wordings };
}

function sourcesContent(
  { digest, urls }: { digest: StoryContent; urls: StoryUrls },
  { id, evidence, statements, reports, origins }: ContentDevelopment,
): Paragraph {
  const passages = [...evidence, ...statements.flatMap(({ quotes }) => quotes)];
  const sources = new Map(
    passages.map(({ article, origin }) => [sourceName(digest, article, origin), article]),
  );
  const links = [...sources].map(([name, article]) => link(name, urls.passage(article, id)));
  return paragraph(
    text(`${counted(reports, "report")}, ${counted(origins, "origin")}: `),
    ...links.flatMap((source, index) => (index === 0 ? [source] : [text("; "), source])),
  );
}

/** Everything under a development's headline. */
export function developmentContent(
  digest: StoryContent,
  development: ContentDevelopment,
  urls: StoryUrls,
): BlockContent[] {
  const { id, date, summary, denial, statements, related } = development;
  return [
    paragraph(strong(formatEventDate(date)), text(` · ${statusWords(development)}`)),
    ...(date.basis === "inferred" && date.note
      ? [paragraph(text(`The date is inferred: ${date.note}`))]
      : []),
    paragraph(text(summary)),
    ...(denial
      ? [
          paragraph(
            strong(DISPUTED_WORD),
            text(`: ${quoted(denial.exact)} — `),
            link(denial.speaker, urls.development(denial.development)),
          ),
        ]
      : []),
    ...statements.map((statement) => statementContent(digest, statement)),
    ...related.map(({ relation, development: other, headline }) =>
      paragraph(text(`${RELATION_WORDS[relation]}: `), link(headline, urls.development(other))),
    ),
    sourcesContent({ digest, urls }, development),
    ...digest.corrections
      .filter((correction) => correction.development === id)
      .map(({ date: day, whatChanged }) =>
        paragraph(strong(`Corrected on ${formatEdtf(day)}`), text(`: ${whatChanged}`)),
      ),
  ];
}

/** "Edition of 20 September 2023 · 5 reports, 8 origins" */
export function editionLine({ published, reports, origins }: StoryContent): string {
  const when = published ? `Edition of ${formatEdtf(published)}` : "Draft, not published";
  return `${when} · ${counted(reports, "report")}, ${counted(origins, "origin")}`;
}

/** The whole box, to be pasted into a newsletter. */
export function boxContent(digest: StoryContent, urls: StoryUrls): Root {
  return {
    type: "root",
    children: [
      { type: "heading", depth: 1, children: [link(digest.title, urls.page)] },
      paragraph(text(editionLine(digest))),
      paragraph(text(digest.standfirst.map((sentence) => sentence.text).join(" "))),
      ...digest.developments.flatMap((development) => [
        {
          type: "heading" as const,
          depth: 2 as const,
          children: [link(development.headline, urls.development(development.id))],
        },
        ...developmentContent(digest, development, urls),
      ]),
      { type: "heading", depth: 2, children: [text("Sources")] },
      list(
        digest.articles.map(({ id, title, publisher, publisherNote, published }) =>
          paragraph(
            text(`${publisher}, `),
            link(title, urls.article(id)),
            text(`, ${formatEventDate(published)}${publisherNote ? `. ${publisherNote}` : ""}`),
          ),
        ),
      ),
      paragraph(
        text(`${SERVICE_NAME}, edition ${digest.edition}. The same edition, for good: `),
        link(urls.edition(digest.edition), urls.edition(digest.edition)),
      ),
    ],
  };
}
