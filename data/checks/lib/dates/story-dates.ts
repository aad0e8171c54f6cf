/** Every date that editors gave, with the texts that may state it. */
import type { DevelopmentFile } from "../../../model/story-files.ts";
import type { Story } from "../../../source/story.ts";
import type { Path, YamlSource } from "../../../source/yaml-source.ts";

export interface StoryDate {
  date: DevelopmentFile["date"];
  source: YamlSource;
  path: Path;
  /** The source texts; a stated date must be in one of them. */
  texts: { text: string; language: string }[];
  /** What the texts are, for a message. */
  textsName: string;
  /** Whether somebody said something on this date, so that a date in the text may be of what was said. */
  isUtterance: boolean;
}

const UTTERANCES: readonly string[] = ["statement", "comment"] satisfies DevelopmentFile["kind"][];

/** Dates of articles, developments and statements. */
export function listStoryDates({ articles, developments }: Story): StoryDate[] {
  const languageOf = (article: string): string => articles.get(article)?.value.language ?? "en";
  const dates: StoryDate[] = [];
  for (const { id, value, source, text } of articles.values())
    dates.push({
      date: value.published,
      source,
      path: ["published"],
      texts: [{ text: text.raw.text, language: value.language }],
      textsName: `${id}.txt`,
      isUtterance: false,
    });
  for (const { value, source } of developments.values()) {
    const quotes = value.statements.flatMap((statement) => statement.quotes);
    const texts = [...value.evidence, ...quotes].map(({ quote, article }) => ({
      text: quote,
      language: languageOf(article),
    }));
    const textsName = "this development’s evidence";
    dates.push({
      date: value.date,
      source,
      path: ["date"],
      texts,
      textsName,
      isUtterance: UTTERANCES.includes(value.kind),
    });
    for (const [index, { date }] of value.statements.entries())
      if (date)
        dates.push({
          date,
          source,
          path: ["statements", index, "date"],
          texts,
          textsName,
          isUtterance: true,
        });
  }
  return dates;
}
