/** Proactive content negotiation by media type (RFC 9110 §12.5.1). */
import { parseAccept } from "hono/utils/accept";

/** How specific a media range is for a type: 2 exact, 1 a family, 0 any, null not covered. */
function matchRange(range: string, type: string): number | null {
  if (range === type) return 2;
  if (range === "*/*") return 0;
  return range.endsWith("/*") && type.startsWith(range.slice(0, -1)) ? 1 : null;
}

/**
 * The offered media type that an Accept header prefers; the first one where there is no usable header; null where none is
 * acceptable. Parameters such as charset are not compared.
 */
export function negotiateType<Type extends string>(
  accept: string | null,
  offered: readonly [Type, ...Type[]],
): Type | null {
  // A header without any media range accepts everything, as none at all does.
  if (!accept || !/[^\s,;/]+\/[^\s,;/]/.test(accept)) return offered[0];
  const ranges = parseAccept(accept).map(({ type, q, params }, index) => ({
    range: type.toLowerCase(),
    quality: params["q"] === undefined || Number(params["q"]) >= 0 ? q : 0,
    index,
  }));
  const [best] = offered
    .map((type) => {
      const bare = type.replace(/;.*/, "");
      const [range] = ranges
        .flatMap((item) => {
          const specificity = matchRange(item.range, bare);
          const { quality, index } = item;
          return specificity === null ? [] : { specificity, quality, index };
        })
        .toSorted((a, b) => b.specificity - a.specificity);
      return { type, quality: range?.quality ?? 0, index: range?.index ?? 0 };
    })
    .toSorted((a, b) => b.quality - a.quality || a.index - b.index);
  return best && best.quality > 0 ? best.type : null;
}
