import { belongsTo } from "../../model/affiliation.ts";
import type { ActorsFile } from "../../model/story-files.ts";
import type { StoryArticle } from "../../source/story.ts";
import { withoutQuoted } from "../lib/editor-prose.ts";
import { actorFinderOf } from "../lib/find-actors.ts";
import { hasWords } from "../lib/find-words.ts";
import { spellingsOf } from "../lib/words/names.ts";
import { SAYING } from "../lib/dates/reported-dates.ts";
import { findSentences } from "../lib/sentences.ts";
import type { Rule } from "../rule.ts";

const PARAGRAPH = /(?:\r?\n\s*){1,}/gu;

interface Surroundings {
  paragraph: string;
  /** The paragraph without what is between quotation marks: only this part says who speaks. */
  narration: string;
  /** The narration of the sentence of the words, as written. */
  sentence: string;
  /** The paragraph with the two before it and the one after, where a report names whom it quotes. */
  around: string;
}

function findSurroundings(article: StoryArticle, start: number, end: number): Surroundings {
  const body = article.text.body.text;
  const breaks = Array.from(body.matchAll(PARAGRAPH), ({ index }) => index);
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
    sentence: withoutQuoted(sentence, language),
    paragraph: paragraph.toLowerCase(),
    narration: withoutQuoted(paragraph, language).toLowerCase(),
    around: body.slice(before.at(-3) ?? 0, after[1] ?? body.length).toLowerCase(),
  };
}

/** Lower-case names by actor: every spelling, a person's last name, and the names of those who speak for a group. */
function namesByActor(actors: ActorsFile): ReadonlyMap<string, readonly string[]> {
  const spelled = new Map(
    Object.entries(actors).map(([id, { kind }]) => {
      const spellings = spellingsOf(actors, id);
      const last = spellings.map((spelling) => spelling.split(/\s/u).at(-1) ?? "");
      const names =
        kind === "person" ? [...spellings, ...last.filter((name) => name.length > 2)] : spellings;
      return [id, names.map((name) => name.toLowerCase())];
    }),
  );
  return new Map(
    Object.entries(actors).map(([id, { kind }]) => {
      const members = [...spelled.keys()].filter((member) =>
        belongsTo((key) => actors[key], member, id),
      );
      return [
        id,
        (kind === "person" ? [id] : members).flatMap((member) => spelled.get(member) ?? []),
      ];
    }),
  );
}

/** A statement's speaker is named near at least one of its quotes, or the statement's note says how the speaker is known. */
export const speakerPassages: Rule = {
  name: "speaker-passages",
  check({ passages, articles, actors }, report) {
    const names = namesByActor(actors.value);
    const findActors = actorFinderOf(actors.value);
    const isIn = (text: string, id: string): boolean =>
      (names.get(id) ?? []).some((name) => hasWords(text, name));
    const isAllied = (a: string, b: string): boolean =>
      belongsTo((key) => actors.value[key], a, b) || belongsTo((key) => actors.value[key], b, a);
    /** Somebody else whom the sentence of the words names beside a verb of saying, and not the speaker. */
    const findOther = (sentence: string, language: string, speaker: string): string | null => {
      const named = findActors(sentence, language);
      if (named.some(({ ids }) => ids.some((id) => isAllied(id, speaker)))) return null;
      const other = named.find(
        ({ start, end }) =>
          new RegExp(`${SAYING.source}\\s*$`, "iu").test(sentence.slice(0, start)) ||
          new RegExp(`^,?\\s*(?:\\p{L}+\\s)?${SAYING.source}`, "iu").test(sentence.slice(end)),
      );
      return other?.spelling ?? null;
    };
    const voices = Object.entries(actors.value).flatMap(([id, { kind }]) =>
      kind === "person" || kind === "organisation" ? [id] : [],
    );
    /** In the paragraph of the words or, where its narration names nobody else who could speak, near it. */
    const isNamedNear = (
      { paragraph, narration, around }: Surroundings,
      speaker: string,
    ): boolean =>
      isIn(paragraph, speaker) ||
      (isIn(around, speaker) && !voices.some((id) => isIn(narration, id)));
    const byStatement = Map.groupBy(passages, ({ statement }) => statement);
    for (const [statement, quotes] of byStatement) {
      if (statement === null || !actors.value[statement.speaker]) continue;
      const placed = quotes.flatMap(({ article, location }) => {
        const found = articles.get(article);
        if (!found || !location?.found) return [];
        const near = findSurroundings(found, location.found.start, location.found.end);
        const { language } = found.value;
        return [{ near, other: findOther(near.sentence, language, statement.speaker) }];
      });
      const { source, path } = quotes[0]!;
      const other = placed.find((place) => place.other !== null)?.other;
      if (other !== undefined && other !== null)
        report.question(
          source.place([...path.slice(0, 2), "speaker"]),
          `the sentence of these words has ${other} say them`,
          "name who the text says it is",
          { text: statement.note, of: "the statement" },
        );
      if (other || placed.length === 0) continue;
      if (placed.some(({ near }) => isNamedNear(near, statement.speaker))) continue;
      const name = actors.value[statement.speaker]?.name ?? statement.speaker;
      report.question(
        source.place([...path.slice(0, 2), "speaker"]),
        `no spelling of ${name} stands near these words`,
        "name who the text says it is",
        { text: statement.note, of: "the statement" },
      );
    }
  },
};
