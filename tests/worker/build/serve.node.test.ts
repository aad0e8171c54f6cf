/** `npm start` as an editor runs it: saved files appear on every surface, and no process remains when npm ends. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ROOT } from "../../../worker/build/run-node.ts";
import {
  endProcesses,
  environment,
  findProcesses,
  SLOW,
  startNpmService,
  WAIT,
} from "../../support/service/npm-service.ts";
import { STORY } from "../../support/story/story.ts";

/** Marks the processes of the test that starts its own. */
const MARK = join(ROOT, "dist", "serve-test");

let service: Awaited<ReturnType<typeof startNpmService>>;

const read = async (path: string): Promise<string> => (await fetch(service.origin + path)).text();
const readEdition = async (): Promise<string> =>
  JSON.parse(await read(`/v1/stories/${STORY}`)).edition;

beforeAll(async () => {
  service = await startNpmService("start", "serve-test");
}, SLOW);

afterAll(() => {
  endProcesses(MARK);
  service?.remove();
});

test(
  "a saved story arrives on every surface, in the same edition",
  async () => {
    const before = await readEdition();
    const file = join(service.stories, STORY, "story.yaml");
    const text = readFileSync(file, "utf8").replace(/^title: "/m, 'title: "Reopened: ');
    writeFileSync(file, text);
    const edition = await vi.waitFor(async () => {
      const current = await readEdition();
      expect(current).not.toBe(before);
      return current;
    }, WAIT);
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
      }, WAIT);
  },
  SLOW,
);

test(
  "no process survives if npm alone receives SIGTERM",
  async () => {
    expect(findProcesses(service.assets).length).toBeGreaterThan(3);
    service.npm.kill("SIGTERM");
    await vi.waitFor(() => expect(findProcesses(service.assets)).toEqual([]), WAIT);
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
        env: { ...environment, ASSETS: MARK, npm_lifecycle_event: "start" },
        stdio: ["ignore", "pipe", "ignore"],
      },
    );
    await once(parent.stdout, "data");
    expect(findProcesses(MARK)).toHaveLength(3);
    parent.kill("SIGKILL");
    await vi.waitFor(() => expect(findProcesses(MARK)).toEqual([]), WAIT);
  },
  SLOW,
);
