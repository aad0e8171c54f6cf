/** Bytes and requests of every embed form as the edge sends them, and where the script's bytes go, by module. */
import { spawnSync } from "node:child_process";
import { LANGUAGES } from "../../../widget/options.ts";
import { launchBrowser } from "../../support/host-page.ts";
import { openArticle } from "../page/article.ts";
import { openPage } from "../page/throttled-page.ts";
import { withEdge } from "../rig/edge.ts";
import { ORIGIN, readStory } from "../rig/project.ts";
import { formatTable, judge, whole } from "../table.ts";

/** A request of an embed: the first pattern that matches its path names it. `limit`: bytes at the most. */
interface Kind {
  name: string;
  path: RegExp;
  limit?: number;
}

const BEHIND = "behind the first view";
const KINDS: readonly Kind[] = [
  { name: BEHIND, path: /\.json$/ },
  { name: "element", path: /\/key-developments\.js$/, limit: 10_500 },
  { name: "element's first data", path: /\/content/, limit: 4500 },
  { name: "iframe page's script", path: /\/frame\.js$/ },
  { name: "script", path: /\.js$/, limit: 14_000 },
  { name: "fragment", path: /\/fragment$/, limit: 12_000 },
  { name: "iframe page", path: /./, limit: 10_500 },
];

type Transfer = readonly [path: string, bytes: number];

/** The rows of an embed; `limit`: requests at the most until a reader can use it. */
function describeEmbed(name: string, limit: number, transfers: readonly Transfer[]): string[][] {
  const rows: string[][] = [];
  let usable = 0;
  for (const [path, bytes] of transfers) {
    const kind = KINDS.find((candidate) => candidate.path.test(path))!;
    if (kind.name !== BEHIND) usable++;
    rows.push(["", kind.name, whole(bytes), kind.limit ? judge(bytes, kind.limit) : ""]);
  }
  return [[name, "requests until usable", whole(usable), judge(usable, limit)], ...rows];
}

async function measureEmbeds(story: string): Promise<string[][]> {
  const article = await openArticle();
  const browser = await launchBrowser();
  /** Transfers from the service, until the page has loaded what is behind its first view. */
  const visit = async (url: string): Promise<Transfer[]> => {
    const { context, page, transfers } = await openPage(browser);
    await page.goto(url, { waitUntil: "networkidle" });
    // The first touch at the latest brings the rest.
    await page.mouse.move(400, 300);
    await page.waitForLoadState("networkidle");
    await context.close();
    return [...transfers].flatMap(([address, bytes]): Transfer[] =>
      address.startsWith(`${ORIGIN}/embed/`) ? [[address.slice(ORIGIN.length), bytes]] : [],
    );
  };
  const visitWith = (body: string): Promise<Transfer[]> => {
    article.show({ body });
    return visit(article.origin);
  };
  const embed = `${ORIGIN}/embed`;
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
  const rows = [
    ...describeEmbed(`script, ${language}: the largest`, 1, script),
    ...describeEmbed("element", 2, element),
    ...describeEmbed("iframe page", 2, await visit(`${embed}/${story}`)),
    ...describeEmbed("fragment", 1, await visit(`${embed}/${story}/fragment`)),
  ];
  await browser.close();
  await article.kill();
  return rows;
}

export async function measureBytes(): Promise<readonly [string, string]> {
  return withEdge(async (_, project) => {
    const rows = await measureEmbeds(readStory(project).id);
    // Its exit code says whether a script is over the ceiling of the tests.
    const { stdout } = spawnSync(process.execPath, ["widget/build/size.ts"], {
      cwd: project.folder,
      encoding: "utf8",
    });
    const [modules = ""] = stdout.replaceAll(/\S+(?=node_modules)/g, "").split("\n\n");
    return [
      "Bytes and requests",
      `${formatTable(["embed", "request", "bytes", "target"], rows, 2)}

As Chromium receives them: brotli 4, response headers included, those of the platform simulated at their usual length. The fragment is requested by the publisher's server.

\`\`\`
${modules}
\`\`\`

\`npm run size\`: modules of the embedded script before minifying.`,
    ];
  });
}
