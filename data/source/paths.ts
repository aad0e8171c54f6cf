/** Paths as editors see them: relative to the directory in which the command was started, with forward slashes on every platform. */
import { relative, resolve } from "node:path";

/** The editor's directory: npm runs scripts in the package's root and passes the original directory in INIT_CWD. */
const startDirectory = (): string => process.env["INIT_CWD"] ?? process.cwd();

/** An absolute path as the editor sees it. */
export const toDisplayPath = (path: string): string =>
  relative(startDirectory(), path).replaceAll("\\", "/");

/** The absolute path of a path that an editor entered or toDisplayPath returned. */
export const fromDisplayPath = (path: string): string => resolve(startDirectory(), path);
