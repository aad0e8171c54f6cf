/** The platform's edge in front of the service: static assets with their headers, then the Worker, all compressed. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, normalize } from "node:path";
import { PLATFORM_HEADERS } from "../../../widget/build/budgets.ts";
import { buildProject, EDGE_PORT, ORIGIN, startWorker, type Build } from "./project.ts";
import { fileResponse, openSite, type Site } from "./site.ts";

/** The headers that the first rule of an asset folder's `_headers` sets on every asset. */
function readAssetHeaders(assets: string): Record<string, string> {
  const [first = ""] = readFileSync(join(assets, "_headers"), "utf8").split(/\n(?=\S)/);
  const lines = first.matchAll(/^ +([^:]+): (.+)$/gm);
  return Object.fromEntries([...lines].map(([, name = "", value = ""]) => [name, value]));
}

/** As many bytes as the headers that the platform adds: server, cf-ray, nel, report-to and the like. */
const PLATFORM = "x".repeat(PLATFORM_HEADERS - "x-platform: \r\n".length);

/** fetch has already decoded the body and chosen the connection. */
const HOP_BY_HOP = ["connection", "transfer-encoding", "content-length", "keep-alive"];

export interface Edge extends Pick<Site, "truncate">, AsyncDisposable {
  /** What is deployed. */
  project: Build;
  /** Serves another build from now on. */
  deploy: (next: Build) => Promise<void>;
  /** Kills the Worker and drops all connections. */
  crash: () => Promise<void>;
  /** Starts again after a crash. */
  restart: () => Promise<void>;
  /** Serves a file of a rival on the same origin; returns its URL. */
  put: (name: string, text: string) => string;
}

/** Opens the edge at ORIGIN, the public address that builds and Workers have. */
export async function openEdge(): Promise<Edge> {
  const rivals = new Map<string, string>();
  const resources = new AsyncDisposableStack();
  let project = await buildProject();
  let service = resources.use(await startWorker(project));

  async function fetchFromWorker(path: string, accept = "*/*", etag = ""): Promise<Response> {
    const headers = { accept, ...(etag && { "if-none-match": etag }) };
    const response = await fetch(service.origin + path, { headers, redirect: "manual" });
    const copy = new Response(response.body, response);
    for (const name of HOP_BY_HOP) copy.headers.delete(name);
    return copy;
  }

  async function respond(path: string, accept?: string, etag?: string): Promise<Response> {
    const { pathname } = new URL(path, ORIGIN);
    const rival = rivals.get(pathname);
    if (rival !== undefined)
      return fileResponse(pathname, rival, { "access-control-allow-origin": "*" });
    const { assets } = project;
    const file = join(assets, normalize(pathname));
    return file.startsWith(assets) && existsSync(file) && statSync(file).isFile()
      ? fileResponse(file, readFileSync(file), readAssetHeaders(assets))
      : fetchFromWorker(path, accept, etag);
  }

  const site = await openSite(async (path, { headers }) => {
    const response = await respond(path, headers.accept, headers["if-none-match"]);
    response.headers.set("x-platform", PLATFORM);
    return response;
  }, EDGE_PORT);
  resources.use(site);
  // The Worker of the build before still responds to open requests.
  const deploy = async (next: Build): Promise<void> => {
    service = resources.use(await startWorker(next));
    project = next;
  };
  return {
    get project() {
      return project;
    },
    deploy,
    crash: async () => {
      await site.kill();
      await service.stop("SIGKILL");
    },
    restart: async () => {
      await deploy(project);
      await site.revive();
    },
    truncate: site.truncate,
    put: (name, text) => {
      rivals.set(`/rivals/${name}`, text);
      return `${ORIGIN}/rivals/${name}`;
    },
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}
