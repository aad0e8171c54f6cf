/** One browser engine under test, whatever protocol drives it. */

export type EngineName = "Chromium with visible scroll bars" | "Firefox" | "WebKit";
export type ColorScheme = "light" | "dark";

export type Key = "Tab" | "Enter" | "ArrowLeft" | "ArrowRight";

export interface EnginePage {
  open: (url: string) => Promise<void>;
  /** Runs an expression in the page, or in its frame of that index; a promise is awaited. The result is JSON. */
  run: <Result>(expression: string, frame?: number) => Promise<Result>;
  /** Presses a key on what has the focus. */
  press: (key: Key) => Promise<void>;
  /** The page as a PDF, A4; undefined where the protocol cannot print. */
  print?: () => Promise<Uint8Array>;
}

export interface Engine {
  name: EngineName;
  /** As the browser tells it. */
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

/** Runs `expression` until it gives something truthy. Throws the expression where it does not within ten seconds. */
export async function waitFor<Result>(
  page: EnginePage,
  expression: string,
  frame?: number,
): Promise<Result> {
  const end = Date.now() + 10_000;
  for (;;) {
    // A frame may not be there yet, or be loading another document.
    const result = await page.run<Result>(expression, frame).catch(() => undefined);
    if (result) return result;
    if (Date.now() > end) throw new Error(`not within 10 s: ${expression}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
