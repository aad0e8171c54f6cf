import { expect, test } from "vitest";
import { buildContent } from "../../../data/edition/build/build-content.ts";
import { makeFirstView } from "../../../widget/content/make-first-view.ts";
import { en } from "../../../widget/i18n/languages/en.ts";
import { harbourStrike } from "../../fixtures/harbour-strike.ts";

test.each([
  [2, "April to May 2031 · 2 reports, 2 named sources"],
  [1, "April to May 2031 · 2 reports, 1 named source"],
  [0, "April to May 2031 · 2 reports"],
])("the line of the period with %i named sources is “%s”", (sourceCount, line) => {
  expect(makeFirstView(buildContent({ ...harbourStrike, sourceCount }), en).period).toBe(line);
});
