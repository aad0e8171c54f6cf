/** Bytes and requests of every embed form as the edge sends them, and where the script's bytes go, by module. */
import type { Browser } from "playwright-core";
import { LANGUAGES } from "../../../widget/options.ts";
import { launchBrowser } from "../../support/browser/host-page.ts";
import { openArticle } from "../page/article.ts";
import { openPage } from "../page/throttled-page.ts";
import type { Section } from "../report.ts";
import { openEdge } from "../rig/edge.ts";
import { run } from "../rig/process.ts";
import { ORIGIN } from "../rig/project.ts";
import { atMost, formatTable, type TableRow } from "../table.ts";

const BEHIND = "behind the first view";
/** A request of an embed: the first pattern that matches its path names it. `limit`: the most bytes. */
const KINDS: readonly { name: string; path: RegExp; limit?: number }[] = [
  { name: BEHIND, path: /\.json$|\.\w+-\w+\.js$/ },
  { name: "element", path: /\/key-developments\.js$/, limit: 10_500 },
  { name: "element's first data", path: /\/content/, limit: 4500 },
  { name: "iframe page's script", path: /\/frame\.js$/ },
  { name: "script", path: /\.js$/, limit: 14_000 },
  { name: "fragment", path: /\/fragment$/, limit: 12_000 },
  { name: "iframe page", path: /./, limit: 10_500 },
];

type Transfer = readonly [path: string, bytes: number];

/** Transfers from the service, until the page has loaded what is behind its first view. */
async function visit(browser: Browser, url: string): Promise<Transfer[]> {
  await using opened = await openPage(browser);
  const { page, transfers } = opened;
  await page.goto(url, { waitUntil: "networkidle" });
  // The first touch at the latest brings the rest.
  await page.mouse.move(400, 300);
  await page.waitForLoadState("networkidle");
  return [...transfers]
    .filter(([address]) => address.startsWith(`${ORIGIN}/embed/`))
    .map(([address, bytes]) => [address.slice(ORIGIN.length), bytes]);
}

/** `limit`: the most requests until a reader can use the embed. */
function describeEmbed(embed: string, limit: number, transfers: readonly Transfer[]): TableRow[] {
  const rows = transfers.map(([path, bytes]) => {
    const kind = KINDS.find((candidate) => candidate.path.test(path))!;
    const target = kind.limit ? atMost(bytes, kind.limit) : "";
    return { embed: "", request: kind.name, bytes, target };
  });
  const usable = rows.filter(({ request }) => request !== BEHIND).length;
  const target = atMost(usable, limit);
  return [{ embed, request: "requests until usable", bytes: usable, target }, ...rows];
}

async function measureEmbeds(story: string): Promise<TableRow[]> {
  await using article = await openArticle();
  await using browser = await launchBrowser();
  const embed = `${ORIGIN}/embed`;
  const visitWith = (body: string): Promise<Transfer[]> => {
    article.show({ body });
    return visit(browser, article.origin);
  };
  const scripts: [language: string, transfers: Transfer[]][] = [];
  for (const language of LANGUAGES)
    scripts.push([
      language,
      await visitWith(`<script async src="${embed}/${story}.${language}.js"></script>`),
    ]);
  const [language, script] = scripts.toSorted(([, a], [, b]) => b[0]![1] - a[0]![1])[0]!;
  const element = await visitWith(
    `<script async src="${embed}/key-developments.js"></script><key-developments story="${story}"></key-developments>`,
  );
  return [
    ...describeEmbed(`script, ${language}: the largest`, 1, script),
    ...describeEmbed("element", 2, element),
    ...describeEmbed("iframe page", 2, await visit(browser, `${embed}/${story}`)),
    ...describeEmbed("fragment", 1, await visit(browser, `${embed}/${story}/fragment`)),
  ];
}

export async function measureBytes(): Promise<Section> {
  await using edge = await openEdge();
  const { folder, assets, edition } = edge.project;
  const rows = await measureEmbeds(edition.id);
  const modules = await run(process.execPath, ["widget/build/size.ts", "--modules"], {
    cwd: folder,
    env: { ...process.env, ASSETS: assets },
  });
  return [
    "Bytes and requests",
    formatTable(rows, 2),
    "As Chromium receives them: brotli 4, response headers included, those of the platform simulated at their usual length. The fragment is requested by the publisher's server.",
    `\`\`\`\n${modules.trim()}\n\`\`\``,
    "`npm run size`: modules of the embedded script before minifying.",
  ];
}
