import { supportsOf } from "../lib/words/development-words.ts";
import type { Supports } from "../lib/words/development-words.ts";
import { listProse, withoutQuoted } from "../lib/editor-prose.ts";
import type { Prose } from "../lib/editor-prose.ts";
import { baseLanguage } from "../../model/language.ts";
import {
  findAssertedNegations,
  findCondition,
  findDroppedNegation,
  findNegations,
  findReservation,
  isNegative,
  readsNegation,
} from "../lib/words/negation.ts";
import { findQuotations } from "../lib/quotations.ts";
import { findSentences } from "../lib/sentences.ts";
import type { Story } from "../../source/story.ts";
import type { Report, Rule } from "../rule.ts";

/** The negation that the passages have and the prose has not, or the other way round. */
function checkProse(prose: Prose, supports: Supports, language: string, report: Report): void {
  const texts = supports
    .for(prose)
    ?.texts.filter((source) => readsNegation(source.language) && readsNegation(language));
  if (!texts || texts.length === 0) return;
  const text = withoutQuoted(prose.text, language);
  const ask = (message: string, words: readonly string[]): void =>
    report.question(prose.place(), message, "compare it with the passages, word by word", {
      ...prose.note,
      words,
    });
  const [negation] = findAssertedNegations(text, language);
  if (negation && texts.every((source) => !isNegative(source.text, source.language)))
    ask(`“${negation[0].trim()}” in the ${prose.kind} negates what no passage negates`, [
      negation[0].trim(),
    ]);
  const comparable = texts.filter(
    (source) => baseLanguage(source.language) === baseLanguage(language),
  );
  for (const sentence of findSentences(text, language))
    for (const source of comparable)
      for (const said of findSentences(source.text, source.language)) {
        const dropped = findDroppedNegation(sentence.text, said.text, language);
        if (dropped === null) continue;
        const [word = dropped] = findNegations(dropped, language).map(([found]) => found.trim());
        return ask(`a passage has “${dropped}”, the ${prose.kind} the words without the negation`, [
          word,
        ]);
      }
}

/** Quotes and pulls: no negation or condition of their sentence is cut off. */
function checkExcerpts(story: Story, report: Report): void {
  for (const { development, statement, article, source, path, location } of story.passages) {
    const index = path.at(-1);
    const written = typeof index === "number" ? statement?.quotes[index] : undefined;
    const { text, value } = story.articles.get(article) ?? {};
    if (!development || !statement || !written || !text || !value) continue;
    const { language } = value;
    const { quote, pull, form } = written;
    const ask = (key: string, word: string, what: string): void =>
      report.question(
        source.place([...path, key]),
        `“${word.trim()}” of the same sentence is cut off from the ${what}`,
        `take more words, so that the ${what} does not say what the speaker did not`,
        { text: development.value.note, of: "the development", words: [word.trim()] },
      );
    if (pull !== undefined && quote.includes(pull)) {
      const start = quote.indexOf(pull);
      const sentence = findSentences(quote, language).find(
        (candidate) => candidate.start <= start && start < candidate.end,
      );
      const before = quote.slice(sentence?.start ?? 0, start);
      const after = quote.slice(start + pull.length, sentence?.end);
      const word = findReservation(before, language) ?? findCondition(after, language);
      if (word !== null && findReservation(pull, language) === null) ask("pull", word, "pull");
    }
    if (form !== "direct" || !location?.found) continue;
    const { start, end } = location.found;
    const body = text.body.text;
    const around = findQuotations(body, language).find(
      ({ outerStart, outerEnd }) => outerStart <= start && end <= outerEnd,
    );
    if (!around) continue;
    const sentence = findSentences(body.slice(around.start, around.end), language).find(
      (candidate) =>
        around.start + candidate.start <= start && start < around.start + candidate.end,
    );
    const before = body.slice(around.start + (sentence?.start ?? 0), start);
    const word = findReservation(before, language);
    if (word !== null) ask("quote", word, "quote");
  }
}

const KINDS = new Set<Prose["kind"]>(["headline", "summary", "standfirst", "claim"]);

/** Editors' prose keeps the negations of its passages and adds none; quotes and pulls keep those of their sentence, and its conditions. */
export const negations: Rule = {
  name: "negations",
  check(story, report) {
    const { language } = story.file.value;
    const supports = supportsOf(story);
    for (const prose of listProse(story))
      if (KINDS.has(prose.kind)) checkProse(prose, supports, language, report);
    checkExcerpts(story, report);
  },
};
