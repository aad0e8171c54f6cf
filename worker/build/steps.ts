/** The steps of the build, and the steps that a changed file requires. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..", "..");

const { resolve } = createRequire(import.meta.url);

/** Path of a package's command, to run it with the current Node on every platform without a shell. */
export const packageCommand = (name: string, command: string): string =>
  join(resolve(`${name}/package.json`), "..", command);

/** Arguments of `node` by step. The steps of a stage run in parallel; a stage reads the output of the one before it. */
const STAGES = [
  {
    corpus: ["data/commands/compile.ts"],
    bundle: [packageCommand("vite", "bin/vite.js"), "build"],
  },
  {
    scripts: ["widget/build/assemble.ts"],
    exports: ["worker/build/exports.ts"],
    headers: ["worker/build/headers.ts"],
    labels: ["worker/build/labels.ts"],
    pages: ["worker/build/scripts.ts"],
    openapi: ["worker/build/openapi.ts"],
  },
] as const;

type Stage = (typeof STAGES)[number];
export type Step = Stage extends infer S ? (S extends unknown ? keyof S : never) : never;

/** The steps to run again for a changed path, relative and with `/`; the first rule that matches applies. */
const RULES: readonly [path: RegExp, steps: readonly Step[]][] = [
  [/^data\/stories\//, ["corpus", "scripts", "exports", "openapi"]],
  [/^data\//, ["corpus", "bundle", "scripts", "exports", "openapi"]],
  [/^widget\//, ["bundle", "scripts", "exports", "labels"]],
  [/^worker\/pages\/client\//, ["pages"]],
  [/^worker\/(exports|http)\//, ["exports", "headers", "openapi"]],
  [/^worker\//, ["openapi"]],
];

/** The steps that changed paths require. The Worker's code is not among them: wrangler watches it. */
export const stepsFor = (paths: Iterable<string>): Set<Step> =>
  new Set([...paths].flatMap((path) => RULES.find(([pattern]) => pattern.test(path))?.[1] ?? []));

/** Runs Node in the root folder; resolves to whether it succeeded. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: "inherit" });
    child.on("exit", (code) => done(code === 0));
  });
}

/** Runs the steps in `only`, or all, and stops after a stage in which one fails. Resolves to whether all succeeded. */
export async function runSteps(
  env: NodeJS.ProcessEnv,
  only?: ReadonlySet<string>,
): Promise<boolean> {
  for (const stage of STAGES) {
    const steps = Object.entries(stage).filter(([step]) => !only || only.has(step));
    const succeeded = await Promise.all(steps.map(([, args]) => runNode(args, env)));
    if (succeeded.includes(false)) return false;
  }
  return true;
}
