/** The start of an isolate: until the process listens, beside an empty Worker, and the first response. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { startService } from "../../support/workerd.ts";
import { readCpuTime } from "../rig/process.ts";
import { buildProject, ORIGIN, readStory } from "../rig/project.ts";
import { alternate, median } from "../statistics.ts";
import { decimal, formatSpread, formatTable, judge, whole } from "../table.ts";

/** Milliseconds of CPU over an empty Worker, at the most. */
const LIMIT = 50;

export async function measureStart(rounds: number): Promise<readonly [string, string]> {
  const project = await buildProject();
  const path = `/v1/stories/${readStory(project).id}`;
  const empty = { script: "export default { fetch: () => new Response() };" };
  const samples = await alternate(["empty", "ours"] as const, rounds, async (who) => {
    const begin = performance.now();
    const options = who === "empty" ? empty : { address: ORIGIN };
    const { origin, pid, stop } = await startService(project, options);
    const listening = performance.now() - begin;
    const cpu = readCpuTime(pid);
    await (await fetch(origin + path)).arrayBuffer();
    const first = readCpuTime(pid) - cpu;
    await stop();
    return { listening, cpu, first };
  });
  const column = (who: "empty" | "ours", key: "listening" | "cpu" | "first"): number[] =>
    samples.get(who)!.map((sample) => sample[key]);
  const row = (name: string, who: "empty" | "ours"): string[] => [
    name,
    formatSpread(column(who, "listening")),
    formatSpread(column(who, "cpu")),
    formatSpread(column(who, "first")),
  ];
  const rows = [row("an empty Worker", "empty"), row("our Worker", "ours")];
  const cost = median(column("ours", "cpu")) - median(column("empty", "cpu"));
  const bytes = statSync(join(project.worker, "index.js")).size;
  return [
    "Start of an isolate",
    `${formatTable(["process of", "ms until it listens", "CPU ms until then", "CPU ms of the first response"], rows)}

Medians of ${rounds} alternating starts, quartiles in brackets. Our code, ${whole(bytes / 1000)} kB, starts in ${decimal(cost, 0)} ms of CPU more than an empty Worker (${judge(cost, LIMIT)}). The first response is the whole story, read from its file.`,
  ];
}
