import type { EdtfDate } from "../model/edtf.ts";
import { collectSupport } from "./lib/development-words.ts";
import type { Support } from "./lib/development-words.ts";
import { listProse, passagesByDevelopment, withoutQuoted } from "./lib/editor-prose.ts";
import { findDates, findMonths } from "./lib/find-dates.ts";
import { findNames, foldName, isSameName, wordsOf } from "./lib/names.ts";
import { findNumbers } from "./lib/number-words.ts";
import type { Rule } from "./rule.ts";
import type { Story } from "../source/story.ts";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const daysOf = ({ ranges }: Support): EdtfDate[] =>
  ranges.flatMap(({ earliest, latest }) =>
    [earliest, latest].map((day) => ({
      year: Number(day.slice(0, 4)),
      month: Number(day.slice(5, 7)),
      day: Number(day.slice(8)),
      qualifier: "" as const,
    })),
  );

/** Months (1–12) that the prose names and neither the passages nor the date have. */
function findForeignMonths(text: string, language: string, support: Support): string[] {
  const ranged = (month: number): boolean =>
    support.ranges.some(({ earliest, latest }) => {
      const from = Number(earliest.slice(0, 4)) * 12 + Number(earliest.slice(5, 7));
      const to = Number(latest.slice(0, 4)) * 12 + Number(latest.slice(5, 7));
      for (let at = from; at <= to && at < from + 12; at++)
        if ((at - 1) % 12 === month - 1) return true;
      return false;
    });
  return MONTHS.flatMap((month) => {
    const [mention] = findMonths(text, language, month);
    if (!mention || ranged(month)) return [];
    const met = support.passages.some(
      (passage) => findMonths(passage.quote, passage.language, month).length > 0,
    );
    return met ? [] : [text.slice(mention.start, mention.end)];
  });
}

/** Numbers that the prose has and neither the passages nor the date have; the days of a date are part of it. */
function findForeignNumbers(text: string, language: string, support: Support): string[] {
  const dates = daysOf(support).flatMap((day) => findDates(text, language, day));
  const mentions = findNumbers(text, language);
  const isMet = ({ value, start }: (typeof mentions)[number]): boolean =>
    support.numbers.has(value) || dates.some((date) => date.start <= start && start < date.end);
  const foreign = mentions.filter((mention) => !isMet(mention));
  // Of "twenty-five" the whole or its parts are enough.
  return foreign
    .filter(({ start, text: written }) => {
      const end = start + written.length;
      return !mentions.some(
        (other) =>
          other.start <= start &&
          other.start + other.text.length >= end &&
          other.text.length > written.length &&
          isMet(other),
      );
    })
    .map(({ text: written }) => written);
}

const isMet = (name: string, met: ReadonlySet<string>): boolean =>
  met.has(name) || Array.from(met).some((word) => isSameName(word, name));

/** Words that the story's articles and prose have in lower case: no names, also where a sentence begins with them. */
function commonWords({ articles, developments }: Story): ReadonlySet<string> {
  const words = new Set(
    "the a an in on at by for from to of and or but it its he she they no".split(" "),
  );
  const texts = [
    ...[...articles.values()].map(({ text }) => text.raw.text),
    ...[...developments.values()].flatMap(({ value }) => [value.headline, value.summary]),
  ];
  for (const text of texts)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu))
      words.add(foldName(word));
  return words;
}

/** Names, numbers and months in a headline, summary or standfirst are those of the development's passages. */
export const proseFacts: Rule = {
  name: "prose-facts",
  check(story, report) {
    // While an actor's entry is broken or missing, its names only seem to come from nowhere.
    const count = Object.keys(story.actors.value).length;
    if (count === 0 || story.known.actors?.size !== count) return;
    const { language } = story.file.value;
    const passages = passagesByDevelopment(story);
    const common = commonWords(story);
    const actorWords = new Set(
      Object.values(story.actors.value).flatMap(({ name, aliases }) =>
        [name, ...aliases].flatMap(wordsOf),
      ),
    );
    const isCommon = (word: string): boolean => common.has(word) && !actorWords.has(word);
    for (const { kind, text, place, developments, note } of listProse(story)) {
      const about = developments.flatMap((id) => story.developments.get(id) ?? []);
      if (about.length === 0 || about.length < developments.length) continue;
      const support = collectSupport(story, about, passages);
      const unquoted = withoutQuoted(text, language);
      const names = findNames(unquoted, language, isCommon).filter(
        (name) => !wordsOf(name).every((part) => isMet(part, support.names)),
      );
      const foreign = [
        ...names,
        ...findForeignNumbers(unquoted, language, support),
        ...findForeignMonths(unquoted, language, support),
      ];
      for (const word of new Set(foreign))
        report.question(
          place(),
          `“${word}” in the ${kind} is in no passage of ${developments.join(", ")}`,
          "write what the passages say, or add the passage that says it",
          {
            text: note,
            of: kind === "standfirst" ? "the sentence" : "the development",
            words: [word],
          },
        );
    }
  },
};
