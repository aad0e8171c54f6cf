/** Programs, and what the kernel counts of a process. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { ROOT } from "../../../worker/build/run-node.ts";

/** Runs a program, by default in the root folder, and returns its standard output. Throws with its standard error if it fails. */
export async function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  return (await promisify(execFile)(command, args, { cwd: ROOT, ...options })).stdout;
}

/** Resident memory of a process in MB (proc(5): VmRSS). */
export const readResidentMemory = (pid: number): number =>
  parseInt(/^VmRSS:(.*)$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]!, 10) / 1024;

/**
 * CPU time of a process so far in ms, all its threads (/proc/PID/task/TID/schedstat, in ns). Unlike a rate or a latency, it hardly depends
 * on what else the machine does.
 */
export function readCpuTime(pid: number): number {
  const nanoseconds = readdirSync(`/proc/${pid}/task`).map((thread) =>
    parseInt(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8"), 10),
  );
  return nanoseconds.reduce((sum, time) => sum + time, 0) / 1e6;
}
