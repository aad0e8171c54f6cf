/**
 * Builds everything that the service serves, in one process that stays warm between builds: the files of a step that need not run again
 * remain in memory, and only changed modules are loaded again. Nothing is written unless every step succeeds.
 */
import { join } from "node:path";
import { createServer, type ViteDevServer } from "vite";
import { ASSETS } from "../../data/edition/output-folders.ts";
import { ROOT } from "./run-node.ts";
import type { BuildOptions, Files, STEPS } from "./make-files.ts";
import { writeFiles } from "./write-files.ts";

/** The bundles, for the tests. */
const BUNDLES = join(ROOT, "dist", "widget");

export class WarmBuild {
  readonly #options: BuildOptions;
  readonly #server: ViteDevServer;
  readonly #files = new Map<string, Files>();

  private constructor(options: BuildOptions, server: ViteDevServer) {
    this.#options = options;
    this.#server = server;
  }

  static async create(options: BuildOptions): Promise<WarmBuild> {
    const server = await createServer({
      root: ROOT,
      configFile: false,
      logLevel: "warn",
      appType: "custom",
      oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
      optimizeDeps: { noDiscovery: true },
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    });
    return new WarmBuild(options, server);
  }

  /** Marks modules, by path relative to the root, to be loaded again on the next run, with all that import them. */
  invalidate(paths: Iterable<string>): void {
    for (const path of paths)
      this.#server.environments.ssr.moduleGraph.onFileChange(
        join(ROOT, path).replaceAll("\\", "/"),
      );
  }

  /** Runs the steps in `only`, or all. Resolves to whether they succeeded; prints what failed. */
  async run(only?: ReadonlySet<string>): Promise<boolean> {
    const start = performance.now();
    try {
      const steps = await this.#load();
      const results = new Map(this.#files);
      const read = (step: string, path: string): string => {
        const text = results.get(step)?.get(path);
        if (typeof text !== "string") throw new Error(`the step ${step} has no text file ${path}`);
        return text;
      };
      for (const [name, makeFiles] of Object.entries(steps)) {
        if (only && !only.has(name)) continue;
        const files = await makeFiles({ ...this.#options, read });
        if (!files) return false;
        results.set(name, files);
      }
      const changed = this.#write(results);
      const seconds = ((performance.now() - start) / 1000).toFixed(2);
      process.stdout.write(`built in ${seconds} s, ${changed} files changed\n`);
      return true;
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      return false;
    }
  }

  close(): Promise<void> {
    return this.#server.close();
  }

  async #load(): Promise<typeof STEPS> {
    const module = await this.#server.ssrLoadModule("/worker/build/make-files.ts");
    const steps: typeof STEPS = module["STEPS"];
    return steps;
  }

  #write(results: ReadonlyMap<string, Files>): number {
    for (const [step, files] of results) this.#files.set(step, files);
    const bundles = [...(results.get("bundles") ?? [])];
    writeFiles(BUNDLES, new Map(bundles.map(([name, code]) => [`${name}.js`, code])));
    const assets = new Map<string, string | Uint8Array>();
    for (const [step, files] of results)
      if (step !== "bundles") for (const [path, content] of files) assets.set(path, content);
    return writeFiles(ASSETS, assets);
  }
}

/** Builds once. Resolves to whether it succeeded. */
export async function buildOnce(options: BuildOptions): Promise<boolean> {
  const build = await WarmBuild.create(options);
  try {
    return await build.run();
  } finally {
    await build.close();
  }
}
