/** Writes the OpenAPI document to dist/assets/v1/openapi.json. ORIGIN is the public address. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runnerImport } from "vite";
import { ASSETS, CORPUS } from "../../data/edition/output-folders.ts";

// Imported through Vite, because Node cannot run the JSX of the page routes.
const { module } = await runnerImport<typeof import("./openapi-document.ts")>(
  join(import.meta.dirname, "openapi-document.ts"),
  { configFile: false, oxc: { jsx: { runtime: "automatic", importSource: "preact" } } },
);
const file = join(ASSETS, "v1", "openapi.json");
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, JSON.stringify(module.makeOpenApi(CORPUS, process.env["ORIGIN"])));
