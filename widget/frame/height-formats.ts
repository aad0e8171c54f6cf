/**
 * The messages by which a frame reports its height to its parent page: the formats of pym.js 1.3, iframe-resizer 4 and 5, AMP,
 * Datawrapper, Embedly, Medium and WordPress.
 */

/** The message that parent.js sends. */
export const GREETING = "key-developments";

/** How the parent has identified itself. */
export interface Parent {
  /** Id that pym.js adds to the query. */
  pym: string | null;
  /** Secret that WordPress adds to the fragment. */
  secret: string | undefined;
  /** Id that iframe-resizer has sent. */
  resizer: string | null;
  isOurs: boolean;
}

/** The messages to this parent. Height and width are in CSS pixels. */
export function heightMessages(
  { pym, secret, resizer, isOurs }: Parent,
  story: string,
  height: number,
  width: number,
  type: "init" | "resize",
): unknown[] {
  const messages = [
    ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
    // Without the last field, the version of its own script in a frame, iframe-resizer 5 warns of a legacy page.
    ...(resizer === null ? [] : [`[iFrameSizer]${resizer}:${height}:${width}:${type}:`]),
    ...(secret ? [{ message: "height", value: height, secret }] : []),
  ];
  if (messages.length > 0) return messages;
  // The format of Embedly and Medium, which parent.js also uses. JSON, because listeners of the page may parse every message.
  const common = JSON.stringify({ src: location.href, context: "iframe.resize", height });
  if (isOurs) return [common];
  return [
    common,
    { sentinel: "amp", type: "embed-size", height },
    { "datawrapper-height": { [story]: height } },
  ];
}
