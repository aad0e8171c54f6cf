/** The platform's edge in front of the service: static assets first, then the Worker, everything compressed. */
import { existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join, normalize } from "node:path";
import { makeAgent, sendRaw } from "../measure/raw-http.ts";
import type { Project } from "./project.ts";
import { openSite, typeOf, type Resource, type Site } from "./site.ts";

/** The headers that the first rule of `_headers` sets on every asset. */
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

/** What the edge serves; a deployment replaces it. */
export interface Deployment {
  project: Project;
  /** Origin of the Worker. */
  origin: string;
}

export interface Edge extends Site {
  deploy: (next: Deployment) => void;
  /** Resources of the rivals on the same origin, by path. */
  extra: Map<string, Resource>;
}

const HOP_BY_HOP = new Set(["connection", "transfer-encoding", "content-length", "keep-alive"]);

const agent = makeAgent(16);

async function fetchFromWorker(
  origin: string,
  target: string,
  request: IncomingMessage,
): Promise<Resource> {
  const { host = "", "if-none-match": condition, accept } = request.headers;
  const headers = {
    host,
    ...(accept !== undefined && { accept }),
    ...(condition !== undefined && { "if-none-match": condition }),
  };
  const { status, body, headers: received } = await sendRaw(agent, origin, { target, headers });
  if (status === 0) throw new Error(`the Worker does not respond to ${target}`);
  const forwarded = Object.entries(received).flatMap(([name, value]) =>
    typeof value === "string" && !HOP_BY_HOP.has(name) ? [[name, value]] : [],
  );
  return { status, body, headers: Object.fromEntries(forwarded) };
}

export async function openEdge(first: Deployment, port?: number): Promise<Edge> {
  const extra = new Map<string, Resource>();
  let current = first;
  const site = await openSite(async (url, request) => {
    const { project, origin } = current;
    const { pathname } = new URL(url, "http://edge");
    const rival = extra.get(pathname);
    if (rival)
      return { ...rival, headers: { "access-control-allow-origin": "*", ...rival.headers } };
    const file = join(project.assets, normalize(pathname));
    if (file.startsWith(project.assets) && existsSync(file) && statSync(file).isFile()) {
      const headers = readAssetHeaders(project.assets);
      return { body: readFileSync(file), headers: { ...headers, "content-type": typeOf(file) } };
    }
    return fetchFromWorker(origin, url, request);
  }, port);
  return {
    ...site,
    extra,
    deploy: (next) => {
      current = next;
    },
  };
}
