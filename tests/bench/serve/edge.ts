/**
 * The edge in front of the service, as the platform has it: static assets first, then the Worker, everything compressed.
 * workerd compresses nothing and serves no assets by itself, and sizes on the wire are what a reader waits for.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, normalize } from "node:path";
import type { Project } from "./project.ts";
import { openSite, typeOf, type Resource, type Site } from "./site.ts";

/** The headers that the first rule of `_headers` gives every asset. */
function readAssetHeaders(assets: string): Record<string, string> {
  const file = join(assets, "_headers");
  if (!existsSync(file)) return {};
  const [, first = ""] = /^\/\*\n((?: .*\n?)*)/.exec(readFileSync(file, "utf8")) ?? [];
  const lines = first.split("\n").flatMap((line) => {
    const [, name, value] = /^\s+([^!:\s]+):\s*(.*)$/.exec(line) ?? [];
    return name !== undefined && value !== undefined ? [[name.toLowerCase(), value]] : [];
  });
  return Object.fromEntries(lines);
}

/** What the edge stands before: it changes with a deployment. */
export interface Deployed {
  project: Project;
  /** Origin of the Worker. */
  origin: string;
}

export interface Edge extends Site {
  deploy: (next: Deployed) => void;
  /** Resources of the benchmark's own on the same origin, by path: what the rivals load. */
  extra: Map<string, Resource>;
}

const ENDS_AT_THE_EDGE = new Set([
  "connection",
  "transfer-encoding",
  "content-length",
  "keep-alive",
]);

async function askWorker(
  origin: string,
  path: string,
  accept: string | undefined,
): Promise<Resource> {
  const response = await fetch(origin + path, {
    redirect: "manual",
    headers: accept === undefined ? {} : { "if-none-match": accept },
  });
  const headers = [...response.headers].filter(([name]) => !ENDS_AT_THE_EDGE.has(name));
  return {
    status: response.status,
    body: Buffer.from(await response.arrayBuffer()),
    headers: Object.fromEntries(headers),
  };
}

export async function openEdge(first: Deployed, port?: number): Promise<Edge> {
  const extra = new Map<string, Resource>();
  let current = first;
  const headers = new Map<Project, Record<string, string>>();
  const site = await openSite(async (url, request) => {
    const { project, origin } = current;
    const { pathname } = new URL(url, "http://edge");
    const own = extra.get(pathname);
    if (own) return { ...own, headers: { "access-control-allow-origin": "*", ...own.headers } };
    const file = join(project.assets, normalize(pathname));
    if (file.startsWith(project.assets) && existsSync(file) && statSync(file).isFile()) {
      let open = headers.get(project);
      if (!open) headers.set(project, (open = readAssetHeaders(project.assets)));
      return { body: readFileSync(file), headers: { ...open, "content-type": typeOf(file) } };
    }
    return askWorker(origin, url, request.headers["if-none-match"]);
  }, port);
  return {
    ...site,
    extra,
    deploy: (next) => {
      current = next;
    },
  };
}
