/** Lists where a page names somebody, by name. */
import { foldLine } from "../lines.ts";
import { isParagraph, type MarkedLine } from "../boilerplate/marked-line.ts";
import { findRegions, findTitleIndex } from "../boilerplate/page-regions.ts";
import { listNamesInLine, type NameInLine } from "./name-runs.ts";
import { locateName, locateSuffix, type LocatedName, type NamePlace } from "./places.ts";
import { LOGO, SKIP_LINK } from "./outlet-words.ts";

export interface Mention {
  /** Verbatim. */
  name: string;
  /** What is beside it in its line. */
  before: string;
  after: string;
  place: NamePlace;
  /** 1 where it stands for itself, less where it is a part of a longer name. */
  fit: number;
  line: number;
}

/** The name by which mentions are compared: folded, without "the", which pages add and leave out. */
export const toKey = (name: string): string => foldLine(name).replace(/^the (?=.)/u, "");

/** By key. */
export type Mentions = ReadonlyMap<string, readonly Mention[]>;

/** Whether a name stands alone in a line above the headline. */
export const isMasthead = ({ place, fit }: Mention): boolean => place === "masthead" && fit === 1;

const WORDS_BEFORE = /(?:\S+\s+){0,2}\S*$/u;
const WORDS_AFTER = /^\S*(?:\s+\S+){0,2}/u;

/** The name with the words around it. */
export const toExcerpt = ({ name, before, after }: Mention): string =>
  `${WORDS_BEFORE.exec(before)?.[0] ?? ""}${name}${WORDS_AFTER.exec(after)?.[0] ?? ""}`.trim();

/** The mentions of each name, by key. */
export function listMentions(page: readonly MarkedLine[]): Mentions {
  const regions = findRegions(page);
  const title = findTitleIndex(page);
  const headline = foldLine(page[title]?.line.text ?? "");
  const mentions = page.flatMap((item, index) => {
    const isTitle = headline !== "" && foldLine(item.line.text).startsWith(headline);
    const text = regions[index] === "above" ? item.line.text.replace(LOGO, "") : item.line.text;
    const locate = (found: NameInLine): LocatedName | null =>
      isTitle
        ? locateSuffix(found)
        : locateName(found, {
            region: regions[index]!,
            isKicker: index === title - 1,
            isBody: isParagraph(item),
            isCredit: item.kind === "credit",
          });
    return listNamesInLine(text).flatMap((found): Mention[] => {
      const located = locate(found);
      const isLink = located?.place === "masthead" && SKIP_LINK.test(text);
      if (!located || isLink) return [];
      const { place, fit } = located;
      const { name, before, after } = found;
      return [{ name, before, after, line: item.line.number, place, fit }];
    });
  });
  return Map.groupBy(mentions, ({ name }) => toKey(name));
}
