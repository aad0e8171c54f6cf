/** Finds the outlet that published a text. */
import type { MarkedLine } from "../boilerplate/marked-line.ts";
import { listNames } from "./outlet-candidates.ts";
import { cleanLine, hasFormOfName, readNames } from "./page-names.ts";
import { scoreName } from "./score-name.ts";
import { findRegions, isBesideArticle } from "../boilerplate/page-regions.ts";

export interface Outlet {
  /** Verbatim in the raw text. */
  shownAs: string | null;
  why: string;
}

/** A lower score is no evidence. */
const MIN_SCORE = 1.6;

/** The likeliest name: above the headline, in the notice of rights, in addresses or down the page. */
export function findOutlet(page: readonly MarkedLine[]): Outlet {
  const regions = findRegions(page);
  const pageNames = readNames(page, regions);
  const names = page
    .filter(isBesideArticle)
    .flatMap((item) => listNames(cleanLine(item)).filter((name) => item.line.text.includes(name)));
  const lines = page.filter((_, index) => regions[index] === "above").map(cleanLine);
  const candidates = [...new Set([...lines.filter(hasFormOfName), ...names])]
    .map((name) => scoreName(name, pageNames))
    .toSorted((a, b) => b.score - a.score);
  const [best] = candidates;
  return best && best.score >= MIN_SCORE
    ? { shownAs: best.name, why: best.why }
    : { shownAs: null, why: "the text does not name its outlet" };
}
