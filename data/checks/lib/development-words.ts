/** What bears out the editors' words about a development: its passages, its date, and the names that belong to them. */
import { listAffiliations } from "../../model/affiliation.ts";
import { edtfRange, parseEdtf } from "../../model/edtf.ts";
import type { Story, StoryDevelopment } from "../../source/story.ts";
import type { Passage } from "../../source/story.ts";
import { hasWords } from "./find-words.ts";
import { spellingsOf, wordsOf } from "./names.ts";
import { findNumbers } from "./number-words.ts";

export interface Support {
  /** Folded words of the passages and of the names of whoever they mention. */
  names: ReadonlySet<string>;
  numbers: ReadonlySet<number>;
  /** First and last possible day of each development. */
  ranges: readonly { earliest: string; latest: string }[];
  passages: readonly { quote: string; language: string }[];
}

/** Numbers of the dates that the editors gave: years, months and days of the range's ends. */
const numbersOfDates = (edtf: string): number[] => (edtf.match(/\d+/gu) ?? []).map(Number);

/**
 * Who may be named: the development's states, organisations and places, its speakers, the persons of whom a spelling or a
 * last name stands in the passages, and everything that these belong to.
 */
function listMet({ actors }: Story, development: StoryDevelopment, text: string): string[] {
  const { value } = development;
  const speakers = value.statements.map(({ speaker }) => speaker);
  const present = value.actors.filter(
    (id) =>
      actors.value[id]?.kind !== "person" ||
      spellingsOf(actors.value, id).some(
        (spelling) =>
          hasWords(text, spelling) || hasWords(text, spelling.split(/\s/u).at(-1) ?? ""),
      ),
  );
  return [...present, ...speakers].flatMap((id) =>
    listAffiliations((actor) => actors.value[actor], id),
  );
}

/** What bears out the words about some developments together. */
export function collectSupport(
  story: Story,
  developments: readonly StoryDevelopment[],
  passagesOf: ReadonlyMap<string, readonly Passage[]>,
): Support {
  const { actors, articles, file } = story;
  const names = new Set<string>();
  const numbers = new Set<number>();
  const ranges: { earliest: string; latest: string }[] = [];
  const passages: { quote: string; language: string }[] = [];
  const addNames = (text: string | undefined): void => {
    for (const word of wordsOf(text ?? "")) names.add(word);
  };
  for (const development of developments) {
    const { value } = development;
    const quoted = passagesOf.get(development.id) ?? [];
    for (const { quote, article, origin } of quoted) {
      const { language = "en", publisher, title } = articles.get(article)?.value ?? {};
      passages.push({ quote, language });
      addNames(quote);
      addNames(origin ?? "");
      addNames(publisher?.name);
      for (const { value: number } of findNumbers(quote, language)) numbers.add(number);
      if (title !== undefined && quote.includes(title)) addNames(title);
    }
    for (const date of [value.date, ...value.statements.map((statement) => statement.date)]) {
      if (!date) continue;
      for (const number of numbersOfDates(date.edtf)) numbers.add(number);
      const parsed = parseEdtf(date.edtf);
      const { earliest, latest } = parsed ? edtfRange(parsed) : { earliest: null, latest: null };
      if (earliest !== null && latest !== null) ranges.push({ earliest, latest });
    }
    const text = quoted.map(({ quote }) => quote).join("\n");
    for (const id of listMet(story, development, text)) {
      for (const spelling of spellingsOf(actors.value, id)) addNames(spelling);
      addNames(actors.value[id]?.role);
    }
    if (value.occasion !== undefined) addNames(file.value.occasions[value.occasion]?.name);
  }
  return { names, numbers, ranges, passages };
}
