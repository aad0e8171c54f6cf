import { belongsTo } from "../../model/affiliation.ts";
import type { ActorsFile } from "../../model/story-files.ts";
import type { TextRange } from "../../model/text/text-range.ts";
import type { StoryArticle } from "../../source/story.ts";
import { blankQuotations } from "../lib/quoted-text.ts";
import { actorFinderOf } from "../lib/find-actors.ts";
import { hasWords } from "../lib/find-words.ts";
import { lastNamesOf, spellingsOf } from "../lib/words/names.ts";
import { SAYING } from "../lib/dates/reported-dates.ts";
import { findSentences } from "../lib/sentences.ts";
import type { Rule } from "../rule.ts";

const PARAGRAPH_BREAK = /\r?\n\s*/gu;

/** The text around a quote in its article. */
interface QuoteContext {
  paragraph: string;
  /** The paragraph without quotations: only this part says who speaks. */
  narration: string;
  /** The sentences that contain the quote, without quotations, as written. */
  sentence: string;
  /** From two paragraphs before to one after, where a report names whom it quotes. */
  neighbourhood: string;
}

function findContext(article: StoryArticle, { start, end }: TextRange): QuoteContext {
  const body = article.text.body.text;
  const breaks = Array.from(body.matchAll(PARAGRAPH_BREAK), ({ index }) => index);
  const before = breaks.filter((at) => at < start);
  const after = breaks.filter((at) => at >= end);
  const from = before.at(-1) ?? 0;
  const paragraph = body.slice(from, after[0] ?? body.length);
  const { language } = article.value;
  const sentence = findSentences(paragraph, language)
    .filter((candidate) => from + candidate.start < end && from + candidate.end > start)
    .map(({ text }) => text)
    .join(" ");
  return {
    sentence: blankQuotations(sentence, language),
    paragraph: paragraph.toLowerCase(),
    narration: blankQuotations(paragraph, language).toLowerCase(),
    neighbourhood: body.slice(before.at(-3) ?? 0, after[1] ?? body.length).toLowerCase(),
  };
}

/** Lower-case names by actor: every spelling, a person's last name, and for a group the names of its members. */
function listSpellings(actors: ActorsFile): ReadonlyMap<string, readonly string[]> {
  const ids = Object.keys(actors);
  return new Map(
    ids.map((id) => {
      const members = ids.filter((member) => belongsTo((key) => actors[key], member, id));
      const named = actors[id]?.kind === "person" ? [id] : members;
      const names = named.flatMap((member) =>
        spellingsOf(actors, member).concat(lastNamesOf(actors, member)),
      );
      return [id, names.map((name) => name.toLowerCase())];
    }),
  );
}

/** The speaker of a statement is named near one of its quotes. */
export const speakerPassages: Rule = ({ passages, articles, actors }, report) => {
  const names = listSpellings(actors.value);
  const findActors = actorFinderOf(actors.value);
  const isNamedIn = (text: string, id: string): boolean =>
    (names.get(id) ?? []).some((name) => hasWords(text, name));
  const isAllied = (a: string, b: string): boolean =>
    belongsTo((key) => actors.value[key], a, b) || belongsTo((key) => actors.value[key], b, a);
  /** The name of another actor that the sentence has beside a verb of saying; null if it names the speaker. */
  const findOtherSpeaker = (sentence: string, language: string, speaker: string): string | null => {
    const mentions = findActors(sentence, language);
    if (mentions.some(({ ids }) => ids.some((id) => isAllied(id, speaker)))) return null;
    const other = mentions.find(
      ({ start, end }) =>
        new RegExp(`${SAYING.source}\\s*$`, "iu").test(sentence.slice(0, start)) ||
        new RegExp(`^,?\\s*(?:\\p{L}+\\s)?${SAYING.source}`, "iu").test(sentence.slice(end)),
    );
    return other?.spelling ?? null;
  };
  const possibleSpeakers = Object.entries(actors.value).flatMap(([id, { kind }]) =>
    kind === "person" || kind === "organisation" ? [id] : [],
  );
  /** In the paragraph or, if its narration names nobody else who could speak, in its neighbourhood. */
  const isNamedNear = (
    { paragraph, narration, neighbourhood }: QuoteContext,
    speaker: string,
  ): boolean =>
    isNamedIn(paragraph, speaker) ||
    (isNamedIn(neighbourhood, speaker) && !possibleSpeakers.some((id) => isNamedIn(narration, id)));
  for (const [statement, quotes] of Map.groupBy(passages, (passage) => passage.statement)) {
    const speaker = statement && actors.value[statement.speaker];
    if (!speaker) continue;
    const contexts = quotes.flatMap(({ article: id, location }) => {
      const article = articles.get(id);
      if (!article || !location?.found) return [];
      const context = findContext(article, location.found);
      const { language } = article.value;
      const other = findOtherSpeaker(context.sentence, language, statement.speaker);
      return [{ context, other }];
    });
    if (contexts.length === 0) continue;
    const { source, path } = quotes[0]!;
    const question = (message: string): void =>
      report.question(
        source.place([...path.slice(0, 2), "speaker"]),
        message,
        "name who the text says it is",
        { text: statement.note, owner: "statement" },
      );
    const other = contexts.find((candidate) => candidate.other !== null)?.other;
    if (other) question(`the sentence attributes these words to ${other}`);
    else if (!contexts.some(({ context }) => isNamedNear(context, statement.speaker)))
      question(`no spelling of ${speaker.name} is near these words`);
  }
};
