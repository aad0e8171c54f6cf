import type { Rule } from "../rule.ts";

/** The same passage is not listed twice as evidence of one development, nor twice as a quote of one statement. */
export const duplicates: Rule = {
  name: "duplicates",
  check({ passages }, report) {
    const seen = new Set<string>();
    for (const { development, claim, statement, article, source, path, location } of passages) {
      if (!location?.found) continue;
      const { start, end } = location.found;
      const key = [
        development?.id ?? "",
        claim?.id ?? "",
        statement?.id ?? "",
        article,
        start,
        end,
      ].join(" ");
      if (seen.has(key))
        report(
          source.place([...path, "quote"]),
          "this passage is listed twice",
          "remove one of them",
        );
      seen.add(key);
    }
  },
};
