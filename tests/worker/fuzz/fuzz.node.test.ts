/** Sends generated requests to the bundled Worker in workerd and checks every response against the OpenAPI document. */
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import type { Edition } from "../../../data/model/edition.ts";
import { Contract, type OpenApi } from "../../support/service/openapi.ts";
import { RawClient, type RawRequest, type RawResponse } from "../../support/service/raw-http.ts";
import { startBundle } from "../../support/service/bundled-worker.ts";
import { listValidValues, makeRequests } from "./requests.ts";

const service = await startBundle();
const read = async <T>(path: string): Promise<T> => (await fetch(service.origin + path)).json();

const BATCH = 40;
const BATCHES = 525;

const { data } = await read<{ data: { id: string }[] }>("/v1/stories");
const edition = await read<Edition>(`/v1/stories/${data[0]!.id}`);
const contract = new Contract(await read<OpenApi>("/v1/openapi.json"));
const requests = makeRequests(contract.document, listValidValues(edition));

const client = new RawClient(service.origin);
afterAll(async () => {
  client.close();
  await service.stop();
});

// Generated requests have a path. Here and not in the dev server, whose proxy responds 500 itself.
test.each([
  ["OPTIONS", 204],
  ["GET", 200],
  ["POST", 405],
])("%s * is a request for the root", async (method, status) => {
  const response = await client.send({ method, path: "*", headers: { accept: "text/html" } });
  expect(response.status).toBe(status);
});

const counts = new Map<string, number>();
const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);

/** Whether a response is an unexpected 5xx: oEmbed 1.0 §2.3.1 requires 501 for an unsupported format. */
const isFailure = ({ path }: RawRequest, { status }: RawResponse): boolean =>
  status >= 500 && !(status === 501 && path.startsWith("/oembed?"));

/** What is wrong with a response; null if nothing is. */
function findFault(request: RawRequest, response: RawResponse): string | null {
  const { method, path } = request;
  const { status, headers, body } = response;
  const type = headers["content-type"] ?? "";
  if (isFailure(request, response)) return `${status} ${body}`;
  // The doctor's report on a page has no CORS headers.
  const isPrivate = path.startsWith("/doctor") && !("access-control-allow-origin" in headers);
  if (!isPrivate && headers["access-control-allow-origin"] !== "*")
    return `no CORS header: ${status} ${type} ${body.slice(0, 200)}`;
  // Without Cache-Control the edge caches heuristically; s-maxage and must-revalidate disable stale responses.
  if (!/^(public|no-store)/.test(headers["cache-control"] ?? "")) return "no Cache-Control";
  if (/s-maxage|must-revalidate/.test(headers["cache-control"] ?? ""))
    return "Cache-Control disables stale responses";
  if ("set-cookie" in headers) return "a cookie";
  if (method === "HEAD" || status === 304) return body === "" ? null : "a body";
  const pathname = path.replace(/[?#].*/s, "");
  if (status >= 400 && type.startsWith("text/html"))
    return body.startsWith("<!doctype html>") ? null : "an error page without a doctype";
  // Of a script that does not exist, for the console of a page.
  if (status >= 400 && type.startsWith("text/javascript"))
    return pathname.endsWith(".js") && /^console\.warn\(".*"\);\n$/.test(body)
      ? null
      : "no single warning";
  if (status >= 400) return contract.findProblemFault({ path: pathname, status, type, body });
  if (method !== "GET" || status !== 200 || contract.find(pathname) === null) return null;
  count("200 valid by OpenAPI");
  return contract.findFault({ path: pathname, status, type, body });
}

test(
  "responds to every request without a 5xx, with problem documents and with what OpenAPI describes",
  { timeout: 600_000 },
  async () => {
    const started = performance.now();
    await fc.assert(
      fc.asyncProperty(
        fc.array(requests, { minLength: BATCH, maxLength: BATCH }),
        async (batch) => {
          const faults = await Promise.all(
            batch.map(async (request) => {
              const response = await client.send(request);
              count("requests");
              count(`status ${response.status}`);
              count(`method ${request.method}`);
              const fault = findFault(request, response);
              return fault && { request, fault };
            }),
          );
          expect(faults.filter((fault) => fault !== null)).toEqual([]);
        },
      ),
      // The same requests in every run; FUZZ_SEED=$RANDOM generates others.
      {
        seed: Number(process.env["FUZZ_SEED"] ?? 20_230_912),
        numRuns: BATCHES,
        endOnFailure: true,
      },
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const lines = [...counts]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, number]) => `${name}: ${number}`);
    process.stdout.write(`fuzz, ${seconds} s; ${lines.join(", ")}\n`);
    // workerd logs uncaught exceptions there.
    expect(service.errors()).toBe("");
    expect(counts.get("requests")).toBeGreaterThanOrEqual(20_000);
    expect(counts.get("200 valid by OpenAPI")).toBeGreaterThan(4000);
  },
);
