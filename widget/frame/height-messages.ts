/**
 * Tells the parent of the iframe page its height, in the form of every common parent at once; each ignores the others'.
 * pym.js 1.3 · iframe-resizer 4 and 5 · AMP · Datawrapper · Embedly and Medium · WordPress.
 */

/** A parent's messages that want an answer, by their form. */
const SECRET = /[#&?]secret=([a-zA-Z0-9]+)/;

export interface HeightReporter {
  /** Measures and tells; call it when something may have changed that no ResizeObserver sees in a hidden tab. */
  tell: () => void;
  stop: () => void;
}

/** Every message for a page `height` high and `width` wide, in CSS pixels. `resizer` is iframe-resizer's name for the frame. */
export function heightMessages(
  { href, hash, search }: Pick<Location, "href" | "hash" | "search">,
  story: string,
  height: number,
  width: number,
  resizer: string | null,
  type: "init" | "resize",
): unknown[] {
  const pym = new URLSearchParams(search).get("childId");
  const secret = SECRET.exec(hash)?.[1];
  return [
    ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
    ...(resizer === null ? [] : [`[iFrameSizer]${resizer}:${height}:${width}:${type}`]),
    ...(secret ? [{ message: "height", value: height, secret }] : []),
    { sentinel: "amp", type: "embed-size", height },
    { "datawrapper-height": { [story]: height } },
    JSON.stringify({ src: href, context: "iframe.resize", height }),
  ];
}

/** Starts telling; does nothing in a page that is not framed. */
export function reportHeight(story: string): HeightReporter {
  const idle = { tell: () => undefined, stop: () => undefined };
  if (parent === window) return idle;
  const life = new AbortController();
  const { signal } = life;
  let resizer: string | null = null;
  let last = 0;
  const send = (type: "init" | "resize", again: boolean): void => {
    const { offsetHeight: height, offsetWidth: width } = document.documentElement;
    if (height === 0 || (height === last && !again)) return;
    last = height;
    for (const message of heightMessages(location, story, height, width, resizer, type))
      parent.postMessage(message, "*");
  };
  const tell = (): void => send("resize", false);
  addEventListener(
    "message",
    ({ source, data }: MessageEvent<unknown>) => {
      if (source !== parent) return;
      const name = typeof data === "string" && /^\[iFrameSizer\]([^:]+):/.exec(data)?.[1];
      if (name) resizer = name;
      // pym's width, WordPress's ready and iframe-resizer's first message all ask for the height anew.
      send(name ? "init" : "resize", true);
    },
    { signal },
  );
  document.addEventListener("visibilitychange", tell, { signal });
  // WordPress frames may open no window: its parent page follows a link of ours when told.
  document.addEventListener(
    "click",
    (event) => {
      const secret = SECRET.exec(location.hash)?.[1];
      const link = event.target instanceof Element && event.target.closest("a");
      if (!secret || !link || link.host !== location.host || link.target !== "_blank") return;
      event.preventDefault();
      parent.postMessage({ message: "link", value: link.href, secret }, "*");
    },
    { signal },
  );
  const observer = new ResizeObserver(tell);
  observer.observe(document.documentElement);
  parent.postMessage("[iFrameResizerChild]Ready", "*");
  tell();
  return {
    tell,
    stop: () => {
      life.abort();
      observer.disconnect();
    },
  };
}
