import { ONE_DAY, weekdayOf } from "../../model/dates/calendar.ts";
import type { EdtfDate } from "../../model/dates/edtf.ts";
import { baseLanguage } from "../../model/text/language.ts";
import { contains, overlaps } from "../../model/text/text-range.ts";
import type { TextRange } from "../../model/text/text-range.ts";
import type { Story } from "../../source/story.ts";
import { findWeekdays } from "../lib/dates/date-names.ts";
import { findDates, findMonths, mayNameMonth, MONTHS } from "../lib/dates/find-dates.ts";
import { SAYING } from "../lib/dates/reported-dates.ts";
import { isBoxText, listProseFields } from "../lib/editor-prose.ts";
import type { ProseField, ProseKind } from "../lib/editor-prose.ts";
import type { ActorMention } from "../lib/find-actors.ts";
import { findNumbers, numberKey } from "../lib/numbers/number-words.ts";
import type { NumberMention } from "../lib/numbers/number-words.ts";
import { blankQuotations } from "../lib/quoted-text.ts";
import { factsOf } from "../lib/source-facts.ts";
import type { SourceFacts } from "../lib/source-facts.ts";
import {
  findNames,
  foldName,
  FUNCTION_WORDS,
  isSameName,
  spellingsOf,
  wordsOf,
} from "../lib/words/names.ts";
import type { Report, Rule } from "../rule.ts";

/** The greatest number that a note needs no source for: notes reason in days, weeks and reports (“within two days”). */
const MAX_REASONING_NUMBER = 12;

interface TimeMention extends TextRange {
  /** Whether the passages or the date have the month or weekday. */
  isSupported: boolean;
}

/** Months since the year 0. */
const toMonthIndex = (day: string): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The first and last days of the dates, each once. */
const listDays = ({ ranges }: SourceFacts): EdtfDate[] =>
  [...new Set(ranges.flatMap(({ earliest, latest }) => [earliest, latest]))].map((day) => ({
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8)),
    qualifier: "",
  }));

function findMonthMentions(text: string, language: string, facts: SourceFacts): TimeMention[] {
  if (!mayNameMonth(text, language)) return [];
  const isInRange = (month: number): boolean =>
    facts.ranges.some(({ earliest, latest }) => {
      const first = toMonthIndex(earliest);
      const distance = (month - 1 - (first % 12) + 12) % 12;
      return first + distance <= toMonthIndex(latest);
    });
  return MONTHS.flatMap((month) => {
    const mentions = findMonths(text, language, month);
    if (mentions.length === 0) return [];
    const isSupported = isInRange(month) || facts.hasMonth(month);
    return mentions.map(({ start, end }) => ({ start, end, isSupported }));
  });
}

function findWeekdayMentions(text: string, language: string, facts: SourceFacts): TimeMention[] {
  const isInRange = (weekday: number): boolean =>
    facts.ranges.some(({ earliest, latest }) => {
      const days = (Date.parse(latest) - Date.parse(earliest)) / ONE_DAY;
      return (weekday - weekdayOf(earliest) + 7) % 7 <= days;
    });
  return findWeekdays(text, language).map(({ weekday, start, end }) => ({
    start,
    end,
    isSupported: isInRange(weekday) || facts.hasWeekday(weekday),
  }));
}

/** Numbers that neither the passages nor the date have, as written. The days of a date are part of it. */
function findUnsupportedNumbers(
  { kind }: ProseField,
  text: string,
  language: string,
  facts: SourceFacts,
): string[] {
  const mentions = findNumbers(text, language)
    .filter(({ value }) => kind !== "note" || value > MAX_REASONING_NUMBER)
    .map((mention) => Object.assign(mention, { end: mention.start + mention.text.length }));
  const isInTexts = (mention: NumberMention): boolean => facts.numbers.has(numberKey(mention));
  const values = new Set(
    mentions.filter((mention) => !isInTexts(mention)).map(({ value }) => value),
  );
  if (values.size === 0) return [];
  const dates = listDays(facts)
    .filter(({ year, month, day }) =>
      [year, year % 100, month, day].some((part) => values.has(part ?? 0)),
    )
    .flatMap((date) => findDates(text, language, date));
  const supported = mentions.filter(
    (mention) => isInTexts(mention) || dates.some((date) => overlaps(mention, date)),
  );
  return (
    mentions
      .filter((mention) => !supported.includes(mention))
      // Of "twenty-five", the whole or its parts are enough.
      .filter((mention) => !supported.some((other) => contains(other, mention)))
      .map(({ text: written }) => written)
  );
}

const isNameIn = (name: string, names: ReadonlySet<string>): boolean =>
  names.has(name) || Array.from(names).some((word) => isSameName(word, name));

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
function nameSources({ scope }: ProseField): string {
  if (scope.kind === "articles") return "no article of the story";
  if (scope.kind === "archive") return "no article and no edition of the story";
  const { developments } = scope;
  return developments.length > 0 ? `no passage of ${developments.join(", ")}` : "no passage";
}

/** Whether a text can be compared with the articles. An actor's name cannot if they are in another language. */
const isComparable = ({ articles, file }: Story, { kind, actor }: ProseField): boolean =>
  actor === undefined ||
  kind !== "name" ||
  [...articles.values()].every(
    ({ value }) => baseLanguage(value.language) === baseLanguage(file.value.language),
  );

/** Reports a word of a text that its sources do not have. `words`: those of which the note must have one. */
const reportWord = (
  field: ProseField,
  word: string,
  words: readonly string[],
  report: Report,
): void =>
  report.question(
    field.place(),
    `“${word}” in the ${field.kind} is in ${nameSources(field)}`,
    isBoxText(field)
      ? "write what the passages say, or add the passage that says it"
      : "write what the sources say",
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
  const isNameSupported = (name: string): boolean =>
    wordsOf(name).every((word) => isNameIn(word, facts.names));
  const isActorSupported = ({ ids, spelling }: ActorMention): boolean =>
    ids.some((id) => facts.actors.has(id)) || isNameSupported(spelling);
  const actors =
    field.scope.kind === "passages"
      ? factsOf(story)
          .findActors(text, language)
          .filter((mention) => !isActorSupported(mention))
      : [];
  const times = [
    ...findMonthMentions(text, language, facts),
    ...findWeekdayMentions(text, language, facts),
  ];
  const isFirstWordCommon = (word: string, after: string): boolean =>
    isCommonWord(word) || (OWN_WORDING.has(field.kind) && !SUBJECT.test(after));
  const names = findNames(text, language, isFirstWordCommon).filter(
    (name) =>
      ![...actors, ...times].some((other) => overlaps(name, other)) && !isNameSupported(name.name),
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
export const proseFacts: Rule = {
  name: "prose-facts",
  check(story, report) {
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
  },
};
