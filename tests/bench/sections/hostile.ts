/** Hostile requests: none may cause a 5xx or fill memory. */
import { RawClient, type RawRequest } from "../../support/raw-http.ts";
import { startService } from "../../support/workerd.ts";
import { HOSTILE_KINDS, makeHostile } from "../load/hostile-requests.ts";
import { readIsolateMemory } from "../load/isolate-memory.ts";
import { progress } from "../report.ts";
import { readMemory } from "../rig/process.ts";
import { buildProject, ORIGIN, readStory } from "../rig/project.ts";
import { quantileOf } from "../statistics.ts";
import { decimal, formatTable, whole } from "../table.ts";

const CONNECTIONS = 16;
/** Memory is read after each of this many equal parts. */
const PARTS = 4;
/** oEmbed 1.0 (§2.3.4): the status for an unsupported format, a refusal and not a failure. */
const NOT_IMPLEMENTED = 501;

/** One exchange; status 0: the connection was closed without a response. */
interface Exchange {
  kind: string;
  request: RawRequest;
  status: number;
  milliseconds: number;
}

const isBroken = ({ status }: Exchange): boolean => status >= 500 && status !== NOT_IMPLEMENTED;

export async function measureHostile(count: number): Promise<readonly [string, string]> {
  const project = await buildProject();
  const story = readStory(project).id;
  const service = await startService(project, { address: ORIGIN, isInspected: true });
  const client = new RawClient(service.origin, CONNECTIONS);
  const kinds = Object.keys(HOSTILE_KINDS);
  const exchanges: Exchange[] = [];
  const memory: string[][] = [];
  const recordMemory = async (when: string): Promise<void> => {
    const isolate = await readIsolateMemory(service);
    memory.push([when, whole(readMemory(service.pid).now), decimal(isolate, 1)]);
  };
  const send = async (index: number): Promise<void> => {
    const kind = kinds[index % kinds.length]!;
    const request = makeHostile(kind, story, index);
    const begin = performance.now();
    const response = client.send(request).then(({ status }) => status);
    const status = await response.catch(() => 0);
    exchanges.push({ kind, request, status, milliseconds: performance.now() - begin });
  };
  let next = 0;
  const attack = async (end: number): Promise<void> => {
    const loop = async (): Promise<void> => {
      while (next < end) await send(next++);
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, loop));
    await recordMemory(`after ${whole(end)} requests`);
  };
  await recordMemory("before");
  for (let part = 1; part <= PARTS; part++) {
    progress(`hostile requests, part ${part} of ${PARTS}`);
    await attack((count * part) / PARTS);
  }
  client.close();
  const exceptions = service.errors().match(/uncaught exception/gi)?.length ?? 0;
  await service.stop();

  const rows = [...Map.groupBy(exchanges, ({ kind }) => kind)].map(([kind, list]) => {
    const number = (matches: (exchange: Exchange) => boolean): string =>
      whole(list.filter(matches).length);
    const milliseconds = list.map((exchange) => exchange.milliseconds);
    return [
      kind,
      whole(list.length),
      number(({ status }) => status >= 200 && status < 400),
      number((exchange) => exchange.status >= 400 && !isBroken(exchange)),
      number(isBroken),
      number(({ status }) => status === 0),
      decimal(quantileOf(milliseconds, 0.5), 1),
      decimal(quantileOf(milliseconds, 0.99), 1),
    ];
  });
  const head = "requests,count,2xx–3xx,4xx or 501,5xx,no response,p50 ms,p99 ms".split(",");
  const examples = exchanges
    .filter(isBroken)
    .slice(0, 10)
    .map(
      ({ status, request }) => `- ${status}: \`${request.method} ${request.path.slice(0, 300)}\`\n`,
    );
  return [
    "Hostile requests",
    `${formatTable(head, rows)}

${examples.join("")}
${formatTable(["memory", "process MB", "isolate MB"], memory)}

${CONNECTIONS} connections, each URL new. Isolate: by its inspector after a collection. Uncaught exceptions of the Worker: ${exceptions}.`,
  ];
}
