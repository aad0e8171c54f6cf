/** Bundles the scripts of the service's pages to dist/assets/pages, one file each. */
import { join } from "node:path";
import { build } from "vite";
import { ASSETS } from "../../data/edition/output-folders.ts";

const ROOT = join(import.meta.dirname, "..", "..");

for (const name of ["builder", "docs"])
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      outDir: join(ASSETS, "pages"),
      emptyOutDir: false,
      target: "es2023",
      lib: {
        entry: join(ROOT, "worker", "pages", "client", `${name}.ts`),
        formats: ["iife"],
        name: "page",
        fileName: () => `${name}.js`,
      },
    },
  });
