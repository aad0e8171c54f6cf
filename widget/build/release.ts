/**
 * `npm run release`: copies the built script of the element to widget/releases. Every later build publishes it under its hash,
 * for publishers who pin it with `integrity`. Does nothing if the script is already there.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const RELEASES = "widget/releases";
const INDEX = join(RELEASES, "releases.json");

const code = await readFile("dist/assets/embed/key-developments.js", "utf8");
const hash = (name: string) => createHash(name).update(code);
const file = `key-developments.${hash("sha256").digest("hex").slice(0, 12)}.js`;
const integrity = `sha384-${hash("sha384").digest("base64")}`;

/** Oldest first. */
const releases: { file: string; integrity: string }[] = JSON.parse(await readFile(INDEX, "utf8"));
const isArchived = releases.some((release) => release.file === file);
if (!isArchived) {
  await mkdir(RELEASES, { recursive: true });
  await writeFile(join(RELEASES, file), code);
  await writeFile(INDEX, `${JSON.stringify([...releases, { file, integrity }], null, 2)}\n`);
}
process.stdout.write(`${file} ${isArchived ? "is already archived" : `archived: ${integrity}`}\n`);
