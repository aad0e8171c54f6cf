/** Finds the speaker of a quotation: the actor named in its sentence, or the one that a pronoun in it stands for. */
import { actorFinderOf } from "../../checks/lib/find-actors.ts";
import { findEnclosing, findQuotations } from "../../checks/lib/quotations.ts";
import { findSentences } from "../../checks/lib/sentences.ts";
import type { NamedActors } from "../../checks/lib/words/names.ts";
import { overlaps, replaceRanges, type TextRange } from "../../model/text/text-range.ts";
import { asWord, paragraphAround } from "./lines.ts";

/** Pronouns of a person as the subject of a verb of saying. */
const PERSON = asWord(
  "he|she|er|sie|il|elle|él|ella|lui|lei|ele|ela|hij|zij|han|hon|он|она|він|вона",
);

/** Pronouns of an organisation or a state. */
const ORGANISATION = asWord("it|they|es|het");

/** What a text says of somebody whom it does not name. */
const UNNAMED = asWord(
  "(?:asked|wanted|declined|refused|wished|preferred|did(?:n['’]t| not) want) (?:not )?to (?:be (?:named|identified|quoted)|give (?:his|her|their|a)(?: \\p{L}+)? names?)|(?:on (?:the )?condition of|requested|asking for) anonymity|who (?:only )?gave only|anonymously|wollte (?:seinen|ihren) namen nicht|der anonym|die anonym|sous (?:couvert d['’])?anonymat|bajo (?:condición de )?anonimato",
);

/** Blanks out the words in quotation marks, whose names are not the speaker's; offsets stay the same. */
const blankQuotations = (text: string, language: string): string =>
  replaceRanges(text, findQuotations(text, language), ({ start, end }) => " ".repeat(end - start));

/** The paragraph of a range and those above it up to one with narration, where a pronoun may have its name. */
function passageAround(
  raw: string,
  range: TextRange,
  language: string,
): { text: string; offset: number } {
  const { start, end } = paragraphAround(raw, range);
  for (let offset = start; ;) {
    const above = raw.slice(0, offset).trimEnd().length;
    if (above === 0) return { text: raw.slice(offset, end), offset };
    offset = paragraphAround(raw, { start: above, end: above }).start;
    if (/\p{L}/u.test(blankQuotations(raw.slice(offset, above), language)))
      return { text: raw.slice(offset, end), offset };
  }
}

/** Id of the actor who speaks the quotation at `range` of a raw text; null where the words do not decide it. */
export function findSpeaker(
  raw: string,
  range: TextRange,
  language: string,
  actors: NamedActors,
): string | null {
  const { text, offset } = passageAround(raw, range, language);
  const within = { start: range.start - offset, end: range.end - offset };
  const quotation = findEnclosing(findQuotations(text, language), within)?.outer ?? within;
  const narration = blankQuotations(text, language);
  const find = actorFinderOf(actors);
  /** The only actor of a group in some words; null where they name none or several. */
  const onlyIn = (words: string, isPerson: boolean): string | null => {
    const mentions = find(words, language);
    // "Ostravia's Ministry of Transport" speaks, not Ostravia.
    const heads = mentions.filter(({ end: at }) => !/^['’]s\b/u.test(words.slice(at)));
    const inGroup = (list: readonly { ids: readonly string[] }[]): string[] => {
      const ids = new Set(list.flatMap((mention) => mention.ids));
      return [...ids].filter((id) => (actors[id]?.kind === "person") === isPerson);
    };
    const speaking = inGroup(heads);
    const group = speaking.length > 0 ? speaking : inGroup(mentions);
    return group.length === 1 ? group[0]! : null;
  };
  const sentences = findSentences(text, language);
  const narrationBeside = sentences
    .filter((sentence) => overlaps(sentence, quotation))
    .map((sentence) => narration.slice(sentence.start, sentence.end))
    .join(" ");
  const person = onlyIn(narrationBeside, true);
  if (person !== null) return person;
  const before = sentences
    .filter((sentence) => sentence.end <= quotation.start)
    .map((sentence) => narration.slice(sentence.start, sentence.end))
    .toReversed();
  /** The nearest sentence above that names one of the group, below one that brings in a speaker without a name. */
  const above = (isPerson: boolean): string | null => {
    const unnamed = before.findIndex(
      (words) => UNNAMED.test(words) && onlyIn(words, true) === null,
    );
    const near = before.slice(0, unnamed === -1 ? undefined : unnamed);
    return near.map((words) => onlyIn(words, isPerson)).find((id) => id !== null) ?? null;
  };
  if (PERSON.test(narrationBeside) || !/\p{L}/u.test(narrationBeside)) return above(true);
  return (
    onlyIn(narrationBeside, false) ?? (ORGANISATION.test(narrationBeside) ? above(false) : null)
  );
}
