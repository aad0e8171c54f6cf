import { QUOTATION_MARKS } from "../../model/quotation-marks.ts";
import { cutsWord } from "../lib/find-words.ts";
import { findQuotations } from "../lib/quotations.ts";
import type { Quotation } from "../lib/quotations.ts";
import type { Rule } from "../rule.ts";

/** A direct quote stands between quotation marks in the source, and no quote begins or ends inside a word. */
export const quoteForm: Rule = {
  name: "quote-form",
  check({ passages, articles }, report) {
    const quotations = new Map<string, Quotation[]>();
    for (const { statement, path, location, article, source, quote } of passages) {
      const { text, value } = articles.get(article) ?? {};
      if (!location?.found || text === undefined || value === undefined) continue;
      const body = text.body.text;
      const { start, end } = location.found;
      if (
        cutsWord(body.slice(Math.max(0, start - 2), start), quote) ||
        cutsWord(quote, body.slice(end, end + 2))
      )
        report(
          source.place([...path, "quote"]),
          "the quote begins or ends inside a word",
          "take the whole word",
        );
      const index = path.at(-1);
      const form = typeof index === "number" ? statement?.quotes[index]?.form : undefined;
      if (form !== "direct") continue;
      const found = quotations.get(article) ?? findQuotations(body, value.language);
      quotations.set(article, found);
      const around = found.find(
        ({ outerStart, outerEnd }) => outerStart <= start && end <= outerEnd,
      );
      const place = source.place([...path, "form"]);
      if (around === undefined)
        report(
          place,
          "a direct quote, but in the source it does not stand between quotation marks",
          "write `form: paraphrase`, or quote only what stands between the marks",
        );
      else if (around.unbalanced && !QUOTATION_MARKS.includes(body.charAt(around.outerEnd - 1)))
        report.question(
          place,
          "the source does not close this quotation, so where it ends is uncertain",
          "check that the words are the speaker’s; else write `form: paraphrase`",
          { text: statement?.note, of: "the statement" },
        );
    }
  },
};
