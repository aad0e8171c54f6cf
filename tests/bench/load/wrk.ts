/** Load by wrk on loopback, from one thread, so that workerd has the other core. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Service } from "../../support/service/workerd.ts";
import { readCpuTime, run } from "../rig/process.ts";
import { WORKSPACE } from "../rig/project.ts";
import { alternate } from "../statistics.ts";

/**
 * Requests the paths in turn, and prints the figures as a line of JSON: requests per second, requests, responses with a status of 400 and
 * above, and failed connections, reads, writes and timeouts.
 */
const writeScript = (paths: readonly string[]): string => `
local requests, at = {}, 0
init = function()
  for path in ([[${paths.join("\n")}]]):gmatch("%S+") do
    requests[#requests + 1] = wrk.format("GET", path)
  end
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

/** What is requested, and how. */
export interface Requests {
  paths: readonly string[];
  connections: number;
  /** Sent as If-None-Match. */
  etag?: string;
}

/** Figures of a run. `cpu`: CPU time of the whole process per request, in ms. */
type Load = Record<"rate" | "requests" | "refused" | "failed" | "cpu", number>;

/** Returns a function that loads a service for some seconds; no call repeats the URLs of the one before. */
export function makeLoad({ paths, connections, etag }: Requests) {
  const script = join(WORKSPACE, "wrk.lua");
  const condition = etag ? [`-HIf-None-Match: ${etag}`] : [];
  const flags = ["-t1", `-c${connections}`, `-s${script}`, ...condition];
  const sent = new Map<Service, number>();
  return async (service: Service, seconds: number): Promise<Load> => {
    const first = sent.get(service) ?? 0;
    writeFileSync(script, writeScript([...paths.slice(first), ...paths.slice(0, first)]));
    const before = readCpuTime(service.pid);
    const output = await run("wrk", [...flags, `-d${seconds}s`, service.origin]);
    const load: Omit<Load, "cpu"> = JSON.parse(/^\{.*\}$/m.exec(output)![0]);
    sent.set(service, (first + load.requests) % paths.length);
    return { ...load, cpu: (readCpuTime(service.pid) - before) / load.requests };
  };
}

/** Loads services in alternating rounds of one second, after one to warm up. Throws if a request fails or is refused. */
export async function compareLoads<Name extends string>(
  services: Record<Name, Service>,
  rounds: number,
  requests: Requests,
): Promise<(name: Name, figure: "rate" | "cpu") => number[]> {
  const load = makeLoad(requests);
  const measure = async (service: Service): Promise<Load> => {
    const figures = await load(service, 1);
    const { refused, failed } = figures;
    if (refused + failed > 0) throw new Error(`${refused} requests refused, ${failed} failed`);
    return figures;
  };
  await alternate(services, 1, measure);
  return alternate(services, rounds, measure);
}
