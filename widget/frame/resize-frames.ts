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
    // Another frame's message.
    return undefined;
  }
}

/** What a page's style adds around the content: with `border-box`, a height includes border and padding. */
function readEdges(frame: HTMLIFrameElement): number {
  const style = frame.ownerDocument.defaultView!.getComputedStyle(frame);
  if (style.boxSizing !== "border-box") return 0;
  const edges = ["borderTopWidth", "borderBottomWidth", "paddingTop", "paddingBottom"] as const;
  return edges.reduce((sum, edge) => sum + +style[edge].replace("px", ""), 0);
}

const greet = ({ contentWindow }: HTMLIFrameElement): void =>
  contentWindow?.postMessage(GREETING, "*");

/**
 * Gives the service's iframes the height of what is in them, including those that come later, and no others. `bases` are the
 * addresses that the service may have on this page.
 */
export function resizeFrames(bases: readonly string[]): void {
  const findFrames = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll("iframe")].filter(({ src }) =>
      bases.some((base) => src.startsWith(`${base}/embed/`)),
    );
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    const height = readHeight(data);
    if (height === undefined || !source) return;
    // A sandboxed frame's origin is "null": it is known by its window, and its window by the address that the page gave it.
    const frame = findFrames().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    // A frame replies to the first greeting only; it may have been loaded anew.
    greet(frame);
    frame.style.height = `${height + readEdges(frame)}px`;
    releasePlace(frame, () => frame.getBoundingClientRect().top + height);
  });
  // Frames that were there first report again.
  for (const frame of findFrames()) greet(frame);
}
