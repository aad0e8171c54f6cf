/** The service as `npm start` and `npm run dev` run it, on a copy of the invented stories. */
import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";
import { ROOT } from "../../../worker/build/run-node.ts";
import { FIXTURES } from "../story/fixtures.ts";
import { STORY } from "../story/story.ts";
import { findFreePort } from "./free-port.ts";

/** Long enough for a busy machine; nothing is measured by it. Both in milliseconds. */
export const WAIT = { timeout: 170_000, interval: 200 };
export const SLOW = 180_000;

// Vitest sets NODE_ENV, which changes what Vite builds.
const { NODE_ENV: _, ...environment } = process.env;
export { environment };

/** Processes whose environment names a folder of built files (proc(5)): all that a service started, orphans too. */
export const findProcesses = (assets: string): string[] =>
  readdirSync("/proc").filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, "utf8").includes(`ASSETS=${assets}\0`);
    } catch {
      return false;
    }
  });

export const endProcesses = (assets: string): void => {
  for (const pid of findProcesses(assets)) process.kill(Number(pid), "SIGKILL");
};

interface NpmService {
  origin: string;
  npm: ChildProcess;
  /** Folders of the stories and of the built files. */
  stories: string;
  assets: string;
  /** Ends all processes and removes the folders. */
  remove: () => void;
}

/**
 * Runs `npm run SCRIPT` and waits until it answers; if it does not, nothing of it is left. `name`: a folder below dist/, which it
 * replaces.
 */
export async function startNpmService(script: "start" | "dev", name: string): Promise<NpmService> {
  // As deep in the tree as the fixtures: their files name the JSON Schemas by relative path.
  const folder = join(ROOT, "dist", name);
  const stories = join(folder, "stories");
  const assets = join(folder, "assets");
  rmSync(folder, { recursive: true, force: true });
  cpSync(FIXTURES, stories, { recursive: true });
  const port = String(await findFreePort());
  const origin = `http://127.0.0.1:${port}`;
  const env = { ...environment, STORIES: stories, ASSETS: assets, PORT: port };
  const npm = spawn("npm", ["run", script], { cwd: ROOT, env, stdio: "ignore" });
  const remove = (): void => {
    endProcesses(assets);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await vi.waitFor(async () => (await fetch(`${origin}/v1/stories/${STORY}`)).json(), WAIT);
  } catch (error) {
    remove();
    throw error;
  }
  return { origin, npm, stories, assets, remove };
}
