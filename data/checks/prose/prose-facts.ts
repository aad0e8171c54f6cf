import type { EdtfDate } from "../../model/edtf.ts";
import { findWeekdays } from "../lib/dates/date-names.ts";
import { supportsOf } from "../lib/words/development-words.ts";
import type { Support } from "../lib/words/development-words.ts";
import { isDisplayed, listProse, withoutQuoted } from "../lib/editor-prose.ts";
import type { Prose, Scope } from "../lib/editor-prose.ts";
import { findDates, findMonths, mayNameMonth } from "../lib/dates/find-dates.ts";
import type { ActorMention } from "../lib/find-actors.ts";
import {
  findNames,
  foldName,
  FUNCTION_WORDS,
  isSameName,
  spellingsOf,
  wordsOf,
} from "../lib/words/names.ts";
import { findNumbers, numberKey } from "../lib/numbers/number-words.ts";
import { SAYING } from "../lib/dates/reported-dates.ts";
import type { Rule } from "../rule.ts";
import type { Story } from "../../source/story.ts";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const DAY = 86_400_000;
/** The greatest number that a note’s reasoning may have of its own. */
const REASONED = 12;

/** Words in a text, with UTF-16 offsets, end exclusive. */
interface Mention {
  start: number;
  end: number;
}

const overlaps = (a: Mention, others: readonly Mention[]): boolean =>
  others.some((b) => a.start < b.end && b.start < a.end);

/** The first and last days of the dates, each once. */
const daysOf = ({ ranges }: Support): EdtfDate[] =>
  [...new Set(ranges.flatMap(({ earliest, latest }) => [earliest, latest]))].map((day) => ({
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8)),
    qualifier: "",
  }));

/** Months (1–12) of the prose, each with whether the passages or the date have it. */
function listMonths(text: string, language: string, support: Support): (Mention & Met)[] {
  const ranged = (month: number): boolean =>
    support.ranges.some(({ earliest, latest }) => {
      const from = Number(earliest.slice(0, 4)) * 12 + Number(earliest.slice(5, 7));
      const to = Number(latest.slice(0, 4)) * 12 + Number(latest.slice(5, 7));
      for (let at = from; at <= to && at < from + 12; at++)
        if ((at - 1) % 12 === month - 1) return true;
      return false;
    });
  if (!mayNameMonth(text, language)) return [];
  return MONTHS.flatMap((month) => {
    const mentions = findMonths(text, language, month);
    if (mentions.length === 0) return [];
    const isMet = ranged(month) || support.hasMonth(month);
    return mentions.map(({ start, end }) => ({ start, end, isMet }));
  });
}

/** Weekdays of the prose, each with whether the passages name it or a date of at most a week has it. */
function listWeekdays(text: string, language: string, support: Support): (Mention & Met)[] {
  const ranged = (weekday: number): boolean =>
    support.ranges.some(({ earliest, latest }) => {
      const first = Date.parse(earliest);
      const days = Math.min(7, (Date.parse(latest) - first) / DAY + 1);
      return Array.from({ length: days }, (_, by) => new Date(first + by * DAY)).some(
        (day) => (day.getUTCDay() + 6) % 7 === weekday,
      );
    });
  return findWeekdays(text, language).map(({ weekday, start, end }) => ({
    start,
    end,
    isMet: ranged(weekday) || support.hasWeekday(weekday),
  }));
}

interface Met {
  isMet: boolean;
}

/** Numbers that the prose has and neither the passages nor the date have; the days of a date are part of it. */
function findForeignNumbers(
  { kind }: Prose,
  text: string,
  language: string,
  support: Support,
): string[] {
  const mentions = findNumbers(text, language)
    // A note reasons in days, weeks and reports: “within two days”.
    .filter(({ value }) => kind !== "note" || value > REASONED)
    .map((mention) => Object.assign(mention, { end: mention.start + mention.text.length }));
  const isInTexts = (mention: (typeof mentions)[number]): boolean =>
    support.numbers.has(numberKey(mention));
  const others = new Set(
    mentions.filter((mention) => !isInTexts(mention)).map(({ value }) => value),
  );
  if (others.size === 0) return [];
  const dates = daysOf(support)
    .filter(({ year, month, day }) =>
      [year, year % 100, month, day].some((part) => others.has(part ?? 0)),
    )
    .flatMap((date) => findDates(text, language, date));
  const isMet = (mention: (typeof mentions)[number]): boolean =>
    isInTexts(mention) || overlaps(mention, dates);
  return (
    mentions
      .filter((mention) => !isMet(mention))
      // Of "twenty-five" the whole or its parts are enough.
      .filter(
        ({ start, end }) =>
          !mentions.some(
            (other) =>
              other.start <= start &&
              other.end >= end &&
              other.end - other.start > end - start &&
              isMet(other),
          ),
      )
      .map(({ text: written }) => written)
  );
}

const isMetName = (name: string, met: ReadonlySet<string>): boolean =>
  met.has(name) || Array.from(met).some((word) => isSameName(word, name));

/** Words that the story's articles and prose have in lower case: no names, also where a sentence begins with them. */
function commonWords(story: Story): ReadonlySet<string> {
  const words = new Set(FUNCTION_WORDS);
  const texts = [
    ...[...story.articles.values()].map(({ text }) => text.raw.text),
    ...listProse(story).map(({ text }) => text),
  ];
  for (const text of texts)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu))
      words.add(foldName(word));
  return words;
}

/** Kinds that are written in words of the editors' own. */
const LOOSE: ReadonlySet<Prose["kind"]> = new Set([
  "note",
  "description",
  "role",
  "correction",
  "title",
]);

/**
 * What follows a name at the beginning of a sentence: a verb, a possessive or the rest of the name. The other first words of
 * notes and descriptions are of no list.
 */
const SUBJECT = new RegExp(
  `^(?:[’']s\\s|\\s(?:\\p{Lu}|(?:is|was|has|had|will|would|did|does)\\s)|\\s${SAYING.source})`,
  "u",
);

const WHERE: Readonly<Record<Scope["of"], string>> = {
  passages: "no passage",
  articles: "no article of the story",
  history: "no article and no edition of the story",
};

const placeOf = ({ scope }: Prose): string =>
  scope.of === "passages" && scope.developments.length > 0
    ? `no passage of ${scope.developments.join(", ")}`
    : WHERE[scope.of];

/** Whether what an actor is called can be compared with the articles: they are in the language of the story. */
const isComparable = ({ articles, file }: Story, { kind, actor }: Prose): boolean =>
  actor === undefined ||
  kind !== "name" ||
  [...articles.values()].every(
    ({ value }) => value.language.slice(0, 2) === file.value.language.slice(0, 2),
  );

/** Names, numbers, months and weekdays in editors' prose are those of its sources. */
export const proseFacts: Rule = {
  name: "prose-facts",
  check(story, report) {
    // While an actor's entry is broken or missing, its names only seem to come from nowhere.
    const count = Object.keys(story.actors.value).length;
    if (count === 0 || story.known.actors?.size !== count) return;
    const { language } = story.file.value;
    const supports = supportsOf(story);
    const common = commonWords(story);
    const actorWords = new Set(
      Object.values(story.actors.value).flatMap(({ name, aliases }) =>
        [name, ...aliases].flatMap(wordsOf),
      ),
    );
    const isCommon = (word: string): boolean => common.has(word) && !actorWords.has(word);
    for (const prose of listProse(story)) {
      // An archived edition cannot be changed, nor can a note settle a question about it.
      if (prose.kind === "publication note" || prose.kind === "reason") continue;
      const support = supports.for(prose);
      if (!support || !isComparable(story, prose)) continue;
      const text = withoutQuoted(prose.text, language);
      const isMet = (name: string): boolean =>
        wordsOf(name).every((part) => isMetName(part, support.names));
      const isActorMet = ({ ids, spelling }: ActorMention): boolean =>
        ids.some((id) => support.actors.has(id)) || isMet(spelling);
      const actors =
        prose.scope.of === "passages"
          ? supports.findActors(text, language).filter((mention) => !isActorMet(mention))
          : [];
      const questioned = new Set<string>();
      const times = [
        ...listMonths(text, language, support),
        ...listWeekdays(text, language, support),
      ];
      const isFirst = (word: string, after: string): boolean =>
        isCommon(word) || (LOOSE.has(prose.kind) && !SUBJECT.test(after));
      const names = findNames(text, language, isFirst).filter(
        (name) => !overlaps(name, [...actors, ...times]) && !isMet(name.name),
      );
      const ask = (word: string, words: readonly string[] = [word]): void =>
        report.question(
          prose.place(),
          `“${word}” in the ${prose.kind} is in ${placeOf(prose)}`,
          isDisplayed(prose)
            ? "write what the passages say, or add the passage that says it"
            : "write what the sources say",
          { ...prose.note, words },
        );
      for (const { ids, start, end } of actors) {
        if (ids.every((id) => questioned.has(id))) continue;
        for (const id of ids) questioned.add(id);
        const word = text.slice(start, end);
        ask(word, [word, ...ids.flatMap((id) => spellingsOf(story.actors.value, id))]);
      }
      const foreign = [
        ...names.map(({ name }) => name),
        ...findForeignNumbers(prose, text, language, support),
        ...times.filter(({ isMet }) => !isMet).map(({ start, end }) => text.slice(start, end)),
      ];
      for (const word of new Set(foreign)) ask(word);
    }
  },
};
