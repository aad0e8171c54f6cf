/** The element's script as a publisher pins it: the built one, at the address that never changes. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { integrityOf } from "../../../widget/build/integrity.ts";
import { ASSETS } from "./build-service.ts";

const FOLDER = join(ASSETS, "embed");

export interface PinnedScript {
  /** Name of the file below /embed/. */
  file: string;
  integrity: string;
  text: string;
  /** Name and text of the module that it loads. */
  behaviour: { file: string; text: string };
}

/** Reads it from the assets of the service under test. */
export async function readPinned(): Promise<PinnedScript> {
  const current = /"code":"(\w+)"/.exec(
    await readFile(join(FOLDER, "key-developments.js"), "utf8"),
  )![1]!;
  for (const file of await readdir(FOLDER)) {
    const text = /^key-developments\.\w+\.js$/.test(file)
      ? await readFile(join(FOLDER, file), "utf8")
      : "";
    if (!text.includes(`"code":"${current}"`)) continue;
    const name = `behaviour.${current}.js`;
    const behaviour = { file: name, text: await readFile(join(FOLDER, name), "utf8") };
    return { file, integrity: integrityOf(text), text, behaviour };
  }
  throw new Error("the build has no pinned script");
}
