import { expect, test } from "vitest";
import type { Edition } from "../../../data/model/edition.ts";
import { buildContent } from "../../../data/edition/build/build-content.ts";
import { makeFirstView } from "../../../widget/content/make-first-view.ts";
import { plainText } from "../../../widget/i18n/mixed-text.ts";
import { en } from "../../../widget/i18n/languages/en.ts";
import { harbourStrike } from "../../fixtures/harbour-strike.ts";

test.each([
  [2, "April to May 2031 · 2 reports, 2 named sources"],
  [1, "April to May 2031 · 2 reports, 1 named source"],
  [0, "April to May 2031 · 2 reports"],
])("the line of the period with %i named sources is “%s”", (sourceCount, line) => {
  expect(makeFirstView(buildContent({ ...harbourStrike, sourceCount }), en).period).toBe(line);
});

test.each([
  ["stated", "2 April 2031"],
  ["inferred", "2 April 2031 (inferred)"],
] as const)("the list of reports says of a date that is %s “%s”", (basis, words) => {
  const published = { ...harbourStrike.articles[0]!.published, edtf: "2031-04-02", basis };
  const [article, ...others] = harbourStrike.articles;
  const edition: Edition = { ...harbourStrike, articles: [{ ...article!, published }, ...others] };
  const { reports } = makeFirstView(buildContent(edition), en);
  expect(plainText(reports[1]!).split(" · ").at(-1)).toBe(words);
});
