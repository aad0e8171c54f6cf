/** The cost of a larger story: 1, 10 and 100 times the published one, compiled by the real compiler. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliSize } from "../../../widget/build/budgets.ts";
import type { Service } from "../../support/service/workerd.ts";
import { readIsolateMemory } from "../load/memory.ts";
import { listStoryPaths } from "../load/story-paths.ts";
import { compareLoads } from "../load/wrk.ts";
import { progress, type Section } from "../report.ts";
import { enlarge } from "../rig/editions.ts";
import { build, buildProject, startWorker } from "../rig/project.ts";
import { median } from "../statistics.ts";
import { atMost, decimal, formatTable, type TableRow } from "../table.ts";

export async function measureGrowth(rounds: number): Promise<Section> {
  const published = await buildProject();
  const { edition } = published;
  await using resources = new AsyncDisposableStack();
  const services: Record<string, Service> = {};
  const scripts: number[] = [];
  for (const times of [1, 10, 100]) {
    const project =
      times === 1 ? published : await build(`${times}-times`, (edition) => enlarge(edition, times));
    services[`${times} ×`] = resources.use(await startWorker(project, true));
    const script = join(project.assets, "embed", `${edition.id}.js`);
    scripts.push(brotliSize(readFileSync(script, "utf8")));
  }
  const sizes = Object.keys(services);
  const rows: TableRow[] = [];
  const addRow = (name: string, values: readonly number[], digits: number, target: string): void =>
    void rows.push({
      "": name,
      ...Object.fromEntries(sizes.map((size, index) => [size, decimal(values[index]!, digits)])),
      "100 × ÷ 1 ×": decimal(values[2]! / values[0]!, 2),
      target,
    });

  addRow("script, bytes under brotli 4", scripts, 0, atMost(scripts[2]! / scripts[0]!, 1.05, " ×"));
  const { story, filtered, search } = listStoryPaths(edition);
  for (const { origin } of Object.values(services))
    for (const path of [story, `/embed/${edition.id}`, `/embed/${edition.id}/content`])
      await (await fetch(origin + path)).arrayBuffer();
  for (const [name, paths] of Object.entries({ "filtered page": filtered, search })) {
    progress(name);
    const read = await compareLoads(services, rounds, { paths, connections: 1 });
    const cpu = sizes.map((size) => median(read(size, "cpu")));
    addRow(`${name}, CPU ms`, cpu, 2, `10 ×: ${atMost(cpu[1]!, 5)}`);
  }
  const isolates = await Promise.all(
    Object.values(services).map((service) => readIsolateMemory(service)),
  );
  addRow("isolate, MB", isolates, 1, atMost(Math.max(...isolates), 64));
  return [
    "Growth: 1, 10 and 100 times the story",
    formatTable(rows),
    `1 × is the published story, of ${edition.articles.length} articles and ${edition.developments.length} developments; the others repeat its articles, developments and statements under other ids. CPU is the whole process's per request: median of ${rounds} alternating rounds of 1 s with one connection, every URL new. Searches: two words of a headline, which the larger stories repeat as often as they are larger. Memory, ArrayBuffers included, is read by the inspector after a collection, after all of these requests, the whole story, and its iframe page and content.`,
  ];
}
