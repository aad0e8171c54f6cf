/**
 * `npm run release`: copies the built script of the element, and the behaviour that it loads, to widget/releases. Every later build
 * publishes them under their hashes, for publishers who pin the script with `integrity`. Does nothing if they are already there.
 */
import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { integrityOf } from "./integrity.ts";

const BUILT = "dist/assets/embed";
const RELEASES = "widget/releases";
const INDEX = join(RELEASES, "releases.json");

const archived = new Set(await readdir(RELEASES));
const files = (await readdir(BUILT)).filter(
  (name) => /^(key-developments|behaviour)\.\w+\.js$/.test(name) && !archived.has(name),
);
for (const name of files) await copyFile(join(BUILT, name), join(RELEASES, name));

const file = files.find((name) => name.startsWith("key"));
if (file) {
  const integrity = integrityOf(await readFile(join(BUILT, file), "utf8"));
  /** Oldest first. */
  const releases: object[] = JSON.parse(await readFile(INDEX, "utf8"));
  await writeFile(INDEX, `${JSON.stringify([...releases, { file, integrity }], null, 2)}\n`);
}
process.stdout.write(`archived: ${files.join(", ") || "nothing, it is already there"}\n`);
