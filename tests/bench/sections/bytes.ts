/** Bytes and requests of every embed form as the edge sends them, and where the script's bytes go, by module. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { greatest } from "d3-array";
import type { Browser, Request } from "playwright-core";
import { brotliSize } from "../../../widget/build/budgets.ts";
import { LANGUAGES } from "../../../widget/options.ts";
import { launchBrowser } from "../../support/browser/host-page.ts";
import { openArticle } from "../page/article.ts";
import { fetchCode } from "../page/contestants.ts";
import type { Section } from "../report.ts";
import { openEdge } from "../rig/edge.ts";
import { run } from "../rig/process.ts";
import { ORIGIN } from "../rig/project.ts";
import { atMost, formatTable, type TableRow } from "../table.ts";

const EMBED = `${ORIGIN}/embed`;
const BEHIND = "behind the first view";
/** A request of an embed: the first pattern that matches its path names it. `limit`: the most bytes. */
const KINDS: readonly { name: string; path: RegExp; limit?: number }[] = [
  { name: BEHIND, path: /\.json$|\/behaviour\.|\.\w+-\w+\.js$/ },
  { name: "element", path: /\/key-developments\./, limit: 10_500 },
  { name: "element's first data", path: /\/content$/, limit: 4500 },
  { name: "iframe page's script", path: /\/frame\.js$/ },
  { name: "script", path: /\.js$/, limit: 14_000 },
  { name: "fragment", path: /\/fragment$/, limit: 12_000 },
  { name: "iframe page", path: /./, limit: 10_500 },
];

/** `limit`: the most requests until a reader can use the embed. */
async function measureEmbed(
  browser: Browser,
  embed: string,
  limit: number,
  url: string,
): Promise<TableRow[]> {
  await using page = await browser.newPage();
  const requests: Request[] = [];
  page.on("requestfinished", (request) => void requests.push(request));
  await page.goto(url, { waitUntil: "networkidle" });
  // The first touch at the latest brings the rest.
  await page.mouse.move(400, 300);
  await page.waitForLoadState("networkidle");
  const rows: TableRow[] = [];
  for (const request of requests.filter((sent) => sent.url().startsWith(EMBED))) {
    const { pathname } = new URL(request.url());
    const kind = KINDS.find(({ path }) => path.test(pathname))!;
    const { responseHeadersSize, responseBodySize } = await request.sizes();
    const bytes = responseHeadersSize + responseBodySize;
    const target = kind.limit ? atMost(bytes, kind.limit) : "";
    rows.push({ embed: "", request: kind.name, bytes, target });
  }
  const bytes = rows.filter(({ request }) => request !== BEHIND).length;
  rows.unshift({ embed, request: "requests until usable", bytes, target: atMost(bytes, limit) });
  return rows;
}

export async function measureBytes(): Promise<Section> {
  await using edge = await openEdge();
  await using article = await openArticle();
  await using browser = await launchBrowser();
  const { assets, edition } = edge.project;
  const story = edition.id;
  const readScript = (language: string): string =>
    readFileSync(join(assets, "embed", `${story}.${language}.js`), "utf8");
  const language = greatest(LANGUAGES, (name) => brotliSize(readScript(name)))!;
  const measureInArticle = (embed: string, limit: number, body: string): Promise<TableRow[]> => {
    article.show({ body });
    return measureEmbed(browser, embed, limit, article.origin);
  };
  const largest = `<script async src="${EMBED}/${story}.${language}.js"></script>`;
  const [element, inLanguage, pinned] = [
    await fetchCode(story, "Element"),
    await fetchCode(story, "Element", `?lang=${language}`),
    await fetchCode(story, "Element with integrity"),
  ];
  const rows = [
    ...(await measureInArticle(`script, ${language}: the largest`, 1, largest)),
    ...(await measureInArticle("element", 2, element)),
    ...(await measureInArticle(`element, ${language}`, 2, inLanguage)),
    ...(await measureInArticle("element with integrity", 2, pinned)),
    ...(await measureEmbed(browser, "iframe page", 2, `${EMBED}/${story}`)),
    ...(await measureEmbed(browser, "fragment", 1, `${EMBED}/${story}/fragment`)),
  ];
  const modules = await run(process.execPath, ["widget/build/size.ts", "--modules"]);
  return [
    "Bytes and requests",
    formatTable(rows, 2),
    "As Chromium receives them: brotli 4, response headers included, those of the platform simulated at their usual length. The fragment is requested by the publisher's server.",
    `\`\`\`\n${modules.trim()}\n\`\`\``,
    "`npm run size`: modules of the embedded script before minifying.",
  ];
}
