/** A bare Worker that always returns one response from memory, about as long as ours: the floor for throughput and memory. */
import { startService, type Project, type Service } from "../../support/service/workerd.ts";
import type { Requests } from "./wrk.ts";

/** Headers of the connection, not of the Worker. */
const CONNECTION = new Set(["connection", "content-length", "date", "transfer-encoding"]);

/** Starts it with the response of median length among those of `origin` to up to 60 of the requests. */
export async function startBareWorker(
  project: Project,
  origin: string,
  { paths, etag = "" }: Requests,
  isInspected = false,
): Promise<Service & { bytes: number }> {
  const step = Math.ceil(paths.length / 60);
  const fetched = paths
    .filter((_, index) => index % step === 0)
    .map(async (path) => {
      const response = await fetch(origin + path, { headers: { "if-none-match": etag } });
      return { response, body: Buffer.from(await response.arrayBuffer()) };
    });
  const sorted = (await Promise.all(fetched)).toSorted((a, b) => a.body.length - b.body.length);
  const { response, body } = sorted[sorted.length >> 1]!;
  const { status } = response;
  const sent = [...response.headers].filter(([name]) => !CONNECTION.has(name));
  const script = `const body = ${status === 304 ? "null" : `Uint8Array.from(atob("${body.toString("base64")}"), (character) => character.charCodeAt(0))`};
export default { fetch: () => new Response(body, ${JSON.stringify({ status, headers: sent })}) };`;
  const service = await startService(project, { script, isInspected });
  return { ...service, bytes: body.length };
}
