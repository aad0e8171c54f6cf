/** Servers that a test starts as child processes. */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

/** Waits until `isReady` returns true. Throws after a minute; `name` is what has not started, in the message. */
export async function waitUntil(
  name: string,
  isReady: () => boolean | Promise<boolean>,
): Promise<void> {
  const end = performance.now() + 60_000;
  while (!(await isReady())) {
    if (performance.now() > end) throw new Error(`${name} has not started within a minute`);
    await setTimeout(50);
  }
}

/** Whether an HTTP server responds to a GET with a 2xx. */
export const responds = async (url: string): Promise<boolean> =>
  (await fetch(url).catch(() => undefined))?.ok === true;

/** Ends a process and waits for its exit; returns at once if it has ended. */
export async function stopProcess(
  child: ChildProcess,
  signal: NodeJS.Signals = "SIGTERM",
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill(signal);
  await exited;
}

/**
 * The command that installs the Debian packages that this machine lacks; undefined if it has them all. `packages`: each package by
 * a file of it.
 */
export function findMissingPackages(packages: Record<string, string>): string | undefined {
  const missing = new Set(
    Object.entries(packages).flatMap(([path, name]) => (existsSync(path) ? [] : name)),
  );
  return missing.size > 0 ? `apt-get install ${[...missing].join(" ")}` : undefined;
}
