/** Every date that editors gave, with the texts that may state it. */
import type { DateFile, DevelopmentFile } from "../../../model/story-files.ts";
import type { Story } from "../../../source/story.ts";
import { idRef, inFiles, wording, type Wording } from "../../../source/wording.ts";
import type { Path, YamlSource } from "../../../source/yaml/yaml-source.ts";

export interface StoryDate {
  date: DateFile;
  source: YamlSource;
  path: Path;
  /** The source texts; a stated date must be in one of them. */
  texts: { text: string; language: string }[];
  /** Ids of the articles that the texts are from. */
  articles: string[];
  /** What the texts are, for a message. */
  textsName: Wording;
  /** Whether somebody said something on this date, so that a date in the text may be of what was said. */
  isUtterance: boolean;
}

/** Whether the development is that somebody said something. */
export const isUtterance = ({ kind }: Pick<DevelopmentFile, "kind">): boolean =>
  kind === "statement" || kind === "comment";

/** The language of an article (BCP 47); English if its file is invalid, which is reported. */
export const articleLanguage = ({ articles }: Pick<Story, "articles">, article: string): string =>
  articles.get(article)?.value.language ?? "en";

/** Dates of articles, developments and statements. */
export function listStoryDates({ articles, developments }: Story): StoryDate[] {
  const dates: StoryDate[] = [];
  for (const { id, value, source, text } of articles.values())
    dates.push({
      date: value.published,
      source,
      path: ["published"],
      texts: [{ text: text.raw.text, language: value.language }],
      articles: [id],
      textsName: wording`${idRef(id)}${inFiles(".txt")}`,
      isUtterance: false,
    });
  for (const { value, source } of developments.values()) {
    const quotes = value.statements.flatMap((statement) => statement.quotes);
    const cited = [...value.evidence, ...quotes];
    const texts = cited.map(({ quote, article }) => ({
      text: quote,
      language: articleLanguage({ articles }, article),
    }));
    const ids = [...new Set(cited.map(({ article }) => article))];
    const stated = { source, texts, articles: ids, textsName: "this development’s evidence" };
    const { date, statements } = value;
    dates.push({ ...stated, date, path: ["date"], isUtterance: isUtterance(value) });
    for (const [index, statement] of statements.entries())
      if (statement.date) {
        const path = ["statements", index, "date"];
        dates.push({ ...stated, date: statement.date, path, isUtterance: true });
      }
  }
  return dates;
}
