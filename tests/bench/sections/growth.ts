/** The cost of a larger story: 1, 10 and 100 times the published one, compiled by the real compiler. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliSize } from "../../../widget/build/budgets.ts";
import type { Service } from "../../support/service/workerd.ts";
import { readIsolateMemory } from "../load/memory.ts";
import { listStoryPaths } from "../load/story-paths.ts";
import { makeLoad } from "../load/wrk.ts";
import { progress, type Section } from "../report.ts";
import { enlarge } from "../rig/editions.ts";
import { build, buildProject, startWorker } from "../rig/project.ts";
import { alternate, column, median } from "../statistics.ts";
import { atMost, decimal, formatTable, type TableRow } from "../table.ts";

const TIMES = [1, 10, 100] as const;

export async function measureGrowth(rounds: number): Promise<Section> {
  const published = await buildProject();
  const { edition } = published;
  const scripts: string[] = [];
  await using resources = new AsyncDisposableStack();
  const services: Service[] = [];
  for (const times of TIMES) {
    const project =
      times === 1 ? published : await build(`${times}-times`, (edition) => enlarge(edition, times));
    scripts.push(readFileSync(join(project.assets, "embed", `${edition.id}.js`), "utf8"));
    services.push(resources.use(await startWorker(project, true)));
  }
  const rows: TableRow[] = [];
  const addRow = (name: string, values: readonly number[], digits: number, target = ""): void =>
    void rows.push({
      "": name,
      ...Object.fromEntries(
        TIMES.map((times, index) => [`${times} ×`, decimal(values[index]!, digits)]),
      ),
      "100 × ÷ 1 ×": decimal(values[2]! / values[0]!, 2),
      target,
    });

  const wire = scripts.map((script) => brotliSize(script));
  addRow("script, bytes under brotli 4", wire, 0, atMost(wire[2]! / wire[0]!, 1.05, " ×"));
  const { story, filtered, search } = listStoryPaths(edition);
  for (const { origin } of services)
    for (const path of [story, `/embed/${edition.id}`, `/embed/${edition.id}/content`])
      await (await fetch(origin + path)).arrayBuffer();
  const kinds = { "filtered page": filtered, search };
  for (const [name, paths] of Object.entries(kinds)) {
    progress(name);
    const load = makeLoad(paths, 1);
    for (const service of services) await load(service, 1);
    const samples = await alternate(services, rounds, (service) => load(service, 1));
    for (const { refused, failed } of [...samples.values()].flat())
      if (refused + failed > 0) throw new Error(`${name}: ${refused} refused, ${failed} failed`);
    const cpu = services.map((service) => median(column(samples.get(service), "cpu")));
    addRow(`${name}, CPU ms`, cpu, 2, `10 ×: ${atMost(cpu[1]!, 5)}`);
  }
  const isolates = await Promise.all(services.map(readIsolateMemory));
  addRow("isolate, MB", isolates, 1, atMost(Math.max(...isolates), 64));
  return [
    "Growth: 1, 10 and 100 times the story",
    formatTable(rows),
    `1 × is the published story, of ${edition.articles.length} articles and ${edition.developments.length} developments; the others repeat its articles, developments and statements under other ids. CPU is the whole process's per request: median of ${rounds} alternating rounds of 1 s with one connection, every URL new. Searches: two words of a headline, which the larger stories repeat as often as they are larger. Memory, ArrayBuffers included, is read by the inspector after a collection, after all of these requests, the whole story, and its iframe page and content.`,
  ];
}
