/**
 * `npm start` and `npm run dev`: builds the service and runs it on http://localhost:8787 (`PORT` changes the port). Rebuilds when
 * a story file is saved; with `--code` (`npm run dev`) also when code is, and then open pages reload.
 */
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { packageCommand, ROOT, runSteps, stepsFor } from "./steps.ts";

const code = process.argv.includes("--code");
const port = process.env["PORT"] ?? "8787";
const env = {
  ...process.env,
  DRAFT: "1",
  ORIGIN: process.env["ORIGIN"] ?? `http://localhost:${port}`,
  WRANGLER_SEND_METRICS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
};

/** Debounce of file changes, in milliseconds: saving a file often writes it several times. */
const DEBOUNCE = 60;

/** Runs the build steps that a change needs. Changes during a build are built after it. */
function rebuildOnChange(folders: readonly string[]): void {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  const rebuild = async (): Promise<void> => {
    if (running || changed.size === 0) return;
    running = true;
    const steps = stepsFor(changed);
    changed.clear();
    await runSteps(env, steps);
    running = false;
    void rebuild();
  };
  for (const folder of folders)
    watch(join(ROOT, folder), { recursive: true }, (_, file) => {
      if (file) changed.add(`${folder}/${file.replaceAll("\\", "/")}`);
      clearTimeout(timer);
      timer = setTimeout(() => void rebuild(), DEBOUNCE);
    });
}

if (!(await runSteps(env))) process.exit(1);
rebuildOnChange(code ? ["data", "widget", "worker"] : ["data/stories"]);

const wrangler = spawn(
  process.execPath,
  [
    packageCommand("wrangler", "bin/wrangler.js"),
    "dev",
    "--ip=127.0.0.1",
    "--inspector-ip=127.0.0.1",
    `--port=${port}`,
    `--var=ORIGIN:${env.ORIGIN}`,
    ...(code ? ["--live-reload"] : []),
  ],
  { cwd: ROOT, env, stdio: "inherit" },
);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => wrangler.kill(signal));
wrangler.on("exit", (status) => process.exit(status ?? 0));
