/**
 * Reports the height of the iframe page to the parent, in the form of every common parent; the formats are those of pym.js 1.3,
 * iframe-resizer 4 and 5, AMP, Datawrapper, Embedly and Medium, WordPress. A parent that has made itself known receives its own
 * form only.
 */

/** What WordPress adds to the fragment: `#?secret=…`, after a fragment of ours, too. */
const SECRET = /[#&?]secret=([a-zA-Z0-9]+)/;
/** What our own parent.js sends. */
export const GREETING = "key-developments";
/** Milliseconds that a parent has to make itself known before it receives the forms of parents that never do. */
const PATIENCE = 1000;

export interface HeightReporter {
  /** Measures and reports; call it when something may have changed that no ResizeObserver sees in a hidden tab. */
  report: () => void;
  stop: () => void;
}

/** How the parent has made itself known. */
export interface Parent {
  /** Id that pym.js has put into the query. */
  pym: string | null;
  /** Secret that WordPress has put into the fragment. */
  secret: string | undefined;
  /** Id that iframe-resizer has sent. */
  resizer: string | null;
  isOurs: boolean;
}

/** Messages for a page `height` high and `width` wide, in CSS pixels, to this parent. */
export function heightMessages(
  { pym, secret, resizer, isOurs }: Parent,
  story: string,
  height: number,
  width: number,
  type: "init" | "resize",
): unknown[] {
  const known = [
    ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
    ...(resizer === null ? [] : [`[iFrameSizer]${resizer}:${height}:${width}:${type}`]),
    ...(secret ? [{ message: "height", value: height, secret }] : []),
  ];
  if (known.length > 0) return known;
  // Embedly's and Medium's form is ours, too: JSON, which a page's own listener may parse, whatever it is for.
  const common = JSON.stringify({ src: location.href, context: "iframe.resize", height });
  if (isOurs) return [common];
  return [
    common,
    { sentinel: "amp", type: "embed-size", height },
    { "datawrapper-height": { [story]: height } },
  ];
}

/**
 * Without the page's own scroll bar, which takes room in some browsers: in a frame that is still too low it would make the text
 * narrower and the page higher than it will be.
 */
function measure(): { height: number; width: number } {
  const root = document.documentElement;
  root.style.overflowY = "hidden";
  const { height, width } = root.getBoundingClientRect();
  root.style.overflowY = "";
  return { height: Math.ceil(height), width: Math.ceil(width) };
}

/** Follows links in a WordPress frame, which may open no window: its parent page does it when told. */
function followLinks(secret: string, signal: AbortSignal): void {
  const onClick = (event: Event): void => {
    const link = event.target instanceof Element && event.target.closest("a");
    if (!link || link.host !== location.host || link.target !== "_blank") return;
    event.preventDefault();
    parent.postMessage({ message: "link", value: link.href, secret }, "*");
  };
  document.addEventListener("click", onClick, { signal });
}

/** Starts reporting; does nothing in a page that is not framed. */
export function reportHeight(story: string): HeightReporter {
  if (parent === window) return { report: () => undefined, stop: () => undefined };
  const life = new AbortController();
  const { signal } = life;
  const known: Parent = {
    pym: new URLSearchParams(location.search).get("childId"),
    secret: SECRET.exec(location.hash)?.[1],
    resizer: null,
    // Until its time is up, a parent may turn out to be ours.
    isOurs: true,
  };
  let last = 0;
  const send = (type: "init" | "resize", isRequested: boolean): void => {
    const { height, width } = measure();
    if (height === 0 || (height === last && !isRequested)) return;
    last = height;
    for (const message of heightMessages(known, story, height, width, type))
      parent.postMessage(message, "*");
  };
  const report = (): void => send("resize", false);
  let isGreeted = false;
  addEventListener(
    "message",
    ({ source, data }: MessageEvent<unknown>) => {
      if (source !== parent) return;
      const name = typeof data === "string" && /^\[iFrameSizer\]([^:]+):/.exec(data)?.[1];
      if (name) known.resizer = name;
      if (data === GREETING) {
        // It greets at every message of ours.
        if (isGreeted) return;
        isGreeted = true;
        known.isOurs = true;
      }
      // pym's width, WordPress's ready and iframe-resizer's first message all request the height.
      send(name ? "init" : "resize", true);
    },
    { signal },
  );
  const timer = setTimeout(() => {
    if (isGreeted || known.pym !== null || known.secret || known.resizer !== null) return;
    known.isOurs = false;
    parent.postMessage("[iFrameResizerChild]Ready", "*");
    send("resize", true);
  }, PATIENCE);
  document.addEventListener("visibilitychange", report, { signal });
  if (known.secret) followLinks(known.secret, signal);
  const observer = new ResizeObserver(report);
  observer.observe(document.documentElement);
  report();
  return {
    report,
    stop: () => {
      life.abort();
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}
