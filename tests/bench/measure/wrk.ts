/** Load by wrk, on loopback, one thread: the other core is workerd's. */
import { existsSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "../serve/process.ts";
import { workspace } from "../serve/workspace.ts";

export const WRK_NEEDED =
  "needs `wrk` on the PATH (Debian: apt-get install wrk); without it there is no load, so this is skipped";

export const hasWrk = (): boolean =>
  (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, "wrk")));

/** Asks for the paths in turn, from the given one on, and prints its figures as one line of JSON. */
const SCRIPT = `
local requests, at = {}, 0
init = function(args)
  local headers = {}
  for line in io.lines(args[1]) do
    local name, value = line:match("^# ([^:]+): (.+)$")
    if name then headers[name] = value
    else requests[#requests + 1] = wrk.format("GET", line, headers) end
  end
  at = tonumber(args[2]) % #requests
end
request = function()
  at = at % #requests + 1
  return requests[at]
end
done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"seconds":%.6f,"requests":%d,"bytes":%d,"refused":%d,"failed":%d,"p50":%.3f,"p99":%.3f,"max":%.3f}\\n',
    summary.duration / 1e6, summary.requests, summary.bytes, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, latency.max / 1e3))
end
`;

export interface Load {
  seconds: number;
  requests: number;
  bytes: number;
  /** Answers of 400 and above. */
  refused: number;
  /** Connections or reads that failed. */
  failed: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  max: number;
}

let script: string | undefined;
let lists = 0;

/** Paths to ask for, in a file that wrk reads; with headers for every request. */
export function writePaths(paths: readonly string[], headers: Record<string, string> = {}): string {
  const file = join(workspace(), `paths-${lists++}.txt`);
  const lines = Object.entries(headers).map(([name, value]) => `# ${name}: ${value}`);
  writeFileSync(file, [...lines, ...paths, ""].join("\n"));
  return file;
}

export interface LoadOptions {
  origin: string;
  /** What `writePaths` wrote. */
  paths: string;
  seconds: number;
  connections?: number;
  /** Which path to begin with, so that a round does not ask again for what the last one asked for. */
  from?: number;
}

export async function load(options: LoadOptions): Promise<Load> {
  const { origin, paths, seconds, connections = 16, from = 0 } = options;
  if (!script) {
    script = join(workspace(), "wrk.lua");
    writeFileSync(script, SCRIPT);
  }
  const output = await run("wrk", [
    "-t1",
    `-c${connections}`,
    `-d${seconds}s`,
    `-s${script}`,
    origin,
    "--",
    paths,
    String(from),
  ]);
  const line = output.split("\n").find((text) => text.startsWith("{"));
  if (line === undefined) throw new Error(`wrk gave no figures:\n${output}`);
  const figures: Load = JSON.parse(line);
  return figures;
}
