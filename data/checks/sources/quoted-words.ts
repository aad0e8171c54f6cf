import { findQuoted, listProse } from "../lib/editor-prose.ts";
import type { Prose } from "../lib/editor-prose.ts";
import { hasWords } from "../lib/find-words.ts";
import { findQuotations } from "../lib/quotations.ts";
import type { Quotation } from "../lib/quotations.ts";
import type { Passage, Story } from "../../source/story.ts";
import type { Rule } from "../rule.ts";

/** How a passage has the words: as somebody's own, as words translated back, as the outlet's, or not at all. */
type Use = "spoken" | "translated" | "narrated" | null;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A note quotes in the middle of a sentence what begins one in the source, and leaves out words with “…”. */
const hasInNote = (source: string, words: string): boolean =>
  words
    .split("…")
    .map((part) => part.trim())
    .every((part) => hasWords(source, lowerFirst(part)) || hasWords(source, upperFirst(part)));

/** Looks passages up, and the quotations of each article once. */
class Passages {
  private readonly story: Story;
  private readonly quotations = new Map<string, Quotation[]>();

  constructor(story: Story) {
    this.story = story;
  }

  in({ scope }: Prose): readonly Passage[] {
    const { passages } = this.story;
    if (scope.of !== "passages") return passages;
    const developments = new Set(scope.developments);
    return passages.filter(
      ({ development, claim }) =>
        developments.has(development?.id ?? "") || (claim !== null && claim.id === scope.claim),
    );
  }

  private quotationsIn(article: string): Quotation[] {
    const { text, value } = this.story.articles.get(article) ?? {};
    const found =
      this.quotations.get(article) ?? (text ? findQuotations(text.body.text, value?.language) : []);
    this.quotations.set(article, found);
    return found;
  }

  useOf(words: string, { quote, article, statement, path, location }: Passage): Use {
    if (!hasWords(quote, words)) return null;
    const index = path.at(-1);
    const written = typeof index === "number" ? statement?.quotes[index] : undefined;
    if (written?.translated) return "translated";
    if (written === undefined || written.form !== "paraphrase") return "spoken";
    if (!location?.found) return "spoken";
    const body = this.story.articles.get(article)?.text.body.text ?? "";
    const { start, end } = location.found;
    const isSpoken = this.quotationsIn(article).some(
      (quotation) =>
        quotation.start < end &&
        quotation.end > start &&
        hasWords(
          body.slice(Math.max(start, quotation.outerStart), Math.min(end, quotation.outerEnd)),
          words,
        ),
    );
    return isSpoken ? "spoken" : "narrated";
  }
}

/** Words between quotation marks in anything that editors write are a source's very words. */
export const quotedWords: Rule = {
  name: "quoted-words",
  check(story, report) {
    const { language } = story.file.value;
    const passages = new Passages(story);
    const texts = [...story.articles.values()].map(({ text }) => text.raw.text);
    const references = [...story.developments.values()].flatMap(({ value }) =>
      value.date.references.map(({ title }) => title),
    );
    const published = [...story.archive.values()].map(({ text }) => text);
    for (const prose of listProse(story)) {
      const { kind, text, place, scope, note } = prose;
      const quoted = findQuoted(text, language);
      if (quoted.length === 0) continue;
      const about = scope.of === "passages" ? scope.developments : [];
      if (!about.every((id) => story.developments.has(id))) continue;
      const allowed = passages.in(prose);
      for (const words of quoted) {
        if (scope.of !== "passages") {
          const sources = [...texts, ...references, ...(scope.of === "history" ? published : [])];
          if (sources.some((source) => hasInNote(source, words))) continue;
          const message = `“${words}” is quoted in the ${kind}, but no article of the story has these words`;
          const remedy = "quote them as the source has them, or take off the quotation marks";
          if (kind === "publication note" || kind === "reason") report(place(), message, remedy);
          else report.question(place(), message, remedy, { ...note, words: [words] });
          continue;
        }
        const uses = new Set(allowed.map((passage) => passages.useOf(words, passage)));
        if (uses.has("spoken")) continue;
        if (uses.has("translated"))
          report.question(
            place(),
            `“${words}” is quoted in the ${kind}, but the source has it in translation`,
            "take off the quotation marks: these are not the speaker’s very words",
            { ...note, words: [words] },
          );
        else if (uses.has("narrated"))
          report(
            place(),
            `“${words}” is quoted in the ${kind}, but these are the outlet’s words, not the speaker’s`,
            "take off the quotation marks, or quote what stands between marks in the source",
          );
        else
          report(
            place(),
            `“${words}” is quoted in the ${kind}, but ${
              about.length > 0
                ? `no passage of ${about.join(", ")} has these words`
                : "it names no development that could have these words"
            }`,
            "quote them as the source has them, add the passage as evidence, or take off the quotation marks",
          );
      }
    }
  },
};
