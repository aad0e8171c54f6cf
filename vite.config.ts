import { defineConfig, type InlineConfig } from "vite";
import { compactOptions } from "./widget/build/compact-options.ts";

/** One self-contained script of the widget, in dist/widget; assemble.ts wraps it with what it is to show. */
export const bundle = (
  name: "embed" | "frame" | "parent" | "doctor" | "globals",
): InlineConfig => ({
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

export default defineConfig(bundle("embed"));
