/**
 * Sends this process SIGTERM once its parent, or the npm above that, has ended. A killed npm at best forwards its signal to the shell of
 * the script, and the processes below that would keep the port. Imported for its side effect.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Milliseconds between two checks. */
const INTERVAL = 500;

/** The parent of another process; null if the platform has no quick way to find it, as on Windows. */
function findParent(pid: number): number | null {
  try {
    const text =
      process.platform === "linux"
        ? /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]
        : execFileSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" });
    return Number(text);
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs as another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

const parentId = process.ppid;
// npm runs a script in a shell, which survives it.
const npmId = process.env["npm_lifecycle_event"] === undefined ? null : findParent(parentId);

setInterval(() => {
  if (process.ppid !== parentId || !isRunning(parentId) || (npmId !== null && !isRunning(npmId)))
    process.kill(process.pid, "SIGTERM");
}, INTERVAL).unref();
