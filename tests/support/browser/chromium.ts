/** The Chromium that tests run in. */
import { existsSync } from "node:fs";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Flags of the browser: no sandbox (containers), no GPU, no background requests. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * Path of a Chromium: `CHROMIUM_PATH`, else the system's, else the one inside an npm package, which needs nothing installed. The
 * package unpacks its shared libraries only for the runtime that an environment variable names.
 */
export async function chromiumPath(): Promise<string> {
  const configured = process.env["CHROMIUM_PATH"];
  if (configured) return configured;
  const system = SYSTEM.find((path) => existsSync(path));
  if (system) return system;
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
