import { QUOTATION_MARKS } from "../../model/text/quotation-marks.ts";
import { findEnclosingQuotation } from "../lib/article-quotations.ts";
import { cutsWord } from "../lib/find-words.ts";
import type { Rule } from "../rule.ts";
import { codeValue, wording } from "../../source/wording.ts";

const NOT_DIRECT = { code: "not-direct" } as const;

/** A direct quote is between quotation marks in the source, and no quote begins or ends inside a word. */
export const quoteForm: Rule = ({ passages, articles }, report) => {
  for (const { statement, quoteFile, path, location, article: id, source } of passages) {
    const article = articles.get(id);
    if (!location?.found || !article) continue;
    const body = article.text.body.text;
    if (cutsWord(body, location.found))
      report(
        source.place([...path, "quote"]),
        "the quote begins or ends inside a word",
        "take the whole word",
      );
    if (quoteFile?.form !== "direct") continue;
    const quotation = findEnclosingQuotation(article, location.found);
    const place = source.place([...path, "form"]);
    if (!quotation)
      report(
        place,
        "a direct quote, but it is not between quotation marks in the source",
        wording`write ${codeValue("paraphrase", "form")}, or quote only what is between the marks`,
        NOT_DIRECT,
      );
    else if (
      quotation.unbalanced &&
      !QUOTATION_MARKS.includes(body.charAt(quotation.outer.end - 1))
    )
      report.question(
        place,
        "the source does not close this quotation, so where it ends is uncertain",
        wording`check that the words are the speaker’s; else write ${codeValue("paraphrase", "form")}`,
        { text: statement?.note, owner: "statement" },
        NOT_DIRECT,
      );
  }
};
