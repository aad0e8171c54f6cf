import type { Rule } from "../rule.ts";

/** No passage is listed twice as evidence of one development or claim, or as a quote of one statement. */
export const repeatedPassages: Rule = ({ passages }, report) => {
  const seen = new Set<string>();
  for (const { statement, article, source, path, location } of passages) {
    if (!location?.found) continue;
    const { start, end } = location.found;
    // A file is of one development or claim.
    const key = [source.file, statement?.id, article, start, end].join(" ");
    if (seen.has(key))
      report(
        source.place([...path, "quote"]),
        "this passage is listed twice",
        "remove one of them",
        { code: "passage-repeated" },
      );
    seen.add(key);
  }
};
