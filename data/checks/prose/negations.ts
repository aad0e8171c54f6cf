import { baseLanguage } from "../../model/text/language.ts";
import type { TextRange } from "../../model/text/text-range.ts";
import type { Story } from "../../source/story.ts";
import { findEnclosingQuotation } from "../lib/article-quotations.ts";
import { listProseFields, type ProseField, type ProseKind } from "../lib/editor-prose.ts";
import { blankQuotations } from "../lib/quoted-text.ts";
import { findSentences } from "../lib/sentences.ts";
import { factsOf } from "../lib/source-facts.ts";
import { findDroppedNegation } from "../lib/words/dropped-negation.ts";
import {
  findAssertedNegations,
  findCondition,
  findNegations,
  findReservation,
  hasNegationCues,
  isNegative,
} from "../lib/words/negation.ts";
import type { Report, Rule } from "../rule.ts";

/** Reports a negation that no passage has, and one that is dropped from the words of a passage. */
function checkField(field: ProseField, story: Story, report: Report): void {
  const { language } = story.file.value;
  const texts = (factsOf(story).for(field)?.texts ?? []).filter(
    (source) => hasNegationCues(source.language) && hasNegationCues(language),
  );
  if (texts.length === 0) return;
  const text = blankQuotations(field.text, language);
  const question = (message: string, word: string): void =>
    report.question(field.place(), message, "compare it with the passages, word by word", {
      ...field.note,
      words: [word],
    });
  const [negation] = findAssertedNegations(text, language).map(([word]) => word.trim());
  if (negation !== undefined && texts.every((source) => !isNegative(source.text, source.language)))
    question(`“${negation}” in the ${field.kind} negates what no passage negates`, negation);
  const comparable = texts.filter(
    (source) => baseLanguage(source.language) === baseLanguage(language),
  );
  for (const sentence of findSentences(text, language))
    for (const source of comparable)
      for (const sourceSentence of findSentences(source.text, source.language)) {
        const dropped = findDroppedNegation(sentence.text, sourceSentence.text, language);
        if (dropped === null) continue;
        const [word = dropped] = findNegations(dropped, language).map(([found]) => found.trim());
        question(
          `a passage has “${dropped}”, the ${field.kind} the words without the negation`,
          word,
        );
        return;
      }
}

/** The parts of its sentence before and after a range. */
function splitSentence(
  text: string,
  { start, end }: TextRange,
  language: string,
): { before: string; after: string } {
  const sentence = findSentences(text, language).find(
    (candidate) => candidate.start <= start && start < candidate.end,
  );
  return { before: text.slice(sentence?.start ?? 0, start), after: text.slice(end, sentence?.end) };
}

/** Reports quotes and pulls that leave out a negation or condition of their sentence. */
function checkExcerpts(story: Story, report: Report): void {
  for (const { development, quoteFile, article: id, source, path, location } of story.passages) {
    const article = story.articles.get(id);
    if (!development || !quoteFile || !article) continue;
    const { language } = article.value;
    const { quote, pull, form } = quoteFile;
    const question = (key: "pull" | "quote", word: string): void =>
      report.question(
        source.place([...path, key]),
        `“${word.trim()}” of the same sentence is cut off from the ${key}`,
        `take more words, so that the ${key} does not say what the speaker did not`,
        { text: development.value.note, owner: "development", words: [word.trim()] },
      );
    const start = pull === undefined ? -1 : quote.indexOf(pull);
    if (pull !== undefined && start !== -1) {
      const range = { start, end: start + pull.length };
      const { before, after } = splitSentence(quote, range, language);
      const word = findReservation(before, language) ?? findCondition(after, language);
      if (word !== null && findReservation(pull, language) === null) question("pull", word);
    }
    if (form !== "direct" || !location?.found) continue;
    const quotation = findEnclosingQuotation(article, location.found);
    if (!quotation) continue;
    const range = {
      start: location.found.start - quotation.start,
      end: location.found.end - quotation.start,
    };
    const words = article.text.body.text.slice(quotation.start, quotation.end);
    const word = findReservation(splitSentence(words, range, language).before, language);
    if (word !== null) question("quote", word);
  }
}

const COMPARED_KINDS = new Set<ProseKind>(["headline", "summary", "standfirst", "claim"]);

/**
 * Editors' texts have the negations of their passages and no others. Quotes and pulls have the negations and conditions of their
 * sentence.
 */
export const negations: Rule = (story, report) => {
  for (const field of listProseFields(story))
    if (COMPARED_KINDS.has(field.kind)) checkField(field, story, report);
  checkExcerpts(story, report);
};
