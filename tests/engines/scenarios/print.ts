/** The box on paper. */
import { expect } from "vitest";
import { script, service } from "../../support/browser/embeds.ts";
import { buildContent } from "../../../data/edition/build/build-content.ts";
import type { Edition } from "../../../data/model/edition.ts";
import { makeFirstView } from "../../../widget/content/make-first-view.ts";
import { en } from "../../../widget/i18n/languages/en.ts";
import { plainText } from "../../../widget/i18n/mixed-text.ts";
import { article } from "../../support/browser/publisher.ts";
import { readPdf, squash } from "../../support/browser/read-pdf.ts";
import { STORY } from "../../support/story/story.ts";
import { isLoaded } from "../box-expressions.ts";
import { waitFor } from "../engine.ts";
import { openPage } from "../host.ts";
import type { Scenario } from "../run-scenarios.ts";

export const PRINT: Scenario[] = [
  [
    "the box prints on at most two pages: what is at issue, every key row with its reactions, the reports",
    async ({ page }) => {
      await openPage(page, article(script()));
      await waitFor(page, isLoaded());
      const { pages, text } = await readPdf(await page.print(isLoaded()));
      expect(pages).toBeLessThanOrEqual(2);
      const edition: Edition = await (await fetch(`${service}/v1/stories/${STORY}`)).json();
      const { issue, rows, reports, words } = makeFirstView(buildContent(edition), en);
      const key = rows.filter((row) => row.key);
      const reactions = key.flatMap((row) => row.reactions ?? []).filter((line) => !line.folded);
      const expected = [
        issue!.claim,
        ...issue!.sides.map((side) => side.name + side.text),
        ...key.map((row) => row.headline),
        ...reactions.map((line) => line.text ?? ""),
        ...reports.map(plainText),
      ];
      expect(expected.filter((part) => !text.includes(squash(part)))).toEqual([]);
      // The content of closed rows, and controls.
      const hidden = [...key.slice(1).map((row) => row.summary), words.showAll];
      expect(hidden.filter((part) => part && text.includes(squash(part)))).toEqual([]);
    },
  ],
];
