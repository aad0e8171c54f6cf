/**
 * `/v1/stories/{story}.md` and `.txt`: a story for newsletters, without hard line breaks, in the order of the box: what is at
 * issue, the key developments with their reactions, all other developments, who says what, and the reports.
 */
import type { BlockContent, Paragraph, Root, RootContent } from "mdast";
import type { Article, Development, Occasion } from "../../../data/model/edition.ts";
import { rankDevelopments } from "../../../data/edition/build/rank-developments.ts";
import { capitalise, fill } from "../../../widget/i18n/fill.ts";
import { editionText, scopeText } from "../../../widget/content/content-text.ts";
import { count } from "../../../widget/i18n/plural.ts";
import { claimContent } from "./claim-text.ts";
import { developmentContent, reactionContent } from "./development-text.ts";
import type { EditionReader } from "../edition-reader.ts";
import { heading, link, list, paragraph, phrase, strong, text } from "./markdown-nodes.ts";
import type { PreparedEdition } from "../prepared-edition.ts";
import { SERVICE_NAME } from "../service-name.ts";
import { rootToMarkdown } from "./markdown.ts";
import { toPlainText } from "./plain-text.ts";
import { dateInText, dateText, dayText, joinClauses, outletName } from "./edition-text.ts";

const headline = ({ urls }: EditionReader, { id, headline: title }: Development): RootContent =>
  heading(3, link(title, urls.development(id)));

/** The reactions to a key development; those made on one occasion are grouped under its name and date. */
function childrenContent(reader: EditionReader, ids: readonly string[]): BlockContent[] {
  const groups: { occasion: Occasion | null; developments: Development[] }[] = [];
  for (const development of ids.map((id) => reader.get("development", id))) {
    const occasion = reader.occasionOf(development);
    const last = groups.at(-1);
    if (last && last.occasion === occasion) last.developments.push(development);
    else groups.push({ occasion, developments: [development] });
  }
  return groups.flatMap(({ occasion, developments }) => {
    const items = developments.flatMap((development) =>
      reactionContent(reader, development, { isDated: occasion === null }),
    );
    if (occasion === null) return [list(items)];
    const date = dateInText(reader, developments[0]!.date);
    return [paragraph(strong(joinClauses(reader, [occasion.name, date]))), list(items)];
  });
}

function articleContent(reader: EditionReader, article: Article): Paragraph[] {
  const { id, letter, title, publisher, publisherNote, published } = article;
  const { labels, urls } = reader;
  const report = fill(labels.colon, fill(labels.report, letter), outletName(reader, publisher));
  return [
    paragraph(
      text(`${report} · `),
      link(title, urls.article(id)),
      text(` · ${dateText(reader, published)}`),
    ),
    ...(publisherNote === null ? [] : [paragraph(text(publisherNote))]),
  ];
}

/** A section with its heading; nothing if it is empty. */
const section = (title: string, content: RootContent[]): RootContent[] =>
  content.length === 0 ? [] : [heading(2, text(title)), ...content];

function colophon(reader: EditionReader): Paragraph[] {
  const { edition, labels, urls } = reader;
  const url = urls.edition(edition.edition);
  const licence = edition.licence === null ? "" : ` · ${edition.licence}`;
  return [
    paragraph(
      text(`${SERVICE_NAME} · ${editionText(labels, edition)}${licence} · `),
      link(url, url),
    ),
  ];
}

/** The whole story as a Markdown tree. */
function storyContent(reader: EditionReader): Root {
  const { edition, labels, urls } = reader;
  const { key, context } = rankDevelopments(edition);
  const [leading, ...claims] = edition.claims;
  const hasLead = leading?.lead ?? false;
  const others = context.map((id) => reader.get("development", id));
  const withText = (development: Development): RootContent[] => [
    headline(reader, development),
    ...developmentContent(reader, development),
  ];
  return {
    type: "root",
    children: [
      heading(1, link(edition.title, urls.page)),
      paragraph(text(edition.standfirst.map((sentence) => sentence.text).join(" "))),
      paragraph(text(scopeText(labels, edition))),
      ...section(labels.atIssue, leading && hasLead ? claimContent(reader, leading) : []),
      ...section(
        labels.keyDevelopments,
        key.flatMap(({ development: id, children }) => {
          const development = reader.get("development", id);
          return [
            headline(reader, development),
            ...developmentContent(reader, development, { relations: false }),
            ...childrenContent(reader, children),
          ];
        }),
      ),
      ...section(
        key.length === 0
          ? capitalise(count(labels.locale, labels.developments, others.length), labels.lang)
          : labels.otherDevelopments,
        others.flatMap(withText),
      ),
      ...section(
        labels.views[1],
        (hasLead ? claims : edition.claims).flatMap((claim) => claimContent(reader, claim)),
      ),
      ...section(labels.views[2], [
        list(edition.articles.map((article) => articleContent(reader, article))),
      ]),
      ...section(
        labels.corrections,
        edition.corrections.map(({ date, whatChanged }) =>
          paragraph(...phrase(labels.colon, [strong(dayText(reader, date))], [text(whatChanged)])),
        ),
      ),
      ...colophon(reader),
    ],
  };
}

export const toStoryMarkdown = ({ reader }: PreparedEdition): string =>
  rootToMarkdown(storyContent(reader));

export const toStoryText = ({ reader }: PreparedEdition): string =>
  `${toPlainText(storyContent(reader).children)}\n`;
