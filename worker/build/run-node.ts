/** Runs Node's commands without a shell, so that they run alike on every platform. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..", "..");

const { resolve } = createRequire(import.meta.url);

/** Path of a package's command, to run it with the current Node on every platform without a shell. */
export const packageCommand = (name: string, command: string): string =>
  join(resolve(`${name}/package.json`), "..", command);

/** Runs Node in the root folder; resolves to whether it succeeded. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: "inherit" });
    child.on("exit", (code) => done(code === 0));
  });
}
