import type { LineRange } from "../../model/text/text-range.ts";
import { matchLine } from "../../drafting/page/patterns/match-line.ts";
import { actorFinderOf } from "../lib/find-actors.ts";
import { wordsOf } from "../lib/words/names.ts";
import { inForms, wording } from "../../source/wording.ts";
import type { Rule } from "../rule.ts";
import type { StoryArticle } from "../../source/story.ts";

/** Minimum number of words in news: a shorter line is a label, a name or a menu. */
const MIN_NEWS_WORDS = 7;

/** Kinds that address readers in sentences. */
const ADDRESSES_READERS: ReadonlySet<string> = new Set(["promotion", "comment-form", "donation"]);

/** Kinds that list headlines of other articles. */
const LISTS_HEADLINES: ReadonlySet<string> = new Set(["promotion", "navigation"]);

const SENTENCE_END = /[.!?。！？…][”"’»」』)]*\s*$/u;

/** Minimum share of the words of a repeated title that the title has, too. */
const MIN_SHARED_WORDS = 0.5;

function isSimilar(line: string, title: string): boolean {
  const words = new Set(wordsOf(title));
  const lineWords = wordsOf(line);
  return lineWords.filter((word) => words.has(word)).length >= MIN_SHARED_WORDS * lineWords.length;
}

/** Whether a line is a sentence or, if it names an actor, a short one or one without a full stop. Menus capitalise every word. */
function readsLikeNews(line: string, kind: string, namesActor: boolean): boolean {
  const words = line.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const lower = words.filter((word) => !/^\p{Lu}/u.test(word)).length;
  if (/[|•·›»]/u.test(line)) return false;
  const isSentence = SENTENCE_END.test(line);
  if (!namesActor) return isSentence && words.length >= MIN_NEWS_WORDS;
  if (isSentence) return words.length > 3;
  return !LISTS_HEADLINES.has(kind) && words.length >= MIN_NEWS_WORDS && lower * 2 >= words.length;
}

/** The lines of a boilerplate entry, with their numbers. */
function listLines({ text }: StoryArticle, [first, last]: LineRange): [number, string][] {
  const lines = text.raw.text.split("\n").slice(first - 1, last);
  return lines.map((line, index) => [first + index, line.trim()]);
}

/** No line marked as boilerplate reads like news: it could then be neither cited nor reported as missing. */
export const boilerplate: Rule = ({ articles, actors }, report) => {
  const findActors = actorFinderOf(actors.value);
  for (const article of articles.values())
    for (const [index, { kind, lines, note }] of article.value.boilerplate.entries())
      for (const [number, line] of listLines(article, lines)) {
        const isTitle = kind === "title" || kind === "repeated-title";
        if (isTitle ? isSimilar(line, article.value.title) : matchLine(line) !== null) continue;
        const namesActor = findActors(line, article.value.language).length > 0;
        if (ADDRESSES_READERS.has(kind) && !namesActor) continue;
        if (!readsLikeNews(line, kind, namesActor)) continue;
        report.question(
          article.source.place(["boilerplate", index, "lines"]),
          `line ${number} is marked as ${kind}, but reads like news: “${line.slice(0, 60)}”`,
          wording`end the range before it, and cite the line or ${inForms("list it as uncited", "explain it")}`,
          { text: note, owner: "entry" },
          { code: "boilerplate-news" },
        );
      }
};
