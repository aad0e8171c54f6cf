/**
 * The edge in front of the service, as the platform has it: static assets first, then the Worker, everything compressed.
 * workerd compresses nothing and serves no assets by itself, and sizes on the wire are what a reader waits for.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join, normalize } from "node:path";
import { askRaw, makeAgent } from "../measure/ask.ts";
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

const agent = makeAgent(16);

/** The Worker's answer; it is told the host that the reader asked, as it writes that into links. */
async function askWorker(
  origin: string,
  target: string,
  asked: IncomingMessage,
): Promise<Resource> {
  const { host = "", "if-none-match": condition } = asked.headers;
  const headers = { host, ...(condition !== undefined && { "if-none-match": condition }) };
  const { status, body, headers: own } = await askRaw(agent, origin, { target, headers });
  if (status === 0) throw new Error(`the Worker does not answer ${target}`);
  const kept = Object.entries(own).flatMap(([name, value]) =>
    typeof value === "string" && !ENDS_AT_THE_EDGE.has(name) ? [[name, value]] : [],
  );
  return { status, body, headers: Object.fromEntries(kept) };
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
    return askWorker(origin, url, request);
  }, port);
  return {
    ...site,
    extra,
    deploy: (next) => {
      current = next;
    },
  };
}
