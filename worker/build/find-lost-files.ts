/** Permanent files: published editions, and releases of the element's script that publishers pin. */
import { execFileSync } from "node:child_process";

const PERMANENT = ["widget/releases/*.js", "data/stories/*/editions/*.json"];

/**
 * The permanent files of any version's tag (`v…`) that the working tree has changed or no longer has. Readers' pages name them, and
 * caches may hold them for a year. Throws if the folder is in no git repository.
 */
export function findLostFiles(root: string): string[] {
  const git = (...args: string[]): string[] =>
    execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\n").filter(Boolean);
  const lost = git("tag", "--list", "v*").flatMap((tag) =>
    git("diff", "--name-only", "--no-renames", "--diff-filter=MD", tag, "--", ...PERMANENT),
  );
  return [...new Set(lost)].toSorted();
}
