/** Programs, and what the kernel counts of a process. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
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

/** Clock ticks a second in /proc (sysconf(_SC_CLK_TCK), 100 on every Linux that Node supports). */
const TICKS = 100;

/** CPU time of a process so far, user and system, in ms (proc(5): stat, fields 14 and 15). Linux only. */
export function readCpuTime(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The second field, the name in brackets, may contain spaces.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
}
