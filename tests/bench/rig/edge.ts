/** The platform's edge in front of the service: static assets with their headers, then the Worker, all compressed. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { basename, join } from "node:path";
import { proxy } from "hono/proxy";
import { getMimeType } from "hono/utils/mime";
import { PLATFORM_HEADERS } from "../../../widget/build/budgets.ts";
import { CACHE_CONTROL, SHARED_HEADERS } from "../../../worker/http/headers.ts";
import { buildProject, EDGE_PORT, ORIGIN, startWorker, type Build } from "./project.ts";
import { openSite } from "./site.ts";

/** Headers of a static asset (worker/build/make-headers.ts), with an entity tag as long as the platform's. */
const assetHeaders = (file: string): Record<string, string> => ({
  ...SHARED_HEADERS,
  "Cache-Control": CACHE_CONTROL[/\.[0-9a-f]{8,}[.-]/.test(file) ? "immutable" : "live"],
  "Content-Type": getMimeType(file) ?? "text/plain",
  ETag: `W/"${"x".repeat(32)}"`,
});
/** As many bytes as the headers that the platform adds: server, cf-ray, nel, report-to and the like. */
const PLATFORM = "x".repeat(PLATFORM_HEADERS - "x-platform: \r\n".length);

/** Responds as a build does. `worker`: the origin of its Worker. */
async function respond(assets: string, worker: string, request: IncomingMessage) {
  const { accept, "if-none-match": etag } = request.headers;
  const url = new URL(request.url!, worker);
  const file = join(assets, url.pathname);
  const response = statSync(file, { throwIfNoEntry: false })?.isFile()
    ? new Response(readFileSync(file), { headers: assetHeaders(basename(file)) })
    : await proxy(url, { headers: { accept, "if-none-match": etag }, redirect: "manual" });
  response.headers.set("x-platform", PLATFORM);
  return response;
}

export type Edge = Awaited<ReturnType<typeof openEdge>>;

/** Opens the edge at ORIGIN, the public address that builds and Workers have. */
export async function openEdge() {
  const project = await buildProject();
  const resources = new AsyncDisposableStack();
  let deployed = project;
  let service = resources.use(await startWorker(project));
  // The Worker of the build before still responds to open requests.
  const deploy = async (build: Build): Promise<void> => {
    service = resources.use(await startWorker(build));
    deployed = build;
  };
  const respondNow = (request: IncomingMessage) =>
    respond(deployed.assets, service.origin, request);
  const site = resources.use(await openSite(respondNow, EDGE_PORT));
  return {
    project,
    /** Serves another build from now on. */
    deploy,
    /** Kills the Worker and drops all connections. */
    crash: async (): Promise<void> => {
      await site.close();
      await service.stop("SIGKILL");
    },
    /** Starts again after a crash. */
    restart: async (): Promise<void> => {
      await deploy(deployed);
      await site.listen();
    },
    truncate: site.truncate,
    /** Serves a file of a rival on the same origin; returns its URL. */
    put: (name: string, text: string): string => {
      writeFileSync(join(project.assets, name), text);
      return `${ORIGIN}/${name}`;
    },
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}
