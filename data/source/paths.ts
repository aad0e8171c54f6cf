/** Paths as editors see them: relative to the directory in which the command was started, with forward slashes on every platform. */
import * as platformPath from "node:path";
import { pathToFileURL } from "node:url";

/** The rules of a platform's paths: those of node:path, or of its `posix` or `win32`. */
type PathRules = Pick<platformPath.PlatformPath, "isAbsolute" | "relative" | "sep">;

/** The editor's directory: npm runs scripts in the package's root and passes the original directory in INIT_CWD. */
const startDirectory = (): string => process.env["INIT_CWD"] ?? process.cwd();

/** A path relative to a folder, with forward slashes; absolute if the two are on different drives of Windows. */
export const relativePath = (
  folder: string,
  path: string,
  rules: PathRules = platformPath,
): string => rules.relative(folder, path).replaceAll(rules.sep, "/");

/** The reference from a file in one folder to another folder: a relative path, or a file URL from one drive of Windows to another. */
export function relativeReference(
  folder: string,
  path: string,
  rules: PathRules = platformPath,
): string {
  const relative = relativePath(folder, path, rules);
  return rules.isAbsolute(relative) ? pathToFileURL(relative, { windows: true }).href : relative;
}

/** An absolute path as the editor sees it. */
export const toDisplayPath = (path: string): string => relativePath(startDirectory(), path);

/** The absolute path of a path that an editor entered or toDisplayPath returned. */
export const fromDisplayPath = (path: string): string =>
  platformPath.resolve(startDirectory(), path);
