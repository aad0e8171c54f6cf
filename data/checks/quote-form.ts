import type { Rule } from "./rule.ts";

const MARKS = /["“”„«»]/u;

/** The paragraphs that a stretch of the body touches. */
function paragraphsAround(body: string, start: number, end: number): string {
  const from = body.lastIndexOf("\n\n", start);
  const to = body.indexOf("\n\n", end);
  return body.slice(from === -1 ? 0 : from, to === -1 ? body.length : to);
}

const cutsWord = (before: string, after: string): boolean =>
  /[\p{Ll}\p{Lu}\p{N}]$/u.test(before) && /^[\p{Ll}\p{Lu}\p{N}]/u.test(after);

/** A direct quote stands between quotation marks in the source, and no quote begins or ends inside a word. */
export const quoteForm: Rule = {
  name: "quote-form",
  check({ passages, articles }, report) {
    for (const { statement, path, location, article, development, quote } of passages) {
      const body = articles.get(article)?.text.body.text;
      if (!location?.found || body === undefined) continue;
      const { start, end } = location.found;
      if (
        cutsWord(body.slice(Math.max(0, start - 1), start), quote) ||
        cutsWord(quote, body.slice(end, end + 1))
      )
        report(
          development.source.place([...path, "quote"]),
          "the quote begins or ends inside a word",
          "take the whole word",
        );
      const index = path.at(-1);
      const form = typeof index === "number" ? statement?.quotes[index]?.form : undefined;
      if (form === "direct" && !MARKS.test(paragraphsAround(body, start, end)))
        report(
          development.source.place([...path, "form"]),
          "a direct quote, but the source has no quotation marks there",
          "write `form: paraphrase`",
        );
    }
  },
};
