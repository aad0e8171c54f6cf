/**
 * `npm run release`: archives the element's script as it was just built in widget/releases, from where every later build serves it
 * under its hash. A publisher who pins it by `integrity` never loses it. Does nothing where the newest release is the same.
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
const known = releases.some((release) => release.file === file);
if (!known) {
  await mkdir(RELEASES, { recursive: true });
  await writeFile(join(RELEASES, file), code);
  await writeFile(INDEX, `${JSON.stringify([...releases, { file, integrity }], null, 2)}\n`);
}
process.stdout.write(`${file} ${known ? "is archived already" : `archived: ${integrity}`}\n`);
