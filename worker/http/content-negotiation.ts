/** Which of several representations a request wants (RFC 9110 §12.5.1). */

interface Range {
  type: string;
  quality: number;
  /** 2: a type, 1: all of a family, 0: anything. */
  specific: number;
}

function parseRanges(accept: string): Range[] {
  return accept.split(",").flatMap((part) => {
    const [range = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
    if (!/^[^\s/]+\/[^\s/]+$/.test(range)) return [];
    const weight = parameters.find((parameter) => parameter.startsWith("q="));
    const quality = weight === undefined ? 1 : Number(weight.slice(2));
    const specific = range === "*/*" ? 0 : range.endsWith("/*") ? 1 : 2;
    return [{ type: range, quality: quality >= 0 && quality <= 1 ? quality : 0, specific }];
  });
}

const matches = ({ type, specific }: Range, offered: string): boolean =>
  specific === 0 || (specific === 1 ? offered.startsWith(type.slice(0, -1)) : offered === type);

/**
 * The offered type that is wanted most, the earlier of equals; the first one where nothing is asked for, or nothing that
 * can be understood; null where none of them is acceptable.
 */
export function chooseType<Type extends string>(
  accept: string | null,
  offered: readonly [Type, ...Type[]],
): Type | null {
  const ranges = parseRanges(accept ?? "");
  if (ranges.length === 0) return offered[0];
  let best: Type | null = null;
  let wanted = 0;
  for (const type of offered) {
    const bare = type.replace(/;.*/, "");
    const [range] = ranges
      .filter((one) => matches(one, bare))
      .toSorted((a, b) => b.specific - a.specific);
    if (range && range.quality > wanted) {
      best = type;
      wanted = range.quality;
    }
  }
  return best;
}
