/**
 * The service as it is deployed, in raw workerd: the bundle, its compatibility date and flags, and an ASSETS binding.
 *
 * The platform's own asset service runs only behind the dev server, whose proxy hides what is measured here. The Worker
 * asks ASSETS for nothing but files by their path, so the equivalent is workerd's disk service behind an adapter that does
 * what the platform does and the disk service does not: a folder is no file, and what cannot be read is a 404.
 */
import { readdirSync } from "node:fs";
import { extname, join } from "node:path";
import type { Module, WorkerdConfig } from "./capnp.ts";
import { readWranglerStrings, type Project } from "./project.ts";
import { startWorkerd, type Workerd } from "./workerd.ts";

const ADAPTER = `
const none = () => new Response(null, { status: 404 });
export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (request.method !== "GET" && request.method !== "HEAD") return new Response(null, { status: 405 });
    if (pathname.endsWith("/")) return none();
    const file = await env.DISK.fetch(request);
    // Only a file has a Content-Length: a folder's listing is streamed (workerd.capnp, DiskDirectory).
    if (!file.ok || !file.headers.has("Content-Length")) return none();
    const type = pathname.endsWith(".json") ? "application/json" : "application/octet-stream";
    return new Response(file.body, { headers: { "Content-Type": type } });
  },
};
`;

const KINDS: Record<string, Module["kind"]> = {
  ".js": "esModule",
  ".wasm": "wasm",
  ".txt": "text",
  ".bin": "data",
};

/** The modules of the bundle; the entry is named first, as workerd wants it. Throws on a kind that it does not know. */
function listModules(folder: string): Module[] {
  const files = readdirSync(folder).filter((file) => !/\.map$|^README\.md$/.test(file));
  const modules = files.map((file): Module => {
    const kind = KINDS[extname(file)];
    if (!kind) throw new Error(`the bundle holds ${file}, which this benchmark cannot load`);
    return { name: file, kind, file: join(folder, file) };
  });
  return modules.toSorted((a, b) => Number(b.name === "index.js") - Number(a.name === "index.js"));
}

export function describeService({ folder, assets, worker }: Project, port?: number): WorkerdConfig {
  const compatibilityDate = readWranglerStrings(folder, "compatibility_date")[0]!;
  return {
    workers: [
      {
        name: "worker",
        modules: listModules(worker),
        compatibilityDate,
        compatibilityFlags: readWranglerStrings(folder, "compatibility_flags"),
        services: { ASSETS: "assets" },
      },
      {
        name: "assets",
        modules: [{ name: "adapter.js", kind: "esModule", file: "adapter.js" }],
        compatibilityDate,
        services: { DISK: "disk" },
      },
    ],
    disks: { disk: assets },
    sockets: [port === undefined ? { service: "worker" } : { service: "worker", port }],
  };
}

export interface Service extends Workerd {
  /** Of the Worker, without a slash at the end. */
  origin: string;
}

export interface ServiceOptions {
  port?: number;
  inspector?: number;
  /** Code that runs in place of ours, beside the same assets. */
  instead?: string;
}

export async function startService(
  project: Project,
  options: ServiceOptions = {},
): Promise<Service> {
  const { port, inspector, instead } = options;
  const config = describeService(project, port);
  if (instead !== undefined)
    config.workers[0]!.modules = [{ name: "index.js", kind: "esModule", file: "instead.js" }];
  // The inspector's own request for a collection is never answered (workerd 2026-11-02); `gc()` is.
  const inspected = inspector === undefined ? config : { ...config, v8Flags: ["--expose-gc"] };
  const workerd = await startWorkerd(inspected, {
    files: { "adapter.js": ADAPTER, ...(instead !== undefined && { "instead.js": instead }) },
    ...(inspector !== undefined && { inspector }),
  });
  return { ...workerd, origin: workerd.origins["worker"]! };
}
