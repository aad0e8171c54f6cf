import { baseLanguage } from "../../model/text/language.ts";
import { overlaps } from "../../model/text/text-range.ts";
import type { Story } from "../../source/story.ts";
import { findTimes, findUnsupportedNumbers } from "../lib/compare-times-and-numbers.ts";
import { SAYING } from "../lib/dates/reported-dates.ts";
import {
  isBoxText,
  listProseFields,
  type ProseField,
  type ProseKind,
} from "../lib/editor-prose.ts";
import type { ActorMention } from "../lib/find-actors.ts";
import { blankQuotations } from "../lib/quoted-text.ts";
import { factsOf } from "../lib/source-facts.ts";
import { findNames, foldName, FUNCTION_WORDS, spellingsOf, wordsOf } from "../lib/words/names.ts";
import type { Report, Rule } from "../rule.ts";
import { idRef, listRefs, wording, type Wording } from "../../source/wording.ts";

/** Words that the story's texts have in lower case: these are not names, even at the beginning of a sentence. */
function listCommonWords(story: Story): ReadonlySet<string> {
  const words = new Set(FUNCTION_WORDS);
  const texts = [
    ...[...story.articles.values()].map(({ text }) => text.raw.text),
    ...listProseFields(story).map(({ text }) => text),
  ];
  for (const text of texts)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu))
      words.add(foldName(word));
  return words;
}

/** Kinds that editors write in words of their own. */
const OWN_WORDING: ReadonlySet<ProseKind> = new Set([
  "note",
  "description",
  "role",
  "correction",
  "title",
]);

/**
 * What follows a name at the beginning of a sentence: a verb, a possessive or the rest of the name. In texts of the editors' own
 * wording, other first words are taken for common ones.
 */
const SUBJECT = new RegExp(
  `^(?:[’']s\\s|\\s(?:\\p{Lu}|(?:is|was|has|had|will|would|did|does)\\s)|\\s${SAYING.source})`,
  "u",
);

/** The sources in which something was not found: "no passage of elm-denial". */
function nameSources({ scope }: ProseField): Wording {
  if (scope.kind === "articles") return "no article of the story";
  if (scope.kind === "archive") return "no article and no edition of the story";
  const { developments } = scope;
  return developments.length > 0
    ? wording`no passage of ${listRefs(developments.map(idRef))}`
    : "no passage";
}

/** Whether a text can be compared with the articles. An actor's name cannot if they are in another language. */
const isComparable = ({ articles, file }: Story, { kind, actor }: ProseField): boolean =>
  actor === undefined ||
  kind !== "name" ||
  [...articles.values()].every(
    ({ value }) => baseLanguage(value.language) === baseLanguage(file.value.language),
  );

function findRemedy(field: ProseField): string {
  if (isBoxText(field)) return "write what the passages say, or add the passage that says it";
  // The passages of a claim are those of its positions.
  const isUnassigned = field.scope.kind === "passages" && field.scope.developments.length === 0;
  return isUnassigned
    ? "add the statements that are about it, and write what they say"
    : "write what the sources say";
}

/** Reports a word of a text that its sources do not have. `words`: the note settles it if it has one of these. */
const reportWord = (
  field: ProseField,
  word: string,
  words: readonly string[],
  report: Report,
): void =>
  report.question(
    field.place(),
    wording`“${word}” in the ${field.kind} is in ${nameSources(field)}`,
    findRemedy(field),
    { ...field.note, words },
  );

function checkField(
  field: ProseField,
  story: Story,
  isCommonWord: (word: string) => boolean,
  report: Report,
): void {
  const { language } = story.file.value;
  const facts = factsOf(story).for(field);
  if (!facts) return;
  const text = blankQuotations(field.text, language);
  const isActorSupported = ({ ids, spelling }: ActorMention): boolean =>
    ids.some((id) => facts.actors.has(id)) || facts.hasName(spelling);
  const actors =
    field.scope.kind === "passages"
      ? factsOf(story)
          .findActors(text, language)
          .filter((mention) => !isActorSupported(mention))
      : [];
  const times = findTimes(text, language, facts);
  const isFirstWordCommon = (word: string, after: string): boolean =>
    isCommonWord(word) || (OWN_WORDING.has(field.kind) && !SUBJECT.test(after));
  const names = findNames(text, language, isFirstWordCommon).filter(
    (name) =>
      ![...actors, ...times].some((other) => overlaps(name, other)) && !facts.hasName(name.name),
  );
  const reported = new Set<string>();
  for (const { ids, start, end } of actors) {
    if (ids.every((id) => reported.has(id))) continue;
    for (const id of ids) reported.add(id);
    const word = text.slice(start, end);
    const spellings = ids.flatMap((id) => spellingsOf(story.actors.value, id));
    reportWord(field, word, [word, ...spellings], report);
  }
  const unsupported = [
    ...names.map(({ name }) => name),
    ...findUnsupportedNumbers(field, text, language, facts),
    ...times
      .filter(({ isSupported }) => !isSupported)
      .map(({ start, end }) => text.slice(start, end)),
  ];
  for (const word of new Set(unsupported)) reportWord(field, word, [word], report);
}

/** The names, numbers, months and weekdays in editors' texts are those of their sources. */
export const proseFacts: Rule = (story, report) => {
  // If an actor's entry is invalid, its names would be reported everywhere.
  const count = Object.keys(story.actors.value).length;
  if (count === 0 || story.ids.actors?.size !== count) return;
  const commonWords = listCommonWords(story);
  const actorWords = new Set(
    Object.values(story.actors.value).flatMap(({ name, aliases }) =>
      [name, ...aliases].flatMap(wordsOf),
    ),
  );
  const isCommonWord = (word: string): boolean => commonWords.has(word) && !actorWords.has(word);
  for (const field of listProseFields(story)) {
    // An archived edition cannot be changed, nor can a note settle a question about it.
    if (field.kind === "publication note" || field.kind === "reason") continue;
    if (isComparable(story, field)) checkField(field, story, isCommonWord, report);
  }
};
