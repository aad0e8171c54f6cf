/** Layout shift, and the reserved height that the box leaves unused, by embed, typeface and width. */
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../support/browser/host-page.ts";
import { readLayoutShift } from "../../support/browser/page-measures.ts";
import { openArticle } from "../page/article.ts";
import { fetchCode } from "../page/contestants.ts";
import { openThrottledPage } from "../page/throttled-page.ts";
import { progress, type Section } from "../report.ts";
import { openEdge } from "../rig/edge.ts";
import { decimal, formatTable, type TableRow } from "../table.ts";

const WIDTHS = [320, 412, 768, 1200];
const FACES: Record<string, string> = {
  "Georgia, 18 px": "",
  "Arial, 18 px": "article { font: 18px/1.6 Arial, sans-serif }",
  "Arial, 20 px, padded": "article { font: 20px/1.5 Arial, sans-serif; padding: 0 24px }",
  "Times, 16 px": "article { font: 16px/1.4 Times, serif }",
};

/** `shift · unused height` */
async function measureCell(browser: Browser, url: string, width: number): Promise<string> {
  await using page = await openThrottledPage(browser, { width });
  await page.goto(url, { waitUntil: "networkidle" });
  const shift = await readLayoutShift(page);
  const place = await page.evaluate(() => {
    const host = document.querySelector("key-developments, article iframe")!;
    const next = document.querySelector("#next")!;
    const margin = parseFloat(getComputedStyle(next).marginTop);
    return next.getBoundingClientRect().top - margin - host.getBoundingClientRect().top;
  });
  // The box is in the last frame: the iframe, or the page. Locators see through open shadow roots.
  const box = page.frames().at(-1)!.locator("[part=box]");
  const height = await box.evaluate((element) => element.getBoundingClientRect().height);
  return `${decimal(shift, 3)} · ${decimal(place - height)} px`;
}

export async function measureShift(): Promise<Section> {
  await using edge = await openEdge();
  await using article = await openArticle();
  await using browser = await launchBrowser();
  const rows: TableRow[] = [];
  for (const embed of ["Script", "Element", "Iframe"]) {
    const body = await fetchCode(edge.project.edition.id, embed);
    for (const [typeface, style] of Object.entries(FACES)) {
      progress(`${embed}, ${typeface}`);
      article.show({ body, head: style && `<style>${style}</style>` });
      const row: TableRow = { embed: embed.toLowerCase(), typeface };
      for (const width of WIDTHS)
        row[`${width} px wide`] = await measureCell(browser, article.origin, width);
      rows.push(row);
    }
  }
  return [
    "Layout shift and unused height",
    formatTable(rows, 2),
    "Layout shift (target 0.000) · unused height of the place between the paragraphs, in a window 768 px high (target 0). Slow 4G, main thread 4 × slower, the builder's snippets.",
  ];
}
