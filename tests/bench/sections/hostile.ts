/** Hostile requests, as the fuzz test generates them: none may cause a 5xx or fill memory. */
import fc from "fast-check";
import type { OpenApi } from "../../support/service/openapi.ts";
import { RawClient, type RawRequest } from "../../support/service/raw-http.ts";
import { startService, type Service } from "../../support/service/workerd.ts";
import { listValidValues, makeRequests } from "../../worker/fuzz/requests.ts";
import { mimic, startMimic } from "../load/bare-worker.ts";
import { countExceptions, readIsolateMemory } from "../load/memory.ts";
import { progress, type Section } from "../report.ts";
import { readResidentMemory } from "../rig/process.ts";
import { buildProject, ORIGIN, startWorker } from "../rig/project.ts";
import { atMost, decimal, formatTable, type TableRow } from "../table.ts";

const CONNECTIONS = 16;
/** Memory is read after each of this many equal parts. */
const PARTS = 4;
/** Growth of memory from the first part to the last that still counts as none. */
const FLAT = 1.2;
/** In MB. */
const SMALL_SEMI_SPACE = 1;

/** oEmbed 1.0 (§2.3.4): 501 is the status for an unsupported format, a refusal and not a failure. */
const isFailure = (status: number): boolean => status >= 500 && status !== 501;

const openClient = ({ origin }: Service): RawClient =>
  new RawClient(origin, { connections: CONNECTIONS });

export async function measureHostile(total: number): Promise<Section> {
  const project = await buildProject();
  await using service = await startWorker(project, true);
  const options = { address: ORIGIN, isInspected: true, semiSpace: SMALL_SEMI_SPACE };
  await using collecting = await startService(project, options);
  await using bare = await startMimic(project);
  const document: OpenApi = await (await fetch(`${service.origin}/v1/openapi.json`)).json();
  const generated = makeRequests(document, listValidValues(project.edition));
  const clients = {
    service: openClient(service),
    collecting: openClient(collecting),
    bare: openClient(bare),
  };
  const statuses: number[] = [];
  const failures: string[] = [];
  const rows: TableRow[] = [];
  /** By the inspector, and of the process that collects often, in MB. */
  const samples: { isolate: number; process: number }[] = [];
  const count = (matches: (status: number) => boolean) => statuses.filter(matches).length;
  const send = async (request: RawRequest): Promise<void> => {
    const other = clients.collecting.send(request).catch(() => null);
    const response = await clients.service.send(request).catch(() => null);
    const status = response?.status ?? 0;
    statuses.push(status);
    if (isFailure(status))
      failures.push(`${status}: \`${request.method} ${request.path.slice(0, 300)}\``);
    if (response) await clients.bare.send(mimic(request, response));
    await other;
  };
  for (let part = 0; part <= PARTS; part++) {
    progress(`hostile requests, part ${part} of ${PARTS}`);
    const requests = part ? fc.sample(generated, { numRuns: total / PARTS, seed: part }) : [];
    await Promise.all(requests.map(send));
    for (const name of ["worker", "assets"] as const) await readIsolateMemory(collecting, name);
    const process = readResidentMemory(collecting.pid);
    const row = {
      requests: statuses.length,
      "2xx–3xx": count((status) => status >= 200 && status < 400),
      "4xx or 501": count((status) => status >= 400 && !isFailure(status)),
      "5xx": failures.length,
      "no response": count((status) => status === 0),
      "process MB": readResidentMemory(service.pid),
      "bare Worker's": readResidentMemory(bare.pid),
      "ours, collecting often": process,
    };
    const isolate = await readIsolateMemory(service);
    samples.push({ isolate, process });
    rows.push({ ...row, "isolate MB": decimal(isolate, 1) });
  }
  for (const client of Object.values(clients)) client.close();
  const judge = (of: "isolate" | "process"): string => {
    const growth = samples.at(-1)![of] / samples[1]![of];
    return `${decimal(growth, 2)} × (${atMost(growth, FLAT, " ×")})`;
  };
  return [
    "Hostile requests",
    formatTable(rows, 0),
    ...failures.slice(0, 10),
    `So far, at each reading of the memory. ${CONNECTIONS} connections; the fuzz test's generator: paths and parameters of every documented operation and of none, values valid, broken, encoded twice or long, and such methods and headers. Process: resident memory, garbage included; isolate: by its inspector after a collection, ArrayBuffers included. From the first of these parts to the last, the isolate grows to ${judge("isolate")}, and our process, if it collects often, to ${judge("process")}. Uncaught exceptions of the Worker: ${countExceptions(service)}.`,
    `The bare Worker gets the same requests, and returns from memory as many bytes with the same status: what it gains is workerd's own. A request's memory outside V8's heap is freed when V8 collects its objects, which is when its semi-space is full; V8 enlarges that, and what is freed stays with the process (tcmalloc). Collecting often: our Worker with a semi-space of ${SMALL_SEMI_SPACE} MB, and a collection in both its isolates, of which one serves the static files, at each reading.`,
  ];
}
