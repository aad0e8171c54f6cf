import { releasePlace } from "../element/release-place.ts";
import { GREETING } from "./height-messages.ts";

/** The height in a frame's message; undefined for any other message. */
function readHeight(data: unknown): number | undefined {
  if (typeof data !== "string" || !data.startsWith("{")) return undefined;
  try {
    const message: { context?: unknown; height?: unknown } = JSON.parse(data);
    const { context, height } = message;
    return context === "iframe.resize" && typeof height === "number" ? height : undefined;
  } catch {
    // A message of another frame.
    return undefined;
  }
}

/** Height of border and padding, in CSS pixels, if the style of the page includes them in heights; otherwise 0. */
function readEdges(frame: HTMLIFrameElement): number {
  const style = frame.ownerDocument.defaultView!.getComputedStyle(frame);
  if (style.boxSizing !== "border-box") return 0;
  const edges = ["borderTopWidth", "borderBottomWidth", "paddingTop", "paddingBottom"] as const;
  return edges.reduce((sum, edge) => sum + +style[edge].replace("px", ""), 0);
}

const greet = ({ contentWindow }: HTMLIFrameElement): void =>
  contentWindow?.postMessage(GREETING, "*");

/**
 * Releases the height that the snippet reserves where that moves nothing in view: if the frame is below the window, or if its box
 * needs all of it. In between, the box fills it, so there is no gap.
 */
function releaseReserved(frame: HTMLElement): void {
  const reserved = parseFloat(getComputedStyle(frame).minHeight);
  if (!reserved) return;
  const isBelow = frame.getBoundingClientRect().top >= innerHeight;
  if (isBelow || parseFloat(frame.style.height) > reserved - 1) releasePlace(frame);
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
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    const height = readHeight(data);
    if (height === undefined || !source) return;
    // The origin of a sandboxed frame is "null", so it is identified by its window and the address in the page.
    const frame = findFrames().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    // A frame that was loaded again needs a new greeting; others ignore it.
    greet(frame);
    frame.style.height = `${height + readEdges(frame)}px`;
    releaseReserved(frame);
  });
  // Frames that have already reported do so again.
  for (const frame of findFrames()) greet(frame);
}
