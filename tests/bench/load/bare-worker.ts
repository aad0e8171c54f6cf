/** Bare Workers that return responses from memory, as long as ours: the floor for throughput and memory. */
import type { RawRequest, RawResponse } from "../../support/service/raw-http.ts";
import { startService, type Project, type Service } from "../../support/service/workerd.ts";
import type { Requests } from "./wrk.ts";

/** Headers of the connection, not of the Worker. */
const CONNECTION = new Set(["connection", "content-length", "date", "transfer-encoding"]);

/** Starts one that always returns the same response, that of median length among those of `origin` to up to 60 of the requests. */
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

/** Starts one that returns the status and as many bytes as a request's header says. */
export const startMimic = (project: Project): Promise<Service> =>
  startService(project, {
    script: `const body = new Uint8Array(2 ** 20);
export default { fetch({ headers }) {
  const [status, length] = headers.get("x-response").split(" ").map(Number);
  return new Response(length ? body.subarray(0, length) : null, { status });
} };`,
  });

/** The request with the header for a response with the same status and length. */
export function mimic(request: RawRequest, { status, headers, body }: RawResponse): RawRequest {
  const length = body && (headers["content-length"] ?? Buffer.byteLength(body));
  return { ...request, headers: { ...request.headers, "x-response": `${status} ${length}` } };
}
