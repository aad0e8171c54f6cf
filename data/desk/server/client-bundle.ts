/** The desk's page script and style sheet, bundled in memory when the desk starts. */
import { readFile } from "node:fs/promises";
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
      lib: { entry: "main.tsx", formats: ["es"], fileName: () => "desk.js" },
    },
  });
  const bundles = Array.isArray(output) ? output : [output];
  const [chunk] = bundles.flatMap((bundle) =>
    "output" in bundle ? bundle.output.filter((item) => item.type === "chunk") : [],
  );
  if (!chunk) throw new Error("the desk's page did not compile");
  return { script: chunk.code, styles: await readFile(join(CLIENT, "desk.css"), "utf8") };
}
