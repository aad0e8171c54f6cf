/** Hostile requests, as the fuzz test generates them: none may cause a 5xx or fill memory. */
import fc from "fast-check";
import type { OpenApi } from "../../support/openapi.ts";
import { RawClient } from "../../support/raw-http.ts";
import { listValidValues, makeRequests } from "../../worker/fuzz/requests.ts";
import { countExceptions, MEMORY_REMARK, readMemory } from "../load/memory.ts";
import { progress, type Section } from "../report.ts";
import { buildProject, startWorker } from "../rig/project.ts";
import { decimal, formatTable, integer, type TableRow } from "../table.ts";

const CONNECTIONS = 16;
/** Memory is read after each of this many equal parts. */
const PARTS = 4;
/** oEmbed 1.0 (§2.3.4): the status for an unsupported format, a refusal and not a failure. */
const NOT_IMPLEMENTED = 501;

/** Status 0: the connection was closed without a response. */
interface Exchange {
  request: string;
  status: number;
}

const isFailure = ({ status }: Exchange): boolean => status >= 500 && status !== NOT_IMPLEMENTED;

function summarise(folder: string, exchanges: readonly Exchange[]): TableRow {
  const count = (matches: (exchange: Exchange) => boolean) => exchanges.filter(matches).length;
  return {
    "requests under": folder,
    count: exchanges.length,
    "2xx–3xx": count(({ status }) => status >= 200 && status < 400),
    "4xx or 501": count((exchange) => exchange.status >= 400 && !isFailure(exchange)),
    "5xx": count(isFailure),
    "no response": count(({ status }) => status === 0),
  };
}

/** The documented folder that a path is under, or none. */
const folderOf = ({ request }: Exchange): string =>
  /^\S+ (\/(v1|embed|stories|articles|oembed|doctor))\b/.exec(request)?.[1] ?? "others";

export async function measureHostile(total: number): Promise<Section> {
  const project = await buildProject();
  const service = await startWorker(project, true);
  const response = await fetch(`${service.origin}/v1/openapi.json`);
  const document: OpenApi = await response.json();
  const generated = makeRequests(document, listValidValues(project.edition));
  const client = new RawClient(service.origin, { connections: CONNECTIONS });
  const exchanges: Exchange[] = [];
  const memory: TableRow[] = [];
  for (let part = 0; part <= PARTS; part++) {
    progress(`hostile requests, part ${part} of ${PARTS}`);
    const requests = part ? fc.sample(generated, { numRuns: total / PARTS, seed: part }) : [];
    const send = async (): Promise<void> => {
      for (let next = requests.pop(); next; next = requests.pop()) {
        const status = await client.send(next).then(
          (received) => received.status,
          () => 0,
        );
        exchanges.push({ request: `${next.method} ${next.path}`, status });
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, send));
    const { resident, isolate } = await readMemory(service);
    memory.push({
      memory: `after ${integer(exchanges.length)} requests`,
      "process MB": resident,
      "isolate MB": decimal(isolate, 1),
    });
  }
  client.close();
  const exceptions = countExceptions(service);
  await service.stop();
  const failures = exchanges.filter(isFailure).slice(0, 10);
  const folders = [...Map.groupBy(exchanges, folderOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    "Hostile requests",
    formatTable(folders.map(([folder, list]) => summarise(folder, list))),
    ...failures.map(({ status, request }) => `${status}: \`${request.slice(0, 300)}\``),
    formatTable(memory),
    `${CONNECTIONS} connections; the fuzz test's generator: paths and parameters of every documented operation and of none, values valid, broken, encoded twice or long, and such methods and headers. ${MEMORY_REMARK} Uncaught exceptions of the Worker: ${exceptions}.`,
  ];
}
