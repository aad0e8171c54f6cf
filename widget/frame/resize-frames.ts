import { releasePlace } from "../element/release-place.ts";

/** The iframes of the service at `origin` that are on the page now. */
const findFrames = (origin: string): HTMLIFrameElement[] =>
  [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(`${origin}/embed/`));

/** Gives the service's iframes the height of what is in them, those that come later, too, and no others. */
export function resizeFrames(origin: string): void {
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    // A sandboxed frame's origin is "null": it is known by its window, and its window by the address that the page gave it.
    const frame = findFrames(origin).find(({ contentWindow }) => contentWindow === source);
    const told =
      data instanceof Object && "datawrapper-height" in data && data["datawrapper-height"];
    const [height] = told instanceof Object ? Object.values(told) : [];
    if (!frame || !Number.isFinite(height)) return;
    frame.style.height = `${height}px`;
    releasePlace(frame);
  });
  // What was told before this script was here is told again when asked.
  for (const { contentWindow } of findFrames(origin))
    contentWindow?.postMessage("key-developments", "*");
}
