/**
 * Reports the height of the iframe page to its parent page (height-formats.ts). A parent that has identified itself receives only its own
 * format.
 */
import { GREETING, heightMessages, type Parent } from "./height-formats.ts";

/** WordPress adds `#?secret=…` to the address, also after another fragment. */
const SECRET = /[#&?]secret=([a-zA-Z0-9]+)/;
/** Milliseconds that a parent has to identify itself before it receives the formats of parents that never do. */
const GREETING_TIMEOUT = 1000;

/**
 * Measures the height that the box needs, in CSS pixels: without filling the frame (styles/element-styles.ts), because the frame's own
 * height would be reported; and without a scroll bar, which in a frame that is too short makes the text narrower and the page taller.
 */
function measure(): { height: number; width: number } {
  const root = document.documentElement;
  root.style.cssText = "overflow-y: hidden; --fill: 0";
  const { height, width } = root.getBoundingClientRect();
  root.style.cssText = "";
  return { height: Math.ceil(height), width: Math.ceil(width) };
}

/**
 * Asks the WordPress page to open links, because its frame may not open windows. The page opens only addresses on the frame's host; for
 * a link to another host, the story page that the box links to is opened at the same row.
 */
function followLinks(secret: string): void {
  const onClick = (event: Event): void => {
    const link = event.target instanceof Element && event.target.closest("a");
    if (!link || link.target !== "_blank") return;
    event.preventDefault();
    const row = link.closest("details")?.id;
    const page = document.querySelector<HTMLAnchorElement>("[part=footer] a")!;
    const value = link.host === location.host ? link.href : page.href + (row ? `#${row}` : "");
    parent.postMessage({ message: "link", value, secret }, "*");
  };
  document.addEventListener("click", onClick);
}

/** Whether it is a message of the WordPress page that has set the secret. */
const hasSecret = (data: unknown, secret: string | undefined): boolean =>
  typeof data === "object" && data !== null && "secret" in data && data.secret === secret;

/**
 * Starts reporting; does nothing in a page that is not framed. Returns a function that measures and reports, for changes in a hidden
 * tab, where ResizeObserver does not run.
 */
export function reportHeight(story: string): () => void {
  if (parent === window) return () => undefined;
  const host: Parent = {
    pym: new URLSearchParams(location.search).get("childId"),
    secret: SECRET.exec(location.hash)?.[1],
    resizer: null,
    // Until the timeout, the parent is assumed to run parent.js.
    isOurs: true,
  };
  let last = 0;
  const send = (type: "init" | "resize", isRequested: boolean): void => {
    const { height, width } = measure();
    if (height === 0 || (height === last && !isRequested)) return;
    last = height;
    for (const message of heightMessages(host, story, height, width, type))
      parent.postMessage(message, "*");
  };
  const report = (): void => send("resize", false);
  let isGreeted = false;
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const text = typeof data === "string" ? data : "";
    const name = /^\[iFrameSizer\]([^:]+):/.exec(text)?.[1];
    if (name) host.resizer = name;
    if (text === GREETING) {
      // parent.js greets after every message.
      if (isGreeted) return;
      isGreeted = true;
      host.isOurs = true;
      // All other messages are ignored: a page that relays messages between frames would otherwise get endless responses.
    } else if (!name && !text.startsWith("pymxPYMx") && !hasSecret(data, host.secret)) return;
    // The messages of pym.js, WordPress and iframe-resizer all request the height.
    send(name ? "init" : "resize", true);
  });
  setTimeout(() => {
    if (isGreeted || host.pym !== null || host.secret || host.resizer !== null) return;
    host.isOurs = false;
    parent.postMessage("[iFrameResizerChild]Ready", "*");
    send("resize", true);
  }, GREETING_TIMEOUT);
  document.addEventListener("visibilitychange", report);
  if (host.secret) followLinks(host.secret);
  new ResizeObserver(report).observe(document.documentElement);
  report();
  return report;
}
