/** Bundles a rival's script as our own is bundled: same bundler, same minifier, same target. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type InlineConfig } from "vite";
import { bundle } from "../../../vite.config.ts";
import { workspace } from "../serve/workspace.ts";

/** The script that an entry module becomes. */
export async function bundleScript(entry: string, more: InlineConfig = {}): Promise<string> {
  const name = basename(entry).replace(/\.\w+$/, "");
  const own = bundle("embed");
  const folder = join(workspace(), "rivals");
  await build({
    ...own,
    define: { "process.env.NODE_ENV": '"production"' },
    ...more,
    build: {
      ...own.build,
      outDir: folder,
      lib: { entry, name: "rival", formats: ["iife"], fileName: () => `${name}.js` },
    },
  });
  return readFileSync(join(folder, `${name}.js`), "utf8");
}
