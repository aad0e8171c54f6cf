/** Bundles the widget's scripts, each self-contained; assemble-scripts.ts adds their content. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { build, type InlineConfig } from "vite";
import { compactOptions } from "./compact-options.ts";

const NAMES = ["embed", "story", "behaviour", "frame", "parent", "doctor"] as const;
export type ScriptName = (typeof NAMES)[number];

const BUILT_INS = resolve("widget/element/built-ins.ts");

/** Each built-in of element/built-ins.ts in place of the global of its name. */
const inject = Object.fromEntries(
  [...readFileSync(BUILT_INS, "utf8").matchAll(/^export const (\w+)/gm)].map(
    ([, name = ""]): [string, [string, string]] => [name, [BUILT_INS, name]],
  ),
);

/** Runs on pages of others, which may have replaced built-ins. */
const isOnHostPages = (name: ScriptName): boolean => name !== "frame" && name !== "doctor";

/** Vite's configuration of one script. */
export const bundle = (name: ScriptName, isFast = false): InlineConfig => ({
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  plugins: [compactOptions(name === "frame")],
  build: {
    outDir: "dist/widget",
    emptyOutDir: false,
    copyPublicDir: false,
    target: "es2023",
    // A seventieth smaller than the bundler's own, under brotli, and a second slower.
    minify: isFast || "terser",
    terserOptions: {
      ecma: 2022,
      compress: {
        passes: 3,
        hoist_funs: true,
        unsafe_arrows: true,
        keep_fargs: false,
        pure_getters: true,
      },
    },
    lib: {
      entry: `widget/entries/${name}.ts`,
      // Of the one script that exports something (content/behaviour-module.ts).
      name: "__BEHAVIOUR__",
      formats: ["iife"],
      fileName: () => `${name}.js`,
    },
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: false, generatedCode: { symbols: false } },
      treeshake: { propertyReadSideEffects: false },
      ...(isOnHostPages(name) && { transform: { inject } }),
    },
  },
});

/** The code of a configuration's only chunk, which is not written to disk. */
export async function bundleCode(config: InlineConfig): Promise<string> {
  const output = await build({ ...config, build: { ...config.build, write: false } });
  const chunk = [output]
    .flat()
    .flatMap((result) => ("output" in result ? result.output : []))
    .find((item) => item.type === "chunk");
  if (!chunk) throw new Error("the bundler returned no code");
  return chunk.code;
}

/** The minified code of every script, by name. `isFast`: a little larger. */
export async function bundleScripts(isFast: boolean): Promise<Record<ScriptName, string>> {
  const scripts = await Promise.all(
    NAMES.map(async (name) => [name, await bundleCode(bundle(name, isFast))] as const),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of all names
  return Object.fromEntries(scripts) as Record<ScriptName, string>;
}
