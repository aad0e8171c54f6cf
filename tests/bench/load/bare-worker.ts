/** A bare Worker that always returns one response from memory, about as long as ours: the floor for throughput and memory. */
import { startService, type Project, type Service } from "../../support/service/workerd.ts";

/** Responses among which the typical one is chosen. */
const SAMPLES = 60;

/** Headers of the connection, not of the Worker. */
const CONNECTION = new Set(["connection", "content-length", "date", "transfer-encoding"]);

/** Starts it with the response of median length among those to some of the paths. */
export async function startBareWorker(
  project: Project,
  origin: string,
  paths: readonly string[],
  { headers, isInspected }: { headers?: Record<string, string>; isInspected?: boolean } = {},
): Promise<Service & { bytes: number }> {
  const step = Math.ceil(paths.length / SAMPLES);
  const responses: { response: Response; body: Buffer }[] = [];
  for (const path of paths.filter((_, index) => index % step === 0)) {
    const response = await fetch(origin + path, headers && { headers });
    responses.push({ response, body: Buffer.from(await response.arrayBuffer()) });
  }
  const sorted = responses.toSorted((a, b) => a.body.length - b.body.length);
  const { response, body } = sorted[sorted.length >> 1]!;
  const { status } = response;
  const sent = [...response.headers].filter(([name]) => !CONNECTION.has(name));
  const script = `const body = ${status === 304 ? "null" : `Uint8Array.from(atob("${body.toString("base64")}"), (character) => character.charCodeAt(0))`};
export default { fetch: () => new Response(body, ${JSON.stringify({ status, headers: sent })}) };`;
  const service = await startService(project, { script, isInspected: isInspected ?? false });
  return { ...service, bytes: body.length };
}
