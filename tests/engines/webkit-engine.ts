/**
 * WebKitGTK over the WebDriver protocol, without a library, under Xvfb. A window manager gives the window the focus, without which
 * `:focus-visible` never matches. The window cannot be narrower than 447 px. WebDriver cannot print in WebKit: webkit-print.py does.
 */
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { findMissingPackages, responds, waitUntil } from "../support/service/child-process.ts";
import { findFreePort } from "../support/service/free-port.ts";
import type { ColorScheme, Engine, EngineKind, EnginePage, Key } from "./engine.ts";

const BROWSER = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
/** Debian packages, each by a file of it. */
const PACKAGES = {
  "/usr/bin/WebKitWebDriver": "webkit2gtk-driver",
  [BROWSER]: "webkit2gtk-driver",
  "/usr/bin/Xvfb": "xvfb",
  "/usr/bin/openbox": "openbox",
  "/usr/lib/python3/dist-packages/gi": "python3-gi",
  "/usr/lib/x86_64-linux-gnu/girepository-1.0/WebKit2-4.1.typelib": "gir1.2-webkit2-4.1",
};

/** Key codes of the WebDriver specification, §17.4.2. */
const KEYS: Record<Key, string> = {
  Tab: "\uE004",
  Enter: "\uE007",
  ArrowLeft: "\uE012",
  ArrowRight: "\uE014",
  End: "\uE010",
};

/** Starts a virtual display; resolves to its name. */
async function startDisplay(children: ChildProcess[]): Promise<string> {
  const display = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1200x1200x24"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  children.push(display);
  return new Promise((resolve, reject) => {
    display.stdout.once("data", (number) => resolve(`:${String(number).trim()}`));
    display.once("exit", () => reject(new Error("Xvfb has not started")));
  });
}

type Call = <Value>(method: string, path: string, body?: object) => Promise<Value>;

const connect =
  (port: number): Call =>
  async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value }: { value: never } = await response.json();
    if (!response.ok) throw new Error(JSON.stringify(value));
    return value;
  };

/** Prints a page in a separate process. */
async function printPage(url: string, ready: string, env: NodeJS.ProcessEnv): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "print-"));
  const file = join(folder, "page.pdf");
  const program = join(import.meta.dirname, "webkit-print.py");
  try {
    await promisify(execFile)("/usr/bin/python3", [program, url, file, ready], { env });
    return new Uint8Array(await readFile(file));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const wrap = (call: Call, session: string, env: NodeJS.ProcessEnv): EnginePage => ({
  open: async (url) => {
    await call("POST", `${session}/frame`, { id: null });
    await call("POST", `${session}/url`, { url });
  },
  run: async (expression, ...frames) => {
    await call("POST", `${session}/frame`, { id: null });
    for (const id of frames) await call("POST", `${session}/frame`, { id });
    const script = `const done = arguments[arguments.length - 1]; Promise.resolve().then(() => (${expression})).then((value) => done([value]), (error) => done([null, String(error)]))`;
    const [value, error] = await call<[never, string?]>("POST", `${session}/execute/async`, {
      script,
      args: [],
    });
    if (error) throw new Error(error);
    return value;
  },
  press: async (key) => {
    const value = KEYS[key];
    const actions = [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ];
    await call("POST", `${session}/actions`, {
      actions: [{ type: "key", id: "keyboard", actions }],
    });
  },
  screenshot: async () => call("GET", `${session}/screenshot`),
  print: async (ready) => printPage(await call("GET", `${session}/url`), ready, env),
});

export const WEBKIT_ENGINE: EngineKind = {
  name: "WebKit",
  missing: () => findMissingPackages(PACKAGES),
  launch: async (scheme: ColorScheme): Promise<Engine> => {
    const children: ChildProcess[] = [];
    const stop = (): void => {
      for (const child of children.toReversed()) child.kill();
    };
    const env = {
      ...process.env,
      DISPLAY: await startDisplay(children),
      GTK_THEME: scheme === "dark" ? "Adwaita:dark" : "Adwaita",
      // Containers do not allow WebKit's sandbox.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    };
    const port = await findFreePort();
    children.push(spawn("openbox", { env, stdio: "ignore" }));
    children.push(spawn("WebKitWebDriver", [`--port=${port}`], { env, stdio: "ignore" }));
    const call = connect(port);
    await waitUntil("WebKitWebDriver", () => responds(`http://127.0.0.1:${port}/status`));
    const { sessionId, capabilities } = await call<{
      sessionId: string;
      capabilities: { browserVersion: string };
    }>("POST", "/session", {
      capabilities: {
        alwaysMatch: {
          "webkitgtk:browserOptions": { binary: BROWSER, args: ["--automation"] },
        },
      },
    });
    const session = `/session/${sessionId}`;
    return {
      name: "WebKit",
      version: `WebKitGTK ${capabilities.browserVersion}`,
      page: wrap(call, session, env),
      close: async () => {
        await call("DELETE", session).catch(() => undefined);
        stop();
      },
    };
  },
};
