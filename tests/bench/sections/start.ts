/** The start of an isolate, beside that of an empty Worker, and its first response. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { startService } from "../../support/service/workerd.ts";
import type { Section } from "../report.ts";
import { readCpuTime } from "../rig/process.ts";
import { buildProject, ORIGIN } from "../rig/project.ts";
import { alternate, column, median } from "../statistics.ts";
import { atMost, formatSpread, formatTable, integer } from "../table.ts";

/** The most CPU over an empty Worker, in ms. */
const LIMIT = 50;

const WORKERS = {
  "an empty Worker": { script: "export default { fetch: () => new Response() };" },
  "our Worker": { address: ORIGIN },
};

export async function measureStart(rounds: number): Promise<Section> {
  const project = await buildProject();
  const samples = await alternate(Object.values(WORKERS), rounds, async (options) => {
    await using service = await startService(project, options);
    const start = readCpuTime(service.pid);
    await (await fetch(`${service.origin}/v1/stories/${project.edition.id}`)).arrayBuffer();
    return { start, first: readCpuTime(service.pid) - start };
  });
  const rows = Object.entries(WORKERS).map(([name, options]) => ({
    "process of": name,
    "CPU ms until it listens": formatSpread(column(samples.get(options), "start")),
    "CPU ms of the first response": formatSpread(column(samples.get(options), "first")),
  }));
  const [empty = 0, ours = 0] = [...samples.values()].map((runs) => median(column(runs, "start")));
  const { size } = statSync(join(project.worker, "index.js"));
  return [
    "Start of an isolate",
    formatTable(rows),
    `Medians of ${rounds} alternating starts, quartiles in brackets. Our code, ${integer(size / 1000)} kB, starts in ${integer(ours - empty)} ms of CPU more than an empty Worker (${atMost(ours - empty, LIMIT)}). The first response is the whole story, read from its file.`,
  ];
}
