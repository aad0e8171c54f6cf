/** The Worker as a deployment would bundle it. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../../../worker/build/run-node.ts";
import { ASSETS, FOLDER, setup as buildService } from "./build-service.ts";
import { startService, type Service } from "./workerd.ts";

/** The folder of the bundle for the tests. */
export const BUNDLE = join(FOLDER, "worker");

/** Bundles the Worker into `folder`. `assets`: static assets that exist; they are not read. */
export async function bundleWorker(folder: string, assets = ASSETS): Promise<void> {
  const args = ["deploy", "--dry-run", "--outdir", folder, "--assets", assets];
  await promisify(execFile)(join(ROOT, "node_modules", ".bin", "wrangler"), args, {
    cwd: ROOT,
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", CI: "true" },
  });
}

/** Bundles once, for all tests of a project. */
export async function setup(): Promise<void> {
  await buildService();
  await bundleWorker(BUNDLE);
}

/**
 * Starts the bundle in workerd itself, by default with the assets of the test service: many times faster than the dev server, and
 * uncaught exceptions are printed on its standard error.
 */
export const startBundle = (assets = ASSETS): Promise<Service> =>
  startService({ folder: ROOT, assets, worker: BUNDLE });
