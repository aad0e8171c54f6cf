import { matchLine } from "../../drafting/line-patterns.ts";
import { actorFinderOf } from "../lib/find-actors.ts";
import { wordsOf } from "../lib/words/names.ts";
import type { Rule } from "../rule.ts";
import type { StoryArticle } from "../../source/story.ts";

/** A line of fewer words is a label, a name or a menu. */
const WORDS_OF_NEWS = 7;

/** Kinds that are written in sentences of their own. */
const ADDRESSES_READERS: ReadonlySet<string> = new Set(["promotion", "comment-form", "donation"]);

/** Kinds that have the headlines of other articles. */
const LINKS: ReadonlySet<string> = new Set(["promotion", "navigation"]);

const SENTENCE_END = /[.!?。！？…][”"’»」』)]*\s*$/u;

/** Share of words that a repeated title has in common with the title. */
const ALIKE = 0.5;

function isLike(line: string, title: string): boolean {
  const words = new Set(wordsOf(title));
  const lineWords = wordsOf(line);
  return lineWords.filter((word) => words.has(word)).length >= ALIKE * lineWords.length;
}

/** A sentence; and where it names an actor, also a short one or one without a full stop. Menus capitalise every word. */
function readsLikeNews(line: string, kind: string, namesActor: boolean): boolean {
  const words = line.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const lower = words.filter((word) => !/^\p{Lu}/u.test(word)).length;
  if (/[|•·›»]/u.test(line)) return false;
  const isSentence = SENTENCE_END.test(line);
  if (!namesActor) return isSentence && words.length >= WORDS_OF_NEWS;
  if (isSentence) return words.length > 3;
  return !LINKS.has(kind) && words.length >= WORDS_OF_NEWS && lower * 2 >= words.length;
}

/** The lines that an entry of `boilerplate` cuts out, with their numbers. */
function linesOf(
  { text }: StoryArticle,
  [first, last]: readonly [number, number],
): [number, string][] {
  const lines = text.raw.text.split("\n").slice(first - 1, last);
  return lines.map((line, index) => [first + index, line.trim()]);
}

/** A line marked as boilerplate that reads like news is a question: cut out, it can be neither cited nor missed. */
export const boilerplate: Rule = {
  name: "boilerplate",
  check({ articles, actors }, report) {
    const findActors = actorFinderOf(actors.value);
    for (const article of articles.values())
      for (const [index, { kind, lines, note }] of article.value.boilerplate.entries())
        for (const [number, line] of linesOf(article, lines)) {
          const isTitle = kind === "title" || kind === "repeated-title";
          if (isTitle ? isLike(line, article.value.title) : matchLine(line) !== null) continue;
          const namesActor = findActors(line, article.value.language).length > 0;
          if (ADDRESSES_READERS.has(kind) && !namesActor) continue;
          if (!readsLikeNews(line, kind, namesActor)) continue;
          report.question(
            article.source.place(["boilerplate", index, "lines"]),
            `line ${number} is marked as ${kind}, but reads like news: “${line.slice(0, 60)}”`,
            "end the range before it, and cite the line or list it as uncited",
            { text: note, of: "the entry" },
          );
        }
  },
};
