import { releasePlace } from "../element/release-place.ts";
import { GREETING } from "./height-formats.ts";

/** Maximum height of a frame, in CSS pixels. */
const MAX_HEIGHT = 50_000;

/** The height in a frame's message; undefined for any other message. */
function readHeight(data: unknown): number | undefined {
  if (typeof data !== "string" || !data.startsWith("{")) return undefined;
  try {
    const message: { context?: unknown; height?: unknown } = JSON.parse(data);
    const { context, height } = message;
    return context === "iframe.resize" && typeof height === "number"
      ? Math.min(height, MAX_HEIGHT)
      : undefined;
  } catch {
    // A message of another frame.
    return undefined;
  }
}

/** Whether a message is from the page at the frame's address, not from a page that the frame has navigated to. */
const isFromAddress = ({ src, sandbox }: HTMLIFrameElement, origin: string): boolean =>
  src.startsWith(`${origin}/`) ||
  // In a sandbox the origin is opaque; the caller has then checked the frame's window and its address.
  (origin === "null" && (sandbox.length > 0 || globalThis.origin === "null"));

const greet = ({ contentWindow }: HTMLIFrameElement): void =>
  contentWindow?.postMessage(GREETING, "*");

const EDGES = ["borderTopWidth", "borderBottomWidth", "paddingTop", "paddingBottom"] as const;

/**
 * Sets a frame's height to that of its content, in CSS pixels. The height that the snippet reserves is released when that moves nothing
 * in view: if the frame is below the window, or if the box needs all of the height. Until then the box fills the frame, without a gap.
 */
function setHeight(frame: HTMLIFrameElement, content: number): void {
  const style = getComputedStyle(frame);
  const edges = style.boxSizing === "border-box" ? EDGES : [];
  const height = edges.reduce((sum, edge) => sum + parseFloat(style[edge]), content);
  frame.style.height = `${height}px`;
  const reserved = parseFloat(style.minHeight);
  if (!reserved) return;
  if (height > reserved - 1 || frame.getBoundingClientRect().top >= innerHeight)
    releasePlace(frame);
}

/**
 * Sets the height of the service's iframes, also of those added later, to the height of their content.
 *
 * @param bases addresses that the service may have on this page
 */
export function resizeFrames(bases: readonly string[]): void {
  const findFrames = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll("iframe")].filter(({ src }) =>
      bases.some((base) => src.startsWith(`${base}/embed/`)),
    );
  addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
    const height = readHeight(data);
    if (height === undefined || !source) return;
    const frame = findFrames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || !isFromAddress(frame, origin)) return;
    // A frame that was loaded again needs a new greeting; others ignore it.
    greet(frame);
    setHeight(frame, height);
  });
  // Frames that have already reported do so again.
  for (const frame of findFrames()) greet(frame);
}
