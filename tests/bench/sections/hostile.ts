/** Hostile requests, as the fuzz test generates them: none may cause a 5xx or fill memory. */
import fc from "fast-check";
import type { OpenApi } from "../../support/service/openapi.ts";
import { RawClient, type RawRequest } from "../../support/service/raw-http.ts";
import { listValidValues, makeRequests } from "../../worker/fuzz/requests.ts";
import { countExceptions, MEMORY_REMARK, readMemory } from "../load/memory.ts";
import { progress, type Section } from "../report.ts";
import { buildProject, startWorker } from "../rig/project.ts";
import { formatTable, type TableRow } from "../table.ts";

const CONNECTIONS = 16;
/** Memory is read after each of this many equal parts. */
const PARTS = 4;

/** oEmbed 1.0 (§2.3.4): 501 is the status for an unsupported format, a refusal and not a failure. */
const isFailure = (status: number): boolean => status >= 500 && status !== 501;

export async function measureHostile(total: number): Promise<Section> {
  const project = await buildProject();
  await using service = await startWorker(project, true);
  const document: OpenApi = await (await fetch(`${service.origin}/v1/openapi.json`)).json();
  const generated = makeRequests(document, listValidValues(project.edition));
  const client = new RawClient(service.origin, { connections: CONNECTIONS });
  const statuses: number[] = [];
  const failures: string[] = [];
  const rows: TableRow[] = [];
  const count = (matches: (status: number) => boolean) => statuses.filter(matches).length;
  for (let part = 0; part <= PARTS; part++) {
    progress(`hostile requests, part ${part} of ${PARTS}`);
    const requests = part ? fc.sample(generated, { numRuns: total / PARTS, seed: part }) : [];
    const send = async (request: RawRequest): Promise<void> => {
      const { status } = await client.send(request).catch(() => ({ status: 0 }));
      statuses.push(status);
      if (isFailure(status))
        failures.push(`${status}: \`${request.method} ${request.path.slice(0, 300)}\``);
    };
    await Promise.all(requests.map(send));
    rows.push({
      requests: statuses.length,
      "2xx–3xx": count((status) => status >= 200 && status < 400),
      "4xx or 501": count((status) => status >= 400 && !isFailure(status)),
      "5xx": failures.length,
      "no response": count((status) => status === 0),
      ...(await readMemory(service)),
    });
  }
  client.close();
  return [
    "Hostile requests",
    formatTable(rows, 0),
    ...failures.slice(0, 10),
    `So far, at each reading of the memory. ${CONNECTIONS} connections; the fuzz test's generator: paths and parameters of every documented operation and of none, values valid, broken, encoded twice or long, and such methods and headers. ${MEMORY_REMARK} Uncaught exceptions of the Worker: ${countExceptions(service)}.`,
  ];
}
