/** How paths are shown to an editor: from where the command was started, with forward slashes on every platform. */
import { relative, resolve } from "node:path";

/** The editor's directory: npm runs scripts at the package's root and passes on in INIT_CWD where it was started. */
const startedIn = (): string => process.env["INIT_CWD"] ?? process.cwd();

/** An absolute path as the editor sees it. */
export const toDisplayPath = (path: string): string =>
  relative(startedIn(), path).replaceAll("\\", "/");

/** The absolute path of a path as the editor gives it, or as toDisplayPath showed it. */
export const fromDisplayPath = (path: string): string => resolve(startedIn(), path);
