/** 100,000 hostile requests: none may cause a 5xx, fill memory or slow honest clients. */
import { KINDS } from "../hostile/requests.ts";
import { sendRaw, inParallel, makeAgent } from "../measure/raw-http.ts";
import { readHeap } from "../measure/heap.ts";
import { progress, report } from "../measure/report.ts";
import { quantile } from "../measure/statistics.ts";
import { decimal, formatTable, whole } from "../measure/table.ts";
import { storyPaths } from "../serve/paths.ts";
import { builtProject, STORY } from "../serve/project.ts";
import { startService } from "../serve/service.ts";

const CONNECTIONS = 16;
/** oEmbed 1.0 (§2.3.4): the status for an unsupported format, a refusal rather than a failure. */
const NOT_IMPLEMENTED = 501;
const isRefused = (status: number): boolean =>
  (status >= 400 && status < 500) || status === NOT_IMPLEMENTED;
const isBroken = (status: number): boolean => status >= 500 && status !== NOT_IMPLEMENTED;

/** One request in this many under attack is an honest reader's. */
const HONEST_EVERY = 10;
const NORMAL = 10_000;
const INSPECTOR = 8845;

/** The responses to one kind of request. */
interface Tally {
  statuses: Map<number, number>;
  milliseconds: number[];
  /** The first request that got a 5xx. */
  broken?: string;
}

const countOf = ({ statuses }: Tally, fits: (status: number) => boolean): number => {
  let sum = 0;
  for (const [status, count] of statuses) if (fits(status)) sum += count;
  return sum;
};

export async function runHostile({ requests = 100_000 } = {}): Promise<void> {
  report("## Hostile requests\n");
  const service = await startService(await builtProject(), { inspector: INSPECTOR });
  const agent = makeAgent(CONNECTIONS);
  const tallies = new Map<string, Tally>();
  const send = async (name: string, request: Parameters<typeof sendRaw>[2]): Promise<void> => {
    const { status, milliseconds } = await sendRaw(agent, service.origin, request);
    let tally = tallies.get(name);
    if (!tally) tallies.set(name, (tally = { statuses: new Map(), milliseconds: [] }));
    tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1);
    tally.milliseconds.push(milliseconds);
    if (isBroken(status))
      tally.broken ??= `${status} for ${request.method ?? "GET"} ${request.target}`;
  };
  const memory: string[][] = [];
  const recordMemory = async (when: string): Promise<void> => {
    const heap = await readHeap(INSPECTOR, "worker");
    memory.push([when, whole(service.memory().now), decimal(heap, 1)]);
  };
  try {
    const paths = await storyPaths(service.origin, STORY);
    const fresh = [paths.filtered, paths.search];
    const repeated = [paths.story, paths.filtered[0]!, paths.search[0]!, paths.frame[0]!];
    const honest = (at: number): string =>
      at % 2 ? repeated[(at >> 1) % repeated.length]! : fresh[(at >> 1) % fresh.length]![at >> 2]!;
    progress("honest requests alone");
    await inParallel(CONNECTIONS, 1000, (at) => send("warm-up", { target: honest(at) }));
    await inParallel(CONNECTIONS, NORMAL, (at) =>
      send("honest, alone", { target: honest(at + 1000) }),
    );
    await recordMemory("before");
    const kinds = Object.entries(KINDS);
    const attack = async (from: number, to: number): Promise<void> => {
      await inParallel(CONNECTIONS, to - from, async (offset) => {
        const at = from + offset;
        const [name, write] = kinds[at % kinds.length]!;
        await send(name, write(at));
        if (at % HONEST_EVERY === 0)
          await send("honest, under attack", { target: honest(NORMAL + 1000 + at / HONEST_EVERY) });
      });
    };
    progress(`${requests} hostile requests`);
    await attack(0, requests / 2);
    await recordMemory("in the middle");
    await attack(requests / 2, requests);
    await recordMemory("after");
    tallies.delete("warm-up");
    const normal = quantile(tallies.get("honest, alone")!.milliseconds, 0.99);
    const rows = [...tallies].map(([name, tally]) => {
      const p99 = quantile(tally.milliseconds, 0.99);
      return [
        name,
        whole(tally.milliseconds.length),
        whole(countOf(tally, (status) => status >= 200 && status < 400)),
        whole(countOf(tally, isRefused)),
        whole(countOf(tally, isBroken)),
        whole(countOf(tally, (status) => status === 0)),
        decimal(quantile(tally.milliseconds, 0.5), 1),
        decimal(p99, 1),
        decimal(p99 / normal, 2),
      ];
    });
    report(
      formatTable(
        [
          "requests",
          "count",
          "2xx–3xx",
          "4xx, 501",
          "5xx",
          "no response",
          "p50 ms",
          "p99 ms",
          "÷ normal p99",
        ],
        rows,
      ),
    );
    const broken = [...tallies.values()].flatMap((tally) => tally.broken ?? []);
    if (broken.length > 0)
      report(`\n${broken.map((text) => `- \`${text.slice(0, 300)}\``).join("\n")}`);
    report(`\n${formatTable(["memory", "process MB", "isolate MB"], memory)}`);
    report(
      `\n${CONNECTIONS} connections; normal is “honest, alone”: the story, a filtered list, a search and the iframe page in turn, half of them ` +
        "filters and searches with new URLs. Isolate: by its inspector after a collection. " +
        `Uncaught exceptions in the service's log: ${service.errors().match(/uncaught exception/gi)?.length ?? 0}.`,
    );
  } finally {
    agent.destroy();
    await service.stop();
  }
}
