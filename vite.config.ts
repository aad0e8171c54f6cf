import { defineConfig, type Plugin, type InlineConfig } from "vite";
import { minifyCss } from "./widget/minify-css.ts";

/** The style sheets are written to be read; what ships is not. */
const minifyStyles = (): Plugin => ({
  name: "minify-styles",
  transform: {
    filter: { id: /widget\/box-styles\.ts$/ },
    handler: (code) => code.replaceAll(/`[^`]*`/g, minifyCss),
  },
});

/** One self-contained script of the widget, in dist/widget; assemble.ts wraps it with what it is to show. */
export const bundle = (name: "embed" | "frame"): InlineConfig => ({
  configFile: false,
  logLevel: "warn",
  plugins: [minifyStyles()],
  publicDir: false,
  build: {
    outDir: "dist/widget",
    emptyOutDir: false,
    copyPublicDir: false,
    target: "es2023",
    lib: { entry: `widget/${name}.ts`, name: "kd", formats: ["iife"], fileName: () => `${name}.js` },
    rolldownOptions: { output: { codeSplitting: false } },
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});

export default defineConfig(bundle("embed"));
