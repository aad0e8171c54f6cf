/** Raw workerd: the binary itself with a configuration of ours, no dev server and no proxy before it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { writeCapnp, type WorkerdConfig } from "./capnp.ts";
import { readMemory, start, stop } from "./process.ts";
import { workspace } from "./workspace.ts";

const binary = join(
  createRequire(import.meta.url).resolve("workerd"),
  "..",
  "..",
  "bin",
  "workerd",
);

export interface Workerd {
  /** Origin of each socket by its service, without a slash at the end. */
  origins: Readonly<Record<string, string>>;
  /** MB of the whole process. */
  memory: () => { now: number; peak: number };
  pid: number;
  /** What it wrote to its standard error: uncaught exceptions of Workers, above all. */
  errors: () => string;
  stop: (signal?: NodeJS.Signals) => Promise<void>;
}

export interface WorkerdOptions {
  /** Modules made for this run, by file name. */
  files?: Readonly<Record<string, string | Uint8Array>>;
  /** Port of the inspector, for the isolates' own memory. */
  inspector?: number;
}

/** Starts workerd and waits until every socket listens. Throws with what it said when it ends before that. */
export async function startWorkerd(
  config: WorkerdConfig,
  { files = {}, inspector }: WorkerdOptions = {},
): Promise<Workerd> {
  const folder = mkdtempSync(join(workspace(), "workerd-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const file = join(folder, "config.capnp");
  writeFileSync(file, writeCapnp(config));
  const inspect = inspector === undefined ? [] : [`--inspector-addr=127.0.0.1:${inspector}`];
  // An absolute path of a module is looked for below the import paths.
  const child = start(binary, ["serve", "--control-fd=3", "--import-path=/", ...inspect, file], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  let errors = "";
  child.stderr
    ?.setEncoding("utf8")
    .on("data", (text: string) => (errors = (errors + text).slice(-20_000)));
  const origins: Record<string, string> = {};
  const control = child.stdio[3];
  if (!(control instanceof Readable)) throw new Error("workerd has no control descriptor");
  for await (const line of createInterface({ input: control })) {
    const { event, socket, port }: { event: string; socket?: string; port?: number } =
      JSON.parse(line);
    if (event === "listen" && socket !== undefined) origins[socket] = `http://127.0.0.1:${port}`;
    if (Object.keys(origins).length === config.sockets.length) break;
  }
  if (Object.keys(origins).length < config.sockets.length)
    throw new Error(`workerd did not start:\n${errors}`);
  const pid = child.pid!;
  return {
    origins,
    pid,
    memory: () => readMemory(pid),
    errors: () => errors,
    stop: async (signal) => {
      await stop(child, signal);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
