/** The scripts that publishers embed, and what they load. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildContent } from "../../data/edition/build/build-content.ts";
import type { CorpusIndex } from "../../data/model/corpus-index.ts";
import type { Edition } from "../../data/model/edition.ts";
import type { ElementPayload, StoryPayload } from "../content/box-content.ts";
import { allLabels } from "../i18n/all.ts";
import { addDetails, makeBehaviourModule } from "../content/behaviour-module.ts";
import { behaviourPath, detailsPath } from "../content/details-path.ts";
import { makeContent } from "../content/make-content.tsx";
import { makeDetails } from "../content/make-details.tsx";
import { makeFirstView } from "../content/make-first-view.ts";
import { elementStyles } from "../styles/element-styles.ts";
import { makeSheetFile, SHEET_HASH } from "../styles/sheet-hash.ts";
import type { ScriptName } from "./bundle-scripts.ts";
import { makeManifest } from "./custom-elements.ts";
import { makeTypes } from "./element-types.ts";
import { integrityOf } from "./integrity.ts";
import { EAGER, wrapScript } from "./wrap-script.ts";

const RELEASES = "widget/releases";

export interface ScriptInput {
  /** Reads the built code of a script. */
  readCode: (name: ScriptName) => string;
  /** Reads a file of the compiled corpus. */
  readCorpus: (path: string) => string;
  /** Public address of the service; if empty, a script uses the address that it was loaded from. */
  origin: string;
}

const hashOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 12);

/**
 * The files by URL path:
 *
 * - `/embed/{story}.js`, `/embed/{story}.{lang}.js`: the code that draws, with the first view of the current edition, in one language
 * - `/embed/key-developments.js`, `/embed/key-developments.{hash}.js`: the code that fetches and draws; the second never changes
 * - `/embed/{story}.{lang}.{edition}-{code}.js`: the rest of the code, and the details behind that view, which they load
 * - `/embed/behaviour.js`, `/embed/behaviour.{code}.js`: the rest of the code alone; the second never changes
 * - `/embed/{story}.{lang}.{edition}-{format}.json`: the details behind that view
 * - `/embed/styles.{hash}.json`: the style sheet of first views
 * - the archived releases, with releases.json that lists them
 * - `/embed/frame.js`: takes over the box of the iframe page; `/embed/parent.js`: sets its height on pages without any other code of the service
 * - `/embed/custom-elements.json`, `/embed/types/*.d.ts`: the element's options, events and parts for editors and frameworks
 * - `/embed/doctor.js`: reports problems on a publisher's page
 */
export function assembleScripts({
  readCode,
  readCorpus,
  origin,
}: ScriptInput): Map<string, string> {
  const files = new Map<string, string>();
  const write = (name: string, text: string) => files.set(`/embed/${name}`, text);
  for (const name of readdirSync(RELEASES)) write(name, readFileSync(join(RELEASES, name), "utf8"));
  write("frame.js", EAGER + readCode("frame"));
  write("doctor.js", wrapScript(readCode("doctor"), null, origin));
  write("parent.js", wrapScript(readCode("parent"), null, origin));
  const behaviour = makeBehaviourModule(readCode("behaviour"));
  const code = hashOf(behaviour);
  write("behaviour.js", behaviour);
  write(`behaviour.${code}.js`, behaviour);
  const sheet = { sheet: SHEET_HASH, styles: elementStyles };
  write(`styles.${SHEET_HASH}.json`, makeSheetFile());
  const payload: ElementPayload = { ...sheet, code };
  write("key-developments.js", wrapScript(readCode("embed"), payload, origin));
  // A release contains no address, so that it is the same on every machine. SHA-256 is 20 bytes shorter than SHA-384, which no
  // compression takes away.
  const pinned = { ...payload, integrity: integrityOf(behaviour, "sha256") };
  const release = wrapScript(readCode("embed"), pinned, "");
  write(`key-developments.${hashOf(release)}.js`, release);
  write("custom-elements.json", JSON.stringify(makeManifest(), null, 2));
  for (const [name, text] of Object.entries(makeTypes())) write(`types/${name}`, text);

  const { stories }: CorpusIndex = JSON.parse(readCorpus("index.json"));
  for (const { id, edition, language } of stories) {
    const value: Edition = JSON.parse(readCorpus(`${id}/${edition}.json`));
    const content = buildContent(value);
    for (const [lang, labels] of Object.entries(allLabels)) {
      const view = makeFirstView(content, labels);
      const first = makeContent(view);
      const details = makeDetails(content, labels);
      const behind = detailsPath({ story: id, lang, edition });
      const path = behaviourPath(behind, code);
      // The styles beside the code: 50 bytes fewer under brotli than after the box.
      const story: StoryPayload = { ...sheet, story: id, title: view.title, code, ...first };
      const script = wrapScript(readCode("story"), story, origin);
      write(`${id}.${lang}.js`, script);
      if (lang === (language in allLabels ? language : "en")) write(`${id}.js`, script);
      files.set(behind, JSON.stringify(details));
      files.set(path, addDetails(behaviour, behind, details));
    }
  }
  return files;
}
