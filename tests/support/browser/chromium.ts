/** The Chromium that tests run in. */
import { existsSync } from "node:fs";
import { win32 } from "node:path";

/** Browsers of Windows, below each folder of programs. Edge is part of Windows. */
const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Paths of the browsers that may be installed. */
function listInstalled({ platform, env }: Pick<NodeJS.Process, "platform" | "env">): string[] {
  if (platform === "win32")
    return ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
      .flatMap((variable) => env[variable] ?? [])
      .flatMap((folder) => WINDOWS.map((path) => win32.join(folder, path)));
  if (platform === "darwin")
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  return ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
}

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
 * Path of a Chromium: `CHROMIUM_PATH`, else an installed one, else, on Linux x64, the one inside an npm package, which needs nothing
 * installed. The package unpacks its shared libraries only for the runtime that an environment variable names. Throws where there
 * is none.
 */
export async function chromiumPath(
  machine: Pick<NodeJS.Process, "platform" | "arch" | "env"> = process,
  exists: (path: string) => boolean = existsSync,
): Promise<string> {
  const configured = machine.env["CHROMIUM_PATH"];
  if (configured) return configured;
  const installed = listInstalled(machine).find(exists);
  if (installed !== undefined) return installed;
  if (machine.platform !== "linux" || machine.arch !== "x64")
    throw new Error(
      "Tests in a browser need Chrome, Chromium or Edge: install one, or set CHROMIUM_PATH to the path of its program.",
    );
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}

/** Set-up of a project of Vitest that needs a browser: throws where there is none. */
export const setup = async (): Promise<void> => void (await chromiumPath());
