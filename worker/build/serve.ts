/**
 * `npm start` and `npm run dev`: builds the service and runs it on http://localhost:8787 (`PORT` changes the port). Rebuilds when
 * a story file is saved; with `--code` (`npm run dev`) also when code is saved, and then open pages reload. Changes of the modules that
 * Node itself loads, this one and warm-build.ts, take effect after a restart.
 */
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ASSETS } from "../../data/edition/output-folders.ts";
import { STORIES_FOLDER } from "../../data/source/load-story.ts";
import { WarmBuild } from "./warm-build.ts";
import { isPortFree } from "./is-port-free.ts";
import { ROOT } from "./run-node.ts";
import { requiredSteps } from "./required-steps.ts";
import "./end-with-parent.ts";

const code = process.argv.includes("--code");
const port = process.env["PORT"] ?? "8787";
const origin = process.env["ORIGIN"] ?? `http://localhost:${port}`;

/** Debounce of file changes, in milliseconds: saving a file often writes it several times. */
const DEBOUNCE = 60;

/** Watched folders, by their path in the rules of required-steps.ts. */
const WATCHED: Record<string, string> = code
  ? {
      "data/stories": STORIES_FOLDER,
      data: join(ROOT, "data"),
      widget: join(ROOT, "widget"),
      worker: join(ROOT, "worker"),
    }
  : { "data/stories": STORIES_FOLDER };

/** Runs the build steps that a change needs. Changes during a build are built after it. */
function rebuildOnChange(build: WarmBuild): void {
  const changed = new Set<string>();
  /** Changes of failed builds too, whose steps the next build must run. */
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  const rebuild = async (): Promise<void> => {
    if (running || changed.size === 0) return;
    running = true;
    build.invalidate(changed);
    for (const path of changed) pending.add(path);
    changed.clear();
    const steps = requiredSteps(pending);
    if (steps.size === 0 || (await build.run(steps))) pending.clear();
    running = false;
    void rebuild();
  };
  for (const [name, folder] of Object.entries(WATCHED))
    watch(folder, { recursive: true }, (_, file) => {
      if (file) changed.add(`${name}/${file.replaceAll("\\", "/")}`);
      clearTimeout(timer);
      timer = setTimeout(() => void rebuild(), DEBOUNCE);
    });
}

// Before the build, which takes seconds and would print an address where another program answers.
if (!(await isPortFree(Number(port)))) {
  process.stderr.write(
    `Port ${port} is in use. Choose another: PORT=${Number(port) + 1} npm ${code ? "run dev" : "start"}\n`,
  );
  process.exit(1);
}
const build = await WarmBuild.create({ draft: true, origin });
if (!(await build.run())) process.exit(1);
rebuildOnChange(build);
process.stdout.write(
  `builder ${origin}/ · sample page ${origin}/demo · API ${origin}/docs · embed doctor ${origin}/doctor\n`,
);

// The command itself, not the package's wrapper, which adds a process and does not forward signals.
const wrangler = spawn(
  process.execPath,
  [
    "--no-warnings",
    `--import=${pathToFileURL(join(import.meta.dirname, "end-with-parent.ts")).href}`,
    createRequire(import.meta.url).resolve("wrangler"),
    "dev",
    ...(code ? ["worker/dev.ts"] : []),
    "--ip=127.0.0.1",
    "--inspector-ip=127.0.0.1",
    `--port=${port}`,
    `--assets=${ASSETS}`,
    `--var=ORIGIN:${origin}`,
  ],
  {
    cwd: ROOT,
    env: {
      ...process.env,
      WRANGLER_SEND_METRICS: "false",
      CLOUDFLARE_CF_FETCH_ENABLED: "false",
    },
    stdio: "inherit",
  },
);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => wrangler.kill(signal));
wrangler.on("exit", (status) => process.exit(status ?? 0));
