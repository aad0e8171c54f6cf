/** Runs Node without a shell, in the same way on every platform. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..", "..");

const { resolve } = createRequire(import.meta.url);

/** Path of a package's command, to run it with the current Node. */
export const packageCommand = (name: string, command: string): string =>
  join(resolve(`${name}/package.json`), "..", command);

/** Runs Node in the root folder. Resolves to whether it succeeded. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: "inherit" });
    child.on("exit", (code) => done(code === 0));
  });
}
