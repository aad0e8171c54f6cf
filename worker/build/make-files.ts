/** The steps of a build. Vite loads this module, because the pages and the box are JSX, which Node does not run. */
import { join } from "node:path";
import { compileCorpus } from "../../data/commands/compile.ts";
import { allLabels } from "../../widget/i18n/all.ts";
import { assembleScripts } from "../../widget/build/assemble-scripts.ts";
import { bundleCode, bundleScripts } from "../../widget/build/bundle-scripts.ts";
import { exportCorpus } from "../exports/make-exports.ts";
import { makeHeaders } from "./make-headers.ts";
import { makeOpenApi } from "./make-openapi.ts";

/** Static assets by URL path; for the step `bundles`, scripts by name. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

export interface BuildOptions {
  /** The unpublished state, marked as a draft; otherwise the last published editions. */
  draft: boolean;
  /** Public address of the service; if undefined, each step has its default. */
  origin: string | undefined;
}

interface StepInput extends BuildOptions {
  /** A text file of another step. Throws if there is none. */
  read: (step: string, path: string) => string;
}

/** A script of the service's own pages, self-contained. */
async function bundlePageScript(name: string): Promise<[path: string, code: string]> {
  const code = await bundleCode({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      target: "es2023",
      lib: {
        entry: join("worker", "pages", "client", `${name}.ts`),
        formats: ["iife"],
        name: "page",
      },
    },
  });
  return [`/pages/${name}.js`, code];
}

const readCorpus =
  ({ read }: StepInput) =>
  (path: string): string =>
    read("corpus", `/_corpus/${path}`);

/** The steps in the order in which they run; null stops the build. The later ones read the files of `corpus` and `bundles`. */
export const STEPS = {
  corpus: ({ draft }: StepInput): Files | null => {
    const files = compileCorpus(draft);
    return files.size === 0
      ? null
      : new Map([...files].map(([path, text]) => [`/_corpus/${path}`, text]));
  },
  // `npm run dev` shows a saved file within two seconds.
  bundles: async ({ draft }: StepInput): Promise<Files> =>
    new Map(Object.entries(await bundleScripts(draft))),
  pages: async (): Promise<Files> =>
    new Map(await Promise.all(["builder", "docs"].map(bundlePageScript))),
  headers: (): Files => new Map([["/_headers", makeHeaders()]]),
  // The Worker reads the labels of the one language that a request needs.
  labels: (): Files =>
    new Map(
      Object.entries(allLabels).map(([language, labels]) => [
        `/_labels/${language}.json`,
        JSON.stringify(labels),
      ]),
    ),
  scripts: (input: StepInput): Files =>
    assembleScripts({
      readCode: (name) => input.read("bundles", name),
      readCorpus: readCorpus(input),
      origin: input.origin?.replace(/\/$/, "") ?? "",
    }),
  exports: (input: StepInput): Promise<Files> => exportCorpus(readCorpus(input), input.origin),
  openapi: (input: StepInput): Files =>
    new Map([["/v1/openapi.json", JSON.stringify(makeOpenApi(readCorpus(input), input.origin))]]),
} satisfies Record<string, (input: StepInput) => Files | null | Promise<Files | null>>;

export type Step = keyof typeof STEPS;
