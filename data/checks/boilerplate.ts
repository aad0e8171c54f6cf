import { matchLine } from "../drafting/line-patterns.ts";
import { hasWords } from "./lib/find-words.ts";
import { spellingsOf, wordsOf } from "./lib/names.ts";
import type { Rule } from "./rule.ts";
import type { StoryArticle } from "../source/story.ts";

/** A line of fewer words is a label, a name or a menu. */
const WORDS_OF_NEWS = 7;

/** Kinds that are written in sentences of their own. */
const ADDRESSES_READERS: ReadonlySet<string> = new Set(["promotion", "comment-form", "donation"]);

const SENTENCE_END = /[.!?。！？…][”"’»」』)]*\s*$/u;

/** Share of words that a repeated title has in common with the title. */
const ALIKE = 0.5;

function isLike(line: string, title: string): boolean {
  const words = new Set(wordsOf(title));
  const lineWords = wordsOf(line);
  return lineWords.filter((word) => words.has(word)).length >= ALIKE * lineWords.length;
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
    const spellings = Object.keys(actors.value).flatMap((id) => spellingsOf(actors.value, id));
    for (const article of articles.values())
      for (const [index, { kind, lines, note }] of article.value.boilerplate.entries())
        for (const [number, line] of linesOf(article, lines)) {
          const isTitle = kind === "title" || kind === "repeated-title";
          if (isTitle ? isLike(line, article.value.title) : matchLine(line) !== null) continue;
          if (wordsOf(line).length < WORDS_OF_NEWS || !SENTENCE_END.test(line)) continue;
          const namesActor = spellings.some((spelling) => hasWords(line, spelling));
          if (ADDRESSES_READERS.has(kind) && !namesActor) continue;
          report.question(
            article.source.place(["boilerplate", index, "lines"]),
            `line ${number} is marked as ${kind}, but reads like news: “${line.slice(0, 60)}”`,
            "end the range before it, and cite the line or list it as uncited",
            { text: note, of: "the entry" },
          );
        }
  },
};
