/** A folder outside the repository for all that a run makes; it goes when the run ends. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let folder: string | undefined;

/** The run's own folder, made when it is first asked for. */
export function workspace(): string {
  if (folder) return folder;
  const made = mkdtempSync(join(tmpdir(), "key-developments-bench-"));
  process.on("exit", () => rmSync(made, { recursive: true, force: true }));
  return (folder = made);
}
