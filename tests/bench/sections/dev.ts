/** How soon a saved file is in an open page of `npm run dev`, and how long `npm run verify` takes. */
import { spawn } from "node:child_process";
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ROOT } from "../../../worker/build/run-node.ts";
import { launchBrowser } from "../../support/browser/host-page.ts";
import { responds, stopProcess, waitUntil } from "../../support/service/child-process.ts";
import { findFreePort } from "../../support/service/free-port.ts";
import { progress, type Section } from "../report.ts";
import { run } from "../rig/process.ts";
import { WORKSPACE } from "../rig/project.ts";
import { median } from "../statistics.ts";
import { atMost, formatSpread, formatTable } from "../table.ts";

/** Milliseconds from a saved file to the open page that shows it, and of a verification. */
const LIMIT = 2000;

interface Change {
  /** What is saved. */
  what: string;
  file: (story: string) => string;
  /** The text before which a mark is written, after what precedes it. */
  place: RegExp;
}

/** One file of each kind whose text is on the page of a story. */
const CHANGES: readonly Change[] = [
  {
    what: "a story",
    file: (story) => `data/stories/${story}/story.yaml`,
    place: /^(title: ")(?:Zq\S+ )?/m,
  },
  {
    what: "a module of the widget",
    file: () => "widget/i18n/languages/en.ts",
    place: /(")(?:Zq\S+ )?(?=What happened")/,
  },
  {
    what: "a module of the Worker",
    file: () => "worker/pages/story/story-purposes.tsx",
    place: /(>)(?:Zq\S+ )?(?=Use this story<)/,
  },
];

/** A copy of the project whose files may be changed; its packages are those of the project. */
function copyProject(): string {
  const folder = join(WORKSPACE, "dev");
  const isOmitted = new Set(["node_modules", "dist", ".git", ".wrangler"]);
  cpSync(ROOT, folder, { recursive: true, filter: (path) => !isOmitted.has(basename(path)) });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Milliseconds from each saved change to the open page that shows it. */
async function measureReloads(rounds: number): Promise<Map<string, number[]>> {
  const folder = copyProject();
  const story = readdirSync(join(folder, "data", "stories"))[0]!;
  const port = String(await findFreePort());
  const service = spawn(process.execPath, ["worker/build/serve.ts", "--code"], {
    cwd: folder,
    env: { ...process.env, PORT: port },
    stdio: "ignore",
  });
  const address = `http://127.0.0.1:${port}/stories/${story}`;
  const times = new Map<string, number[]>();
  try {
    await waitUntil("npm run dev", () => responds(address));
    await using browser = await launchBrowser();
    const page = await browser.newPage();
    await page.goto(address);
    for (let round = 0; round <= rounds; round++)
      for (const [index, { what, file, place }] of CHANGES.entries()) {
        progress(`${what}, round ${round}`);
        const path = join(folder, file(story));
        const mark = `Zq${index}-${round}`;
        const text = readFileSync(path, "utf8").replace(place, `$1${mark} `);
        const saved = performance.now();
        writeFileSync(path, text);
        await page.getByText(mark).first().waitFor();
        // The first round loads what the later ones reuse.
        if (round > 0) times.set(what, [...(times.get(what) ?? []), performance.now() - saved]);
        // What else the change leads to is built before the next one.
        await sleep(LIMIT);
      }
  } finally {
    await stopProcess(service);
  }
  return times;
}

async function measureVerification(rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await run("npm", ["run", "-s", "verify"]);
    times.push(performance.now() - start);
  }
  return times;
}

export async function measureDev(rounds: number): Promise<Section> {
  const verification = await measureVerification(rounds);
  const reloads = await measureReloads(rounds);
  const rows = [
    ...[...reloads].map(([what, times]) => [`npm run dev: ${what} is saved`, times] as const),
    ["npm run verify", verification] as const,
  ].map(([what, times]) => ({
    "": what,
    ms: formatSpread(times),
    target: atMost(median(times), LIMIT),
  }));
  return [
    "A contributor's wait",
    formatTable(rows),
    `From a saved file to the open page of the story that shows it, which reloads by itself: medians of ${rounds} rounds, quartiles in brackets. \`npm run verify\`: the whole command, of the published stories.`,
  ];
}
