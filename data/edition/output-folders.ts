/** Where a build reads and writes. The environment variables STORIES and ASSETS let tests build an invented story elsewhere. */
import { join, resolve } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");

/** The folder of static assets, as deployed. */
export const ASSETS = resolve(ROOT, process.env["ASSETS"] ?? "dist/assets");

/** The compiled corpus, which the Worker reads. */
export const CORPUS = join(ASSETS, "_corpus");
