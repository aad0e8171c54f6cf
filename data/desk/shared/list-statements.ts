/** The statements of a story's developments, whose values may not be valid yet. */
import type { FileView, StoryView } from "./desk-api.ts";
import { truncate } from "./truncate.ts";
import { recordsOf, textOf } from "./values.ts";

export interface ListedStatement {
  id: string;
  speaker: string;
  stance: string;
  /** The words of each of its quotes. */
  quotes: string[];
  development: FileView;
  /** Its place in the development. */
  index: number;
}

export const listStatements = ({ developments }: Pick<StoryView, "developments">) =>
  developments.flatMap((development) =>
    recordsOf(development.value["statements"]).map((statement, index): ListedStatement => ({
      id: textOf(statement["id"]),
      speaker: textOf(statement["speaker"]),
      stance: textOf(statement["stance"]),
      quotes: recordsOf(statement["quotes"]).map(({ quote }) => textOf(quote)),
      development,
      index,
    })),
  );

/** The beginning of a statement's first quote. `length` in UTF-16 units. */
export const firstWords = ({ quotes }: Pick<ListedStatement, "quotes">, length: number): string =>
  truncate(quotes[0] ?? "", length);
