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

/** Runs `expression` until its result is truthy, for `time` milliseconds; undefined where it never is. */
async function poll<Result>(
  page: EnginePage,
  expression: string,
  time: number,
  frames: number[],
): Promise<Result | undefined> {
  const end = Date.now() + time;
  for (;;) {
    // A frame may not be there yet, or be loading another document.
    const result = await page.run<Result>(expression, ...frames).catch(() => undefined);
    if (result) return result;
    if (Date.now() > end) return undefined;
    await pause();
  }
}

/** Runs `expression` until its result is truthy; throws after ten seconds. */
export async function waitFor<Result>(
  page: EnginePage,
  expression: string,
  ...frames: number[]
): Promise<Result> {
  const result = await poll<Result>(page, expression, 10_000, frames);
  if (!result) throw new Error(`not within 10 s: ${expression}`);
  return result;
}

interface KeyPress {
  key: Key;
  /** An element, which has the focus at each press. */
  target: string;
}

/**
 * Presses a key until the result of `expression` is truthy: what it scrolls may still grow. Two seconds each time, since a frame
 * reports where it has scrolled to with its next picture. Throws after five presses.
 */
export async function pressUntil(
  page: EnginePage,
  { key, target }: KeyPress,
  expression: string,
  ...frames: number[]
): Promise<void> {
  for (let presses = 0; presses < 5; presses++) {
    // This also brings the frame into view: out of sight, it has no pictures.
    await page.run(`(${target}.focus(), true)`, ...frames);
    await page.press(key);
    if (await poll(page, expression, 2000, frames)) return;
  }
  throw new Error(`not after 5 presses of ${key}: ${expression}`);
}
