/** What a cold isolate costs: until the process listens, beside a Worker that holds nothing, and until its first answer is there. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { alternate } from "../measure/alternate.ts";
import { note, say } from "../measure/say.ts";
import { median, spreadOf } from "../measure/statistics.ts";
import { decimal, formatSpread, formatTable, whole } from "../measure/table.ts";
import { builtProject, STORY } from "../serve/project.ts";
import { startService } from "../serve/service.ts";

/** What issue 7 allows the start, in ms. */
const TARGET = 50;

interface Start {
  listening: number;
  answered: number;
}

/** From now until it listens, and from then until it has answered whole. */
async function measureStart(
  start: () => Promise<{ origin: string; stop: () => Promise<void> }>,
  path: string,
): Promise<Start> {
  const begun = performance.now();
  const { origin, stop } = await start();
  const listening = performance.now();
  await (await fetch(origin + path)).arrayBuffer();
  const answered = performance.now();
  await stop();
  return { listening: listening - begun, answered: answered - listening };
}

export async function runStart({
  rounds = 11,
}: { rounds?: number | undefined } = {}): Promise<void> {
  say("## Start of an isolate\n");
  const project = await builtProject();
  const instead = "export default { fetch: () => new Response() };";
  note("starting and stopping");
  const results = await alternate(["ours", "empty"] as const, rounds, async (who) =>
    measureStart(
      () => startService(project, who === "ours" ? {} : { instead }),
      `/v1/stories/${STORY}`,
    ),
  );
  const row = (name: string, who: "ours" | "empty"): string[] => {
    const starts = results.get(who)!;
    return [
      name,
      formatSpread(spreadOf(starts.map(({ listening }) => listening))),
      formatSpread(spreadOf(starts.map(({ answered }) => answered))),
    ];
  };
  const rows = [row("a Worker that holds nothing", "empty"), row("our Worker", "ours")];
  say(formatTable(["process of", "ms until it listens", "ms of the first answer"], rows));
  const ms = (who: "ours" | "empty") => median(results.get(who)!.map((start) => start.listening));
  const cost = ms("ours") - ms("empty");
  const bytes = readdirSync(project.worker)
    .filter((file) => file.endsWith(".js"))
    .reduce((sum, file) => sum + statSync(join(project.worker, file)).size, 0);
  say(
    `\nMedians of ${rounds} alternating starts, quartiles in brackets. Our code, ${whole(bytes / 1000)} kB, takes ${decimal(cost, 0)} ms ` +
      `more to start than nothing (budget ${TARGET}: ${cost <= TARGET ? "met" : "missed"}). ` +
      "The first answer reads the story from its file, parses it and sends it whole.",
  );
}
