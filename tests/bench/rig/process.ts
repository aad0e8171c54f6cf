/** Programs, and what the kernel counts of a process. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Runs a program to its end and returns its standard output. Throws with its standard error where it fails. */
export async function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const { stdout } = await execute(command, args, { ...options, maxBuffer: 64 * 1024 ** 2 });
  return stdout;
}

/** Resident memory of a process and its maximum so far, in MB (proc(5): VmRSS, VmHWM). Linux only. */
export function readMemory(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const field = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1]) / 1024;
  return { now: field("VmRSS"), peak: field("VmHWM") };
}

/**
 * CPU time of a process so far in ms, all its threads (/proc/PID/task/TID/schedstat, in ns). Unlike a rate or a latency, it hardly
 * depends on what else the machine does. Linux only.
 */
export function readCpuTime(pid: number): number {
  const nanoseconds = readdirSync(`/proc/${pid}/task`).map((thread) =>
    parseInt(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8"), 10),
  );
  return nanoseconds.reduce((sum, time) => sum + time, 0) / 1e6;
}
