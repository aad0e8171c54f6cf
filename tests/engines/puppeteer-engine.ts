/** Firefox over WebDriver BiDi and Chromium over CDP, both by puppeteer. */
import { existsSync } from "node:fs";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../support/browser/chromium.ts";
import type { ColorScheme, Engine, EngineKind, EngineName, EnginePage } from "./engine.ts";

const FIREFOX = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];

const findFirefox = (): string | undefined =>
  [process.env["FIREFOX_PATH"] ?? "", ...FIREFOX].find((path) => existsSync(path));

/** Inches: Firefox reads puppeteer's named paper sizes 2.54 times too small. */
const A4 = { width: "8.27in", height: "11.69in" };

const wrap = (page: Page): EnginePage => ({
  open: async (url) => void (await page.goto(url)),
  run: async (expression, ...frames) => {
    let target = page.mainFrame();
    for (const index of frames) {
      const child = target.childFrames()[index];
      if (!child) throw new Error(`the page has no frame ${frames.join(" › ")}`);
      target = child;
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the caller names the type of its expression
    return (await target.evaluate(expression)) as never;
  },
  press: async (key) => page.keyboard.press(key),
  screenshot: async () => page.screenshot({ encoding: "base64" }),
  print: async () => page.pdf(A4),
});

/** Firefox; `extraPrefsFirefox`: preferences of about:config. */
export const launchFirefox = (extraPrefsFirefox: Record<string, number> = {}): Promise<Browser> =>
  puppeteer.launch({
    browser: "firefox",
    executablePath: findFirefox()!,
    headless: true,
    extraPrefsFirefox,
  });

/** Chromium with scroll bars that take up space. */
export const launchChrome = async (flags: readonly string[] = []): Promise<Browser> =>
  puppeteer.launch({
    browser: "chrome",
    executablePath: await chromiumPath(),
    args: [...CHROMIUM_FLAGS, ...flags],
    ignoreDefaultArgs: ["--hide-scrollbars"],
  });

async function start(name: EngineName, browser: Browser): Promise<Engine> {
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 1000 });
  return {
    name,
    version: await browser.version(),
    page: wrap(page),
    close: async () => browser.close(),
  };
}

export const FIREFOX_ENGINE: EngineKind = {
  name: "Firefox",
  missing: () => (findFirefox() ? undefined : "apt-get install firefox-esr"),
  launch: async (scheme: ColorScheme) =>
    start(
      "Firefox",
      await launchFirefox({
        "layout.css.prefers-color-scheme.content-override": scheme === "dark" ? 0 : 1,
      }),
    ),
};

export const CHROMIUM_ENGINE: EngineKind = {
  name: "Chromium with visible scroll bars",
  missing: () => undefined,
  launch: async (scheme: ColorScheme) =>
    start(
      "Chromium with visible scroll bars",
      await launchChrome(scheme === "dark" ? ["--blink-settings=preferredColorScheme=0"] : []),
    ),
};
