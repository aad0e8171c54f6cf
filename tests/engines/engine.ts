/** One browser engine under test, whatever protocol drives it. */

export type EngineName = "Chromium with visible scroll bars" | "Firefox" | "WebKit";
export type ColorScheme = "light" | "dark";

export type Key = "Tab" | "Enter" | "ArrowLeft" | "ArrowRight" | "End";

export interface EnginePage {
  open: (url: string) => Promise<void>;
  /** Runs an expression in the page, or in a frame by the index at each level; a promise is awaited. The result is JSON. */
  run: <Result>(expression: string, ...frames: number[]) => Promise<Result>;
  /** Presses a key on what has the focus. */
  press: (key: Key) => Promise<void>;
  /** What the window shows, as a PNG in base64. */
  screenshot: () => Promise<string>;
  /** The page as a PDF, A4. An engine may load it anew: `ready` is true once it can be printed. */
  print: (ready: string) => Promise<Uint8Array>;
}

export interface Engine {
  name: EngineName;
  /** As the browser reports it. */
  version: string;
  page: EnginePage;
  close: () => Promise<void>;
}

export interface EngineKind {
  name: EngineName;
  /** What is missing on this machine, with the remedy; undefined where the engine can run. */
  missing: () => string | undefined;
  launch: (scheme: ColorScheme) => Promise<Engine>;
}

const pause = async (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 50);
  });

/** Runs `expression` until its result is truthy; throws after ten seconds. */
export async function waitFor<Result>(
  page: Pick<EnginePage, "run">,
  expression: string,
  ...frames: number[]
): Promise<Result> {
  const end = Date.now() + 10_000;
  for (;;) {
    // A frame may not be there yet, or be loading another document.
    const result = await page.run<Result>(expression, ...frames).catch(() => undefined);
    if (result) return result;
    if (Date.now() > end) throw new Error(`not within 10 s: ${expression}`);
    await pause();
  }
}

/** Presses a key until the result of `expression` is truthy: what it scrolls may still grow. Throws after ten seconds. */
export const pressUntil = async (
  page: EnginePage,
  key: Key,
  expression: string,
  ...frames: number[]
): Promise<unknown> => {
  const run: EnginePage["run"] = async (...parameters) => {
    await page.press(key);
    return page.run(...parameters);
  };
  return waitFor({ run }, expression, ...frames);
};
