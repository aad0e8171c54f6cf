/** A hundred thousand requests that no honest client sends: none may break the service, fill its memory or slow the others. */
import { KINDS } from "../hostile/requests.ts";
import { askRaw, inParallel, makeAgent } from "../measure/ask.ts";
import { readHeap } from "../measure/heap.ts";
import { note, say } from "../measure/say.ts";
import { quantile } from "../measure/statistics.ts";
import { decimal, formatTable, whole } from "../measure/table.ts";
import { storyPaths } from "../serve/paths.ts";
import { builtProject, STORY } from "../serve/project.ts";
import { startService } from "../serve/service.ts";

const CONNECTIONS = 16;
/** What oEmbed 1.0 (§2.3.4) wants for a format that is not offered: a refusal, not a failure. */
const NOT_OFFERED = 501;
const isRefused = (status: number): boolean =>
  (status >= 400 && status < 500) || status === NOT_OFFERED;
const isBroken = (status: number): boolean => status >= 500 && status !== NOT_OFFERED;

/** Of so many requests under attack, one is an honest reader's. */
const HONEST_EVERY = 10;
const NORMAL = 10_000;
const INSPECTOR = 8845;

/** What came back for one kind of request. */
interface Tally {
  statuses: Map<number, number>;
  milliseconds: number[];
  /** The first request that was answered with a 5xx. */
  broken?: string;
}

const countOf = ({ statuses }: Tally, fits: (status: number) => boolean): number => {
  let sum = 0;
  for (const [status, count] of statuses) if (fits(status)) sum += count;
  return sum;
};

export async function runHostile({ requests = 100_000 } = {}): Promise<void> {
  say("## Hostile requests\n");
  const service = await startService(await builtProject(), { inspector: INSPECTOR });
  const agent = makeAgent(CONNECTIONS);
  const tallies = new Map<string, Tally>();
  const ask = async (name: string, asking: Parameters<typeof askRaw>[2]): Promise<void> => {
    const { status, milliseconds } = await askRaw(agent, service.origin, asking);
    let tally = tallies.get(name);
    if (!tally) tallies.set(name, (tally = { statuses: new Map(), milliseconds: [] }));
    tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1);
    tally.milliseconds.push(milliseconds);
    if (isBroken(status))
      tally.broken ??= `${status} for ${asking.method ?? "GET"} ${asking.target}`;
  };
  const memory: string[][] = [];
  const remember = async (when: string): Promise<void> => {
    const heap = await readHeap(INSPECTOR, "worker");
    memory.push([when, whole(service.memory().now), decimal(heap, 1)]);
  };
  try {
    const paths = await storyPaths(service.origin, STORY);
    const anew = [paths.filteredAnew, paths.searchAnew];
    const kept = [paths.story, paths.filtered, paths.search, paths.frame];
    // Half of what readers ask for has been asked for before.
    const honest = (at: number): string =>
      at % 2 ? kept[(at >> 1) % kept.length]! : anew[(at >> 1) % anew.length]![at >> 2]!;
    note("honest requests alone");
    await inParallel(CONNECTIONS, 1000, (at) => ask("warm-up", { target: honest(at) }));
    await inParallel(CONNECTIONS, NORMAL, (at) =>
      ask("honest, alone", { target: honest(at + 1000) }),
    );
    await remember("before");
    const kinds = Object.entries(KINDS);
    const attack = async (from: number, to: number): Promise<void> => {
      await inParallel(CONNECTIONS, to - from, async (offset) => {
        const at = from + offset;
        const [name, write] = kinds[at % kinds.length]!;
        await ask(name, write(at));
        if (at % HONEST_EVERY === 0)
          await ask("honest, under attack", { target: honest(NORMAL + 1000 + at / HONEST_EVERY) });
      });
    };
    note(`${requests} hostile requests`);
    await attack(0, requests / 2);
    await remember("in the middle");
    await attack(requests / 2, requests);
    await remember("after");
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
    say(
      formatTable(
        [
          "requests",
          "count",
          "2xx–3xx",
          "4xx, 501",
          "5xx",
          "no answer",
          "p50 ms",
          "p99 ms",
          "÷ normal p99",
        ],
        rows,
      ),
    );
    const broken = [...tallies.values()].flatMap((tally) => tally.broken ?? []);
    if (broken.length > 0)
      say(`\n${broken.map((text) => `- \`${text.slice(0, 300)}\``).join("\n")}`);
    say(`\n${formatTable(["memory", "process MB", "isolate MB"], memory)}`);
    say(
      `\n${CONNECTIONS} connections; normal is “honest, alone”: the story, a filtered list, a search and the iframe page in turn, half of them ` +
        "filters and searches that nobody asked for before. The isolate is counted by its inspector after a collection. " +
        `Uncaught exceptions in the service's log: ${service.errors().match(/uncaught exception/gi)?.length ?? 0}.`,
    );
  } finally {
    agent.destroy();
    await service.stop();
  }
}
