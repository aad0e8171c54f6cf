/**
 * Writes the scripts that publishers embed, and what they load, to dist/assets/embed.
 *
 * - `{story}.js`, `{story}.{lang}.js`: the code with the first view of the current edition, in one language
 * - `{story}.{lang}.{edition}-{format}.json`: the details behind that view
 * - `key-developments.js`, `key-developments.{hash}.js`: the code without content; the second never changes
 * - the archived releases of the element’s script, with releases.json that lists them
 * - `frame.js`: hydrates the iframe page; `parent.js`: sets its height on pages without any other code of the service
 * - `custom-elements.json`, `types/*.d.ts`: the element's options, events and parts for editors and frameworks
 * - `doctor.js`: reports problems on a publisher's page
 */
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, runnerImport } from "vite";
import { buildContent } from "../../data/edition/build-content.ts";
import { ASSETS, CORPUS } from "../../data/edition/output-folders.ts";
import type { Edition } from "../../data/model/edition.ts";
import { bundle } from "../../vite.config.ts";
import { allLabels } from "../i18n/all.ts";
import { makeFirstView } from "../content/make-first-view.ts";
import { detailsPath } from "../content/details-path.ts";
import { elementStyles } from "../styles/element-styles.ts";
import { makeManifest, makeTypes } from "./custom-elements.ts";
import { EAGER, wrap } from "./payload.ts";

/** Public address of the service; if empty, a script uses the address that it was loaded from. */
const ORIGIN = process.env["ORIGIN"]?.replace(/\/$/, "") ?? "";
const OUT = join(ASSETS, "embed");
const RELEASES = "widget/releases";

const write = (name: string, text: string): Promise<void> => writeFile(join(OUT, name), text);
/** A script of dist/widget, as Vite has minified it. */
const readScript = async (name: string): Promise<string> =>
  readFile(`dist/widget/${name}.js`, "utf8");
const readJson = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, "utf8"));

// Removes the files of earlier builds.
await rm(OUT, { recursive: true, force: true });
await cp(RELEASES, OUT, { recursive: true });
await build(bundle("frame"));
await write("frame.js", EAGER + (await readScript("frame")));
await build(bundle("doctor"));
await write("doctor.js", wrap(await readScript("doctor"), null, ORIGIN));

await build(bundle("globals"));
await build(bundle("parent"));
const [code, globals, parent] = await Promise.all(
  (["embed", "globals", "parent"] as const).map(readScript),
);
await write("parent.js", wrap(parent!, null, ORIGIN, globals));
await write("key-developments.js", wrap(code!, null, ORIGIN, globals));
// A release contains no address, so that it is the same on every machine.
const release = wrap(code!, null, "", globals);
const hash = createHash("sha256").update(release).digest("hex").slice(0, 12);
await write(`key-developments.${hash}.js`, release);

await write("custom-elements.json", JSON.stringify(makeManifest(elementStyles), null, 2));
await mkdir(join(OUT, "types"));
for (const [name, text] of Object.entries(makeTypes())) await write(`types/${name}`, text);

const { stories } = await readJson<{
  stories: { id: string; edition: string; language: string }[];
}>(`${CORPUS}/index.json`);
/** Imports a module with JSX, which Node cannot. */
const importJsx = async <Module>(path: string): Promise<Module> => {
  const jsx = { runtime: "automatic", importSource: "preact" } as const;
  const options = { configFile: false, oxc: { jsx } } as const;
  return (await runnerImport<Module>(join(import.meta.dirname, path), options)).module;
};
const { makeContent } = await importJsx<typeof import("../content/make-content.tsx")>(
  "../content/make-content.tsx",
);
const { makeDetails } = await importJsx<typeof import("../content/make-details.tsx")>(
  "../content/make-details.tsx",
);
for (const { id, edition, language } of stories) {
  const content = buildContent(await readJson<Edition>(`${CORPUS}/${id}/${edition}.json`));
  for (const [lang, labels] of Object.entries(allLabels)) {
    const script = wrap(code!, makeContent(makeFirstView(content, labels)), ORIGIN, globals);
    await write(`${id}.${lang}.js`, script);
    if (lang === (language in allLabels ? language : "en")) await write(`${id}.js`, script);
    await writeFile(
      join(ASSETS, detailsPath(id, lang, edition)),
      JSON.stringify(makeDetails(content, labels)),
    );
  }
}
