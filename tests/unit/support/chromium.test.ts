import { expect, test } from "vitest";
import { chromiumPath } from "../../support/browser/chromium.ts";

const EDGE = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
const CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const PROGRAMS = {
  ProgramFiles: "C:\\Program Files",
  "ProgramFiles(x86)": "C:\\Program Files (x86)",
};

test.each([
  ["Edge on Windows", { platform: "win32", arch: "x64", env: PROGRAMS }, EDGE],
  ["Chrome on macOS", { platform: "darwin", arch: "arm64", env: {} }, CHROME],
  ["Chromium on Linux", { platform: "linux", arch: "arm64", env: {} }, "/usr/bin/chromium"],
] as const)("browser tests run in an installed %s", async (_, machine, installed) => {
  expect(await chromiumPath(machine, (path) => path === installed)).toBe(installed);
});

test("browser tests run in the browser that CHROMIUM_PATH names, even if another is installed", async () => {
  const env = { ...PROGRAMS, CHROMIUM_PATH: "D:\\chrome.exe" };
  const machine = { platform: "win32", arch: "x64", env } as const;
  expect(await chromiumPath(machine, () => true)).toBe("D:\\chrome.exe");
});

test.each(["win32", "darwin"] as const)(
  "on %s without a browser, browser tests name what to install",
  async (platform) => {
    const machine = { platform, arch: "x64", env: PROGRAMS } as const;
    await expect(chromiumPath(machine, () => false)).rejects.toThrow(
      "need Chrome, Chromium or Edge: install one, or set CHROMIUM_PATH",
    );
  },
);
