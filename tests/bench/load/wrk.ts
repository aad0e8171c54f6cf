/** Load by wrk on loopback, from one thread, so that workerd has the other core. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Service } from "../../support/service/workerd.ts";
import { readCpuTime, run } from "../rig/process.ts";
import { workspace } from "../rig/project.ts";

/** Requests the paths of a file in turn, beginning at an index, and prints the figures as a line of JSON. */
const SCRIPT = `
local requests, at = {}, 0
init = function(args)
  for path in io.lines(args[1]) do requests[#requests + 1] = wrk.format("GET", path) end
  at = tonumber(args[2])
end
request = function()
  at = at % #requests + 1
  return requests[at]
end
done = function(summary)
  local errors = summary.errors
  io.write(string.format('{"rate":%.3f,"requests":%d,"refused":%d,"failed":%d}\\n',
    summary.requests / summary.duration * 1e6, summary.requests, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout))
end
`;

/** The figures of a run. */
export interface Load {
  /** Requests per second. */
  rate: number;
  requests: number;
  /** Responses with a status of 400 and above. */
  refused: number;
  /** Failed connections, reads, writes and timeouts. */
  failed: number;
  /** CPU time of the whole process per request, in ms. */
  cpu: number;
}

let lists = 0;

/** Returns a function that loads a service with these paths for some seconds; no call repeats the URLs of the one before. */
export function makeLoad(
  paths: readonly string[],
  connections: number,
  headers: Record<string, string> = {},
): (service: Service, seconds: number) => Promise<Load> {
  const script = join(workspace(), "wrk.lua");
  writeFileSync(script, SCRIPT);
  const file = join(workspace(), `paths-${lists++}.txt`);
  writeFileSync(file, paths.join("\n"));
  const sentHeaders = Object.entries(headers).map(([name, value]) => `-H${name}: ${value}`);
  const sent = new Map<Service, number>();
  return async (service, seconds) => {
    const first = sent.get(service) ?? 0;
    const flags = ["-t1", `-c${connections}`, `-d${seconds}s`, `-s${script}`, ...sentHeaders];
    const before = readCpuTime(service.pid);
    const output = await run("wrk", [...flags, service.origin, "--", file, String(first)]);
    const figures = /^\{.*\}$/m.exec(output)?.[0];
    if (figures === undefined) throw new Error(`wrk printed no figures:\n${output}`);
    const load: Omit<Load, "cpu"> = JSON.parse(figures);
    sent.set(service, first + load.requests);
    return { ...load, cpu: (readCpuTime(service.pid) - before) / load.requests };
  };
}
