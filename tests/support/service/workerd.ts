/**
 * The bundled Worker in raw workerd, without the dev server and its proxy.
 *
 * The platform's asset service runs only behind the dev server, so ASSETS is workerd's disk service behind an adapter that
 * adds what the disk service lacks: a directory or an unreadable path is a 404.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { stopProcess } from "./child-process.ts";
import { findFreePort } from "./free-port.ts";

const BINARY = createRequire(import.meta.url).resolve("workerd/bin/workerd");

const ADAPTER = `
const notFound = () => new Response(null, { status: 404 });
export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (request.method !== "GET" && request.method !== "HEAD") return new Response(null, { status: 405 });
    if (pathname.endsWith("/")) return notFound();
    const file = await env.DISK.fetch(request);
    // Only a file has a Content-Length: a directory listing is streamed (workerd.capnp, DiskDirectory).
    if (!file.ok || !file.headers.has("Content-Length")) return notFound();
    const type = pathname.endsWith(".json") ? "application/json" : "application/octet-stream";
    return new Response(file.body, { headers: { "Content-Type": type } });
  },
};
`;

/** A build: the folder of wrangler.toml, the static assets, and the bundled Worker. */
export interface Project {
  folder: string;
  /** Folder of the static assets. */
  assets: string;
  /** Folder that `wrangler deploy --dry-run --outdir` wrote: one module. */
  worker: string;
}

interface ServiceOptions {
  /** The Worker's ORIGIN variable. */
  address?: string;
  /** With an inspector, through which the isolate's memory can be read. */
  isInspected?: boolean;
  /** Limit of V8's semi-space in MB. The smaller it is, the more often V8 collects garbage. */
  semiSpace?: number;
  /** Source of a Worker that runs in place of the bundle. */
  script?: string;
}

/** The value of a key in wrangler.toml, as it is written there. */
const readWranglerValue = (folder: string, key: string): string => {
  const toml = readFileSync(join(folder, "wrangler.toml"), "utf8");
  const value = new RegExp(`^${key}\\s*=\\s*(.+)$`, "m").exec(toml)?.[1];
  if (value === undefined) throw new Error(`wrangler.toml has no ${key}`);
  return value;
};

/** workerd's configuration (workerd.capnp), which writes strings and lists as JSON and TOML do. */
const writeConfig = (
  { folder, assets, worker }: Project,
  { address, script, isInspected, semiSpace }: ServiceOptions,
): string => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "worker", worker = (
      modules = [(name = "index.js", esModule = ${script === undefined ? `embed ${JSON.stringify(join(worker, "index.js"))}` : JSON.stringify(script)})],
      compatibilityDate = ${readWranglerValue(folder, "compatibility_date")},
      compatibilityFlags = ${readWranglerValue(folder, "compatibility_flags")},
      bindings = [
        (name = "ASSETS", service = "assets"),
        ${address === undefined ? "" : `(name = "ORIGIN", text = ${JSON.stringify(address)})`}
      ]
    )),
    (name = "assets", worker = (
      modules = [(name = "adapter.js", esModule = ${JSON.stringify(ADAPTER)})],
      compatibilityDate = ${readWranglerValue(folder, "compatibility_date")},
      bindings = [(name = "DISK", service = "disk")]
    )),
    (name = "disk", disk = (path = ${JSON.stringify(assets)}, allowDotfiles = false))
  ],
  sockets = [(name = "worker", address = "127.0.0.1:0", http = (), service = "worker")],
  # workerd 2026-11-02 never answers the inspector's HeapProfiler.collectGarbage; gc() works.
  v8Flags = [${[isInspected && '"--expose-gc"', semiSpace && `"--max-semi-space-size=${semiSpace}"`].filter(Boolean).join()}]
);
`;

export interface Service extends AsyncDisposable {
  /** Without a slash at the end. */
  origin: string;
  pid: number;
  /** Port of the inspector (Chrome DevTools Protocol); 0 without one. */
  inspector: number;
  /** The last 20,000 characters on standard error: uncaught exceptions of the Worker. */
  errors: () => string;
  stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Starts workerd and waits until its socket listens. Throws with its standard error if it exits before that. */
export async function startService(
  project: Project,
  options: ServiceOptions = {},
): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), "key-developments-workerd-"));
  const config = join(folder, "config.capnp");
  writeFileSync(config, writeConfig(project, options));
  const inspector = options.isInspected ? await findFreePort() : 0;
  const inspect = options.isInspected ? [`--inspector-addr=127.0.0.1:${inspector}`] : [];
  // workerd resolves the absolute path of a module against its import paths.
  const args = ["serve", "--control-fd=3", "--import-path=/", ...inspect, config];
  const child = spawn(BINARY, args, { stdio: ["ignore", "ignore", "pipe", "pipe"] });
  const kill = (): unknown => child.kill("SIGKILL");
  process.once("exit", kill);
  let errors = "";
  child.stderr
    ?.setEncoding("utf8")
    .on("data", (chunk: string) => (errors = (errors + chunk).slice(-20_000)));
  const stop = async (signal?: NodeJS.Signals): Promise<void> => {
    process.off("exit", kill);
    await stopProcess(child, signal);
    rmSync(folder, { recursive: true, force: true });
  };
  const control = child.stdio[3];
  if (!(control instanceof Readable)) throw new Error("workerd has no control descriptor");
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  createInterface({ input: control }).on("line", (line) => {
    const message: { event: string; port?: number } = JSON.parse(line);
    if (message.event === "listen") resolve(`http://127.0.0.1:${message.port}`);
  });
  child.once("close", () => reject(new Error(`workerd did not start:\n${errors}`)));
  return {
    origin: await promise,
    pid: child.pid!,
    inspector,
    errors: () => errors,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}
