/** Updates a folder that a server reads. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, sep } from "node:path";
import type { Files } from "./make-files.ts";

/** null if there is no such file. */
function readBytes(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/**
 * Makes a folder hold these files, by their paths below it, and no others. Only files whose bytes differ are written: first all of them
 * beside the folder, then they are renamed in the order of the map, so that no reader gets half a file and the folder is inconsistent
 * for as short as can be. Returns how many files changed.
 */
export function writeFiles(folder: string, files: Files): number {
  mkdirSync(folder, { recursive: true });
  const fresh = mkdtempSync(join(dirname(folder), ".build-"));
  try {
    const changed: { from: string; to: string }[] = [];
    const wanted = new Set<string>();
    for (const [path, content] of files) {
      const file = join(folder, path);
      wanted.add(file);
      const bytes = Buffer.from(content);
      if (readBytes(file)?.equals(bytes)) continue;
      const written = join(fresh, String(changed.length));
      writeFileSync(written, bytes);
      mkdirSync(dirname(file), { recursive: true });
      changed.push({ from: written, to: file });
    }
    for (const { from, to } of changed) renameSync(from, to);
    const stale = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => parentPath + sep + name)
      .filter((file) => !wanted.has(file));
    for (const file of stale) rmSync(file);
    return changed.length + stale.length;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
