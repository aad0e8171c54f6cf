import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../bench/serve/process.ts";
import { startService, type Service } from "../bench/serve/service.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** Bundles the Worker as a deployment would, into the folder. */
export async function bundleWorker(folder: string): Promise<void> {
  await run("node_modules/.bin/wrangler", ["deploy", "--dry-run", "--outdir", folder], {
    cwd: ROOT,
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", CI: "true" },
  });
}

/**
 * The Worker as a deployment would bundle it, over the assets that were built, in raw workerd: no dev server and no proxy
 * before it, which answers many times faster, and writes down every exception that nobody catches.
 */
export async function startBundle(assets = join(ROOT, "dist", "assets")): Promise<Service> {
  const worker = mkdtempSync(join(tmpdir(), "key-developments-bundle-"));
  await bundleWorker(worker);
  const service = await startService({
    folder: ROOT,
    assets,
    worker,
  });
  return {
    ...service,
    stop: async (signal) => {
      await service.stop(signal);
      rmSync(worker, { recursive: true, force: true });
    },
  };
}
