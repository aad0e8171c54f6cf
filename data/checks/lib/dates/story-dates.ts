/** Every date that an editor gave, with the words that can bear it out. */
import type { DevelopmentFile } from "../../../model/story-files.ts";
import type { Story } from "../../../source/story.ts";
import type { Path, YamlSource } from "../../../source/yaml-source.ts";

export interface StoryDate {
  date: DevelopmentFile["date"];
  source: YamlSource;
  path: Path;
  /** Texts in the sources' own words; a stated date must be found in one of them. */
  witnesses: { text: string; language: string }[];
  /** What the witnesses are, for a message. */
  where: string;
  /** Whether it is the date of something said. */
  said: boolean;
}

const SAID: readonly string[] = ["statement", "comment"] satisfies DevelopmentFile["kind"][];

/** Dates of articles, developments and statements. */
export function listStoryDates({ articles, developments }: Story): StoryDate[] {
  const languageOf = (article: string): string => articles.get(article)?.value.language ?? "en";
  const dated: StoryDate[] = [];
  for (const { id, value, source, text } of articles.values())
    dated.push({
      date: value.published,
      source,
      path: ["published"],
      witnesses: [{ text: text.raw.text, language: value.language }],
      where: `${id}.txt`,
      said: false,
    });
  for (const { value, source } of developments.values()) {
    const statements = value.statements.flatMap(({ quotes }) => quotes);
    const witnesses = [...value.evidence, ...statements].map(({ quote, article }) => ({
      text: quote,
      language: languageOf(article),
    }));
    const where = "this development’s evidence";
    dated.push({
      date: value.date,
      source,
      path: ["date"],
      witnesses,
      where,
      said: SAID.includes(value.kind),
    });
    for (const [index, { date }] of value.statements.entries())
      if (date)
        dated.push({
          date,
          source,
          path: ["statements", index, "date"],
          witnesses,
          where,
          said: true,
        });
  }
  return dated;
}
