/** A browser engine under test, whatever protocol drives it. */
import { setTimeout } from "node:timers/promises";

export type EngineName = "Chromium with visible scroll bars" | "Firefox" | "WebKit";
export type ColorScheme = "light" | "dark";

export type Key = "Tab" | "Enter" | "ArrowLeft" | "ArrowRight" | "End";

export interface EnginePage {
  open: (url: string) => Promise<void>;
  /** Runs an expression in the page, or in a frame by the index at each level; a promise is awaited. The result is JSON. */
  run: <Result>(expression: string, ...frames: number[]) => Promise<Result>;
  /** Presses a key on the focused element. */
  press: (key: Key) => Promise<void>;
  /** The window's content as a PNG in base64. */
  screenshot: () => Promise<string>;
  /** The page as a PDF in A4. An engine may load the page again; the expression `ready` is true once it can be printed. */
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
  /** The command that installs what this machine lacks; undefined if the engine can run. */
  missing: () => string | undefined;
  launch: (scheme: ColorScheme) => Promise<Engine>;
}

/** Runs `expression` until its result is truthy, for `time` milliseconds at most. Resolves to undefined if it never is. */
async function poll<Result>(
  page: EnginePage,
  expression: string,
  time: number,
  frames: number[],
): Promise<Result | undefined> {
  const end = Date.now() + time;
  for (;;) {
    // A frame may not exist yet, or be loading another document.
    const result = await page.run<Result>(expression, ...frames).catch(() => undefined);
    if (result) return result;
    if (Date.now() > end) return undefined;
    await setTimeout(50);
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
  /** Expression of the element that is focused before each press. */
  target: string;
}

/**
 * Presses a key until the result of `expression` is truthy, because the scrolled page may still grow. Waits two seconds each time,
 * since a frame reports its scroll position with its next rendering. Throws after five presses.
 */
export async function pressUntil(
  page: EnginePage,
  { key, target }: KeyPress,
  expression: string,
  ...frames: number[]
): Promise<void> {
  for (let presses = 0; presses < 5; presses++) {
    // This also scrolls the frame into view: out of view, it is not rendered.
    await page.run(`(${target}.focus(), true)`, ...frames);
    await page.press(key);
    if (await poll(page, expression, 2000, frames)) return;
  }
  throw new Error(`not after 5 presses of ${key}: ${expression}`);
}
