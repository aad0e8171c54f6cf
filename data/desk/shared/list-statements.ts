/** The statements of a story's developments, whose values may not be valid yet. */
import type { FileView, StoryView } from "./desk-api.ts";
import { truncate } from "./truncate.ts";
import { recordOf, recordsOf, textOf } from "./values.ts";

export interface ListedStatement {
  id: string;
  speaker: string;
  stance: string;
  /** Its own date or its development's, EDTF; empty while there is none. */
  date: string;
  /** The words of each of its quotes. */
  quotes: string[];
  /** The ids of the articles that quote it. */
  articles: string[];
  development: FileView;
  /** Its place in the development. */
  index: number;
}

export const listStatements = ({ developments }: Pick<StoryView, "developments">) =>
  developments.flatMap((development) =>
    recordsOf(development.value["statements"]).map((statement, index): ListedStatement => {
      const quotes = recordsOf(statement["quotes"]);
      const date = recordOf(statement["date"] ?? development.value["date"]);
      return {
        id: textOf(statement["id"]),
        speaker: textOf(statement["speaker"]),
        stance: textOf(statement["stance"]),
        date: textOf(date["edtf"]),
        quotes: quotes.map(({ quote }) => textOf(quote)),
        articles: [...new Set(quotes.map(({ article }) => textOf(article)))],
        development,
        index,
      };
    }),
  );

/** The beginning of a statement's first quote. `length` in UTF-16 units. */
export const firstWords = ({ quotes }: Pick<ListedStatement, "quotes">, length: number): string =>
  truncate(quotes[0] ?? "", length);
