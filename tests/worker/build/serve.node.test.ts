/** `npm start` as an editor runs it: saved files appear on every surface, and no process remains when npm ends. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ROOT } from "../../../worker/build/run-node.ts";
import { findFreePort } from "../../support/service/free-port.ts";
import { STORY } from "../../support/story/story.ts";

// As deep in the tree as the fixtures: their files name the JSON Schemas by relative path.
const FOLDER = join(ROOT, "dist", "serve-test");
const STORIES = join(FOLDER, "stories");
const ASSETS = join(FOLDER, "assets");

/** Long enough for a busy machine; nothing is measured by it. */
const wait = { timeout: 170_000, interval: 200 };
const SLOW = 180_000;

const { NODE_ENV: _, ...environment } = process.env;

/** Processes whose environment names a folder of this test (proc(5)): all that it started, orphans too. */
const findProcesses = (folder: string): string[] =>
  readdirSync("/proc").filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, "utf8").includes(`ASSETS=${folder}\0`);
    } catch {
      return false;
    }
  });

const endAll = (folder: string): void => {
  for (const pid of findProcesses(folder)) process.kill(Number(pid), "SIGKILL");
};

let origin: string;
let npm: ChildProcess;

const read = async (path: string): Promise<string> => (await fetch(origin + path)).text();
const readEdition = async (): Promise<string> =>
  JSON.parse(await read(`/v1/stories/${STORY}`)).edition;

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(join(ROOT, "tests", "fixtures", "stories"), STORIES, { recursive: true });
  const port = String(await findFreePort());
  origin = `http://127.0.0.1:${port}`;
  const env = { ...environment, STORIES, ASSETS, PORT: port };
  npm = spawn("npm", ["start"], { cwd: ROOT, env, stdio: "ignore" });
  await vi.waitFor(readEdition, wait);
}, SLOW);

afterAll(() => {
  endAll(FOLDER);
  endAll(ASSETS);
  rmSync(FOLDER, { recursive: true, force: true });
});

test(
  "a saved story arrives on every surface, in the same edition",
  async () => {
    const before = await readEdition();
    const file = join(STORIES, STORY, "story.yaml");
    const text = readFileSync(file, "utf8").replace(/^title: "/m, 'title: "Reopened: ');
    writeFileSync(file, text);
    const edition = await vi.waitFor(async () => {
      const current = await readEdition();
      expect(current).not.toBe(before);
      return current;
    }, wait);
    for (const path of [
      `/v1/stories/${STORY}`,
      `/embed/${STORY}`,
      `/embed/${STORY}.js`,
      `/embed/${STORY}/fragment`,
      `/stories/${STORY}/feed.json`,
    ])
      await vi.waitFor(async () => {
        const body = await read(path);
        expect([path, body]).toEqual([path, expect.stringContaining("Reopened: ")]);
        expect([path, body]).toEqual([path, expect.stringContaining(edition)]);
      }, wait);
  },
  SLOW,
);

test(
  "no process survives if npm alone receives SIGTERM",
  async () => {
    expect(findProcesses(ASSETS).length).toBeGreaterThan(3);
    npm.kill("SIGTERM");
    await vi.waitFor(() => expect(findProcesses(ASSETS)).toEqual([]), wait);
  },
  SLOW,
);

test(
  "a process ends with the npm above its shell, even if that is killed with SIGKILL",
  async () => {
    const module = join(ROOT, "worker", "build", "end-with-parent.ts");
    const script = `"${process.execPath}" --import "${module}" -e "console.log('ready'); setInterval(() => {}, 1000)"; true`;
    const parent = spawn(
      process.execPath,
      [
        "-e",
        `require("node:child_process").spawn("sh", ["-c", process.argv[1]], { stdio: "inherit" }); setInterval(() => {}, 1000)`,
        script,
      ],
      {
        env: { ...environment, ASSETS: FOLDER, npm_lifecycle_event: "start" },
        stdio: ["ignore", "pipe", "ignore"],
      },
    );
    await once(parent.stdout, "data");
    expect(findProcesses(FOLDER)).toHaveLength(3);
    parent.kill("SIGKILL");
    await vi.waitFor(() => expect(findProcesses(FOLDER)).toEqual([]), wait);
  },
  SLOW,
);
