/** Bundles the widget's scripts, each self-contained; assemble-scripts.ts adds their content. */
import { build, type InlineConfig } from "vite";
import { compactOptions } from "./compact-options.ts";

export type ScriptName = "embed" | "frame" | "parent" | "doctor" | "globals";

/** Vite's configuration of one script. */
export const bundle = (name: ScriptName): InlineConfig => ({
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  plugins: [compactOptions(name === "frame")],
  build: {
    outDir: "dist/widget",
    emptyOutDir: false,
    copyPublicDir: false,
    target: "es2023",
    lib: {
      entry: `widget/${name === "globals" ? "element" : "entries"}/${name}.ts`,
      name: "__GLOBALS__",
      formats: ["iife"],
      fileName: () => `${name}.js`,
    },
    rolldownOptions: { output: { codeSplitting: false, generatedCode: { symbols: false } } },
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

/** The minified code of every script, by name. */
export async function bundleScripts(): Promise<Record<ScriptName, string>> {
  const [embed, frame, parent, doctor, globals] = await Promise.all(
    (["embed", "frame", "parent", "doctor", "globals"] as const).map((name) =>
      bundleCode(bundle(name)),
    ),
  );
  return { embed: embed!, frame: frame!, parent: parent!, doctor: doctor!, globals: globals! };
}
