/** Output folders of the build. Tests set the environment variables STORIES and ASSETS to build an invented story elsewhere. */
import { join, resolve } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");

/** The folder of static assets that is deployed. */
export const ASSETS = resolve(ROOT, process.env["ASSETS"] ?? "dist/assets");

/** The compiled corpus, which the Worker reads. */
export const CORPUS = join(ASSETS, "_corpus");
