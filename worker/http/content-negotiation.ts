/** Proactive content negotiation by media type (RFC 9110 §12.5.1). */
import { parseAccept } from "hono/utils/accept";

/** Precedence of a media range for a type (RFC 9110 §12.5.1): 2 exact, 1 `type/*`, 0 any type, null no match. */
function matchRange(range: string, type: string): number | null {
  if (range === type) return 2;
  if (range === "*/*") return 0;
  return range.endsWith("/*") && type.startsWith(range.slice(0, -1)) ? 1 : null;
}

/** Matches only from the start of a range, so that a long header without a slash is scanned once, not from each character. */
const MEDIA_RANGE = /(?<![^\s,;/])[^\s,;/]+\/[^\s,;/]/;

/**
 * The offered media type that the Accept header prefers; the first one if the header is missing or malformed; null if none is
 * acceptable. Parameters such as charset are ignored.
 */
export function negotiateType<Type extends string>(
  accept: string | null,
  offered: readonly [Type, ...Type[]],
): Type | null {
  // A header without a media range is treated like a missing one: anything is acceptable.
  if (!accept || !MEDIA_RANGE.test(accept)) return offered[0];
  const ranges = parseAccept(accept).map(({ type, q, params }, index) => ({
    range: type.toLowerCase(),
    quality: params["q"] === undefined || Number(params["q"]) >= 0 ? q : 0,
    index,
  }));
  const [best] = offered
    .map((type) => {
      const essence = type.replace(/;.*/, "");
      const [range] = ranges
        .flatMap((item) => {
          const specificity = matchRange(item.range, essence);
          const { quality, index } = item;
          return specificity === null ? [] : { specificity, quality, index };
        })
        .toSorted((a, b) => b.specificity - a.specificity);
      return { type, quality: range?.quality ?? 0, index: range?.index ?? 0 };
    })
    .toSorted((a, b) => b.quality - a.quality || a.index - b.index);
  return best && best.quality > 0 ? best.type : null;
}
