import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../../../worker/build/run-node.ts";
import { ASSETS } from "./build-service.ts";
import { startService, type Service } from "./workerd.ts";

/** Bundles the Worker as a deployment would, into `folder`. `assets`: static assets that exist; they are not read. */
export async function bundleWorker(folder: string, assets = ASSETS): Promise<void> {
  const args = ["deploy", "--dry-run", "--outdir", folder, "--assets", assets];
  await promisify(execFile)(join(ROOT, "node_modules", ".bin", "wrangler"), args, {
    cwd: ROOT,
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", CI: "true" },
  });
}

/**
 * Starts the Worker as a deployment would bundle it in workerd itself, by default with the assets of the test service:
 * many times faster than the dev server, and uncaught exceptions are printed on its standard error.
 */
export async function startBundle(assets = ASSETS): Promise<Service> {
  const worker = mkdtempSync(join(tmpdir(), "key-developments-bundle-"));
  await bundleWorker(worker, assets);
  const service = await startService({ folder: ROOT, assets, worker });
  const stop: Service["stop"] = async (signal) => {
    await service.stop(signal);
    rmSync(worker, { recursive: true, force: true });
  };
  return { ...service, stop, [Symbol.asyncDispose]: stop };
}
