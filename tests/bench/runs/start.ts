/** The start of an isolate: until the process listens, beside an empty Worker, and until the first response. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { alternate } from "../measure/alternate.ts";
import { progress, report } from "../measure/report.ts";
import { median, spreadOf } from "../measure/statistics.ts";
import { decimal, formatSpread, formatTable, whole } from "../measure/table.ts";
import { builtProject, STORY } from "../serve/project.ts";
import { startService } from "../serve/service.ts";

/** The budget over an empty Worker, in ms. */
const TARGET = 50;

interface Start {
  listening: number;
  responded: number;
}

/** Milliseconds until it listens, and from then until the whole response. */
async function measureStart(
  start: () => Promise<{ origin: string; stop: () => Promise<void> }>,
  path: string,
): Promise<Start> {
  const begun = performance.now();
  const { origin, stop } = await start();
  const listening = performance.now();
  await (await fetch(origin + path)).arrayBuffer();
  const responded = performance.now();
  await stop();
  return { listening: listening - begun, responded: responded - listening };
}

export async function runStart({
  rounds = 11,
}: { rounds?: number | undefined } = {}): Promise<void> {
  report("## Start of an isolate\n");
  const project = await builtProject();
  const instead = "export default { fetch: () => new Response() };";
  progress("starting and stopping");
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
      formatSpread(spreadOf(starts.map(({ responded }) => responded))),
    ];
  };
  const rows = [row("an empty Worker", "empty"), row("our Worker", "ours")];
  report(formatTable(["process of", "ms until it listens", "ms of the first response"], rows));
  const ms = (who: "ours" | "empty") => median(results.get(who)!.map((start) => start.listening));
  const cost = ms("ours") - ms("empty");
  const bytes = readdirSync(project.worker)
    .filter((file) => file.endsWith(".js"))
    .reduce((sum, file) => sum + statSync(join(project.worker, file)).size, 0);
  report(
    `\nMedians of ${rounds} alternating starts, quartiles in brackets. Our code, ${whole(bytes / 1000)} kB, takes ${decimal(cost, 0)} ms ` +
      `more to start than an empty Worker (budget ${TARGET}: ${cost <= TARGET ? "met" : "missed"}). ` +
      "The first response reads the story from its file and sends it whole.",
  );
}
