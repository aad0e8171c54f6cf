/** The desk's page script and style sheet, bundled in memory when the desk starts. */
import { join } from "node:path";
import { build } from "vite";

export interface ClientBundle {
  script: string;
  styles: string;
}

const CLIENT = join(import.meta.dirname, "..", "client");

/** Bundles the client; rejects with Vite's error where it does not compile. */
export async function buildClient(): Promise<ClientBundle> {
  const output = await build({
    configFile: false,
    root: CLIENT,
    logLevel: "warn",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      write: false,
      target: "es2023",
      // The minifier replaces `light-dark()` for older browsers, after which colours do not follow the theme.
      cssMinify: false,
      lib: { entry: "main.tsx", formats: ["es"], fileName: () => "desk.js" },
    },
  });
  const bundles = Array.isArray(output) ? output : [output];
  const files = bundles.flatMap((bundle) => ("output" in bundle ? bundle.output : []));
  const sourceOf = (file: (typeof files)[number]): string =>
    file.type === "chunk" ? file.code : String(file.source);
  const [script, styles] = [".js", ".css"].map((ending) =>
    files
      .filter(({ fileName }) => fileName.endsWith(ending))
      .map(sourceOf)
      .join("\n"),
  );
  if (!script || !styles) throw new Error("the desk's page did not compile");
  return { script, styles };
}
