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
 * Makes a folder contain exactly these files, by their paths below it. Only files whose bytes differ are written: all of them first
 * beside the folder, then renamed in the order of the map, so that no reader gets half a file and the folder is inconsistent only
 * briefly. Returns how many files changed.
 */
export function writeFiles(folder: string, files: Files): number {
  mkdirSync(folder, { recursive: true });
  const temporary = mkdtempSync(join(dirname(folder), ".build-"));
  try {
    const changed: { from: string; to: string }[] = [];
    const expected = new Set<string>();
    for (const [path, content] of files) {
      const file = join(folder, path);
      expected.add(file);
      const bytes = Buffer.from(content);
      if (readBytes(file)?.equals(bytes)) continue;
      const written = join(temporary, String(changed.length));
      writeFileSync(written, bytes);
      mkdirSync(dirname(file), { recursive: true });
      changed.push({ from: written, to: file });
    }
    const stale = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => parentPath + sep + name)
      .filter((file) => !expected.has(file));
    // First, because wrangler learns of a removal 100 ms late; after the renames, it would reload the server a second time.
    for (const file of stale) rmSync(file);
    for (const { from, to } of changed) renameSync(from, to);
    return changed.length + stale.length;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
