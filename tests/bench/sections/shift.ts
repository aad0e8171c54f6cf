/** Layout shift, and the reserved height that the box leaves unused, by embed, typeface and width. */
import { launchBrowser } from "../../support/host-page.ts";
import { openArticle } from "../page/article.ts";
import { readSnippets } from "../page/contestants.ts";
import { openPage, readLayoutShift } from "../page/throttled-page.ts";
import { progress } from "../report.ts";
import { withEdge } from "../rig/edge.ts";
import { readStory } from "../rig/project.ts";
import { decimal, formatTable, whole } from "../table.ts";

const WIDTHS = [320, 412, 768, 1200];
const FACES: Record<string, string> = {
  "Georgia, 18 px": "",
  "Arial, 18 px": "article { font: 18px/1.6 Arial, sans-serif }",
  "Arial, 20 px, padded": "article { font: 20px/1.5 Arial, sans-serif; padding: 0 24px }",
  "Times, 16 px": "article { font: 16px/1.4 Times, serif }",
};

export async function measureShift(): Promise<readonly [string, string]> {
  const rows = await withEdge(async (_, project) => {
    const snippets = await readSnippets(readStory(project).id);
    const article = await openArticle();
    const browser = await launchBrowser();
    const table: string[][] = [];
    for (const form of ["Script", "Element", "Iframe"])
      for (const [face, style] of Object.entries(FACES)) {
        progress(`${form}, ${face}`);
        const body = snippets[form]!;
        article.show({ body, head: style && `<style>${style}</style>` });
        const cells: string[] = [];
        for (const width of WIDTHS) {
          const { context, page } = await openPage(browser, { isSlow4G: true, slowdown: 4, width });
          await page.goto(article.origin, { waitUntil: "networkidle" });
          const shift = await readLayoutShift(page);
          const place = await page.evaluate(() => {
            const host = document.querySelector("key-developments, article iframe")!;
            const next = document.querySelector("#next")!;
            const margin = parseFloat(getComputedStyle(next).marginTop);
            return next.getBoundingClientRect().top - margin - host.getBoundingClientRect().top;
          });
          // The box is in the last frame: the iframe, or the page.
          const height = await page
            .frames()
            .at(-1)!
            .evaluate(() => {
              const root = document.querySelector("key-developments")?.shadowRoot ?? document;
              return root.querySelector("[part=box]")!.getBoundingClientRect().height;
            });
          await context.close();
          cells.push(`${decimal(shift, 3)} · ${whole(place - height)} px`);
        }
        table.push([form.toLowerCase(), face, ...cells]);
      }
    await browser.close();
    await article.kill();
    return table;
  });
  const head = ["embed", "typeface", ...WIDTHS.map((width) => `${width} px wide`)];
  return [
    "Layout shift and unused height",
    `${formatTable(head, rows, 2)}

Layout shift (target 0.000) · unused height of the place between the paragraphs, in a window 768 px high (target 0). Slow 4G, main thread 4 × slower, the builder's snippets.`,
  ];
}
