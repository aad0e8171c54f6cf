import { defineConfig, type InlineConfig } from "vite";
import { attributesOnly } from "./widget/build/attributes-only.ts";
import { compactOptions } from "./widget/build/compact-options.ts";

/** One self-contained script of the widget, in dist/widget; assemble.ts wraps it with what it is to show. */
export const bundle = (
  name: "embed" | "frame" | "parent" | "doctor" | "globals",
): InlineConfig => ({
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  plugins: [attributesOnly, compactOptions(name === "frame")],
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
  // The short form of JSX: a call with the children as arguments. The other two have none, and no Preact.
  ...((name === "embed" || name === "frame") && {
    oxc: {
      jsx: { runtime: "classic", pragma: "jsxElement", pragmaFrag: "jsxFragment" },
      jsxInject: 'import { h as jsxElement, Fragment as jsxFragment } from "preact"',
    },
  }),
});

export default defineConfig(bundle("embed"));
