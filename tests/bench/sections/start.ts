/** The start of an isolate, beside that of an empty Worker, and its first response. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { startService } from "../../support/service/workerd.ts";
import type { Section } from "../report.ts";
import { readCpuTime } from "../rig/process.ts";
import { buildProject, ORIGIN } from "../rig/project.ts";
import { alternate, median } from "../statistics.ts";
import { atMost, decimal, formatSpread, formatTable } from "../table.ts";

const WORKERS = {
  "an empty Worker": { script: "export default { fetch: () => new Response() };" },
  "our Worker": { address: ORIGIN },
};

export async function measureStart(rounds: number): Promise<Section> {
  const project = await buildProject();
  const read = await alternate(WORKERS, rounds, async (options) => {
    await using service = await startService(project, options);
    const start = readCpuTime(service.pid);
    await (await fetch(`${service.origin}/v1/stories/${project.edition.id}`)).arrayBuffer();
    return { start, first: readCpuTime(service.pid) - start };
  });
  const rows = (["an empty Worker", "our Worker"] as const).map((name) => ({
    "process of": name,
    "CPU ms until it listens": formatSpread(read(name, "start")),
    "CPU ms of the first response": formatSpread(read(name, "first")),
  }));
  const more = median(read("our Worker", "start")) - median(read("an empty Worker", "start"));
  const { size } = statSync(join(project.worker, "index.js"));
  return [
    "Start of an isolate",
    formatTable(rows),
    `Medians of ${rounds} alternating starts, quartiles in brackets. Our code, ${decimal(size / 1000)} kB, starts in ${decimal(more)} ms of CPU more than an empty Worker (${atMost(more, 50)}). The first response is the whole story, read from its file.`,
  ];
}
