/** Reads where a page may name itself: above its headline, in notices of rights and in addresses. Texts are folded, with spaces around. */
import { findAuthors } from "../find-authors.ts";
import { foldLine } from "../lines.ts";
import { isParagraph } from "../boilerplate/marked-line.ts";
import type { MarkedLine } from "../boilerplate/marked-line.ts";
import { JOINING, listNames, MAX_WORDS } from "./outlet-candidates.ts";
import { LABELS, LOGO, SKIP_LINK } from "./outlet-words.ts";
import { AGENCY } from "./agencies.ts";
import { isPageOfAgency } from "./is-page-of-agency.ts";
import { listAcronyms, listDomains } from "./short-names.ts";
import { findProviders } from "./find-providers.ts";
import { findTitleIndex, isBesideArticle } from "../boilerplate/page-regions.ts";
import type { Region } from "../boilerplate/page-regions.ts";

export interface PageNames {
  /** The first line of the page with the form of a name. */
  first: string | undefined;
  /** The lines above the headline. */
  above: ReadonlySet<string>;
  /** The notices of rights, and the owners that they name. */
  rights: string;
  owners: ReadonlySet<string>;
  /** The domains and handles, without hyphens. */
  domains: ReadonlySet<string>;
  /** The initials of owners, as the page spells them. */
  acronyms: ReadonlySet<string>;
  /** The outlets to which the page attributes its text. */
  providers: ReadonlySet<string>;
  /** Whether the page says that it is an authority's. */
  isOfAuthority: boolean;
  /** Whether the page is an agency's own: above its headline and as the only owner of rights, it names the same agency. */
  isOfAgency: boolean;
  authors: string;
  /** The lines outside of the article, each once. */
  lines: readonly string[];
  title: string;
  body: string;
}

/** How an authority says that a site is its. */
const OFFICIAL =
  /\bofficial (?:web ?)?site\b|\bsite officiel\b|\b(?:sitio|site|página) oficial\b/iu;

/** A line without what a logo adds to the name. */
export const cleanLine = ({ line }: MarkedLine): string => line.text.replace(LOGO, "");

/** Whether a line has the form of a name: at most one of its words is neither capitalised nor joins others. */
export const hasFormOfName = (line: string): boolean =>
  (/^(?:the )?[\p{Lu}\p{Lo}]/u.test(line) || AGENCY.exec(line)?.[0] === line) &&
  line.split(" ").length <= MAX_WORDS &&
  line.split(" ").filter((word) => /^\p{Ll}/u.test(word) && !JOINING.test(word)).length <= 1;

/** Whether a name is the label of a section, a link or a button. */
export const isLabel = (folded: string): boolean =>
  folded.split(" ").every((word) => LABELS.has(word));

/** The longest name in each notice of rights. */
const listOwners = (notices: readonly MarkedLine[]): string[] =>
  notices.flatMap(({ line }) =>
    listNames(line.text.replaceAll(/\b(?:19|20)\d\d\b/gu, "|"))
      .filter((name) => /\p{Ll}|^\p{Lu}{3,}/u.test(name))
      .toSorted((a, b) => b.length - a.length)
      .slice(0, 1),
  );

/** Reads what the page says outside of its article. */
export function readNames(page: readonly MarkedLine[], regions: readonly Region[]): PageNames {
  const above = page
    .filter((_, index) => regions[index] === "above")
    .filter(({ line }) => !SKIP_LINK.test(line.text));
  const notices = page.filter(
    ({ isBelowArticles, line }, index) =>
      (isBelowArticles || regions[index] === "below") && /©|\(c\)|copyright/iu.test(line.text),
  );
  const around = page.filter(isBesideArticle);
  const owners = listOwners(notices);
  const [first] = above.map(cleanLine).filter(hasFormOfName).map(foldLine);
  const raw = page.map(({ line }) => line.text).join("\n");
  return {
    first,
    above: new Set(above.map((item) => foldLine(cleanLine(item)))),
    rights: ` ${notices.map(({ line }) => foldLine(line.text)).join(" ")} `,
    owners: new Set(owners.map((name) => foldLine(name))),
    acronyms: new Set(
      listAcronyms(
        around.map(({ line }) => line.text),
        owners,
      ),
    ),
    providers: findProviders(page),
    isOfAuthority: OFFICIAL.test(raw),
    isOfAgency: isPageOfAgency(
      above.map(cleanLine),
      notices.map(({ line }) => line.text),
    ),
    domains: new Set(listDomains(raw)),
    authors: ` ${findAuthors(page)
      .map((name) => foldLine(name))
      .join(" ")} `,
    lines: [...new Set(around.map((item) => ` ${foldLine(item.line.text)} `))],
    title: ` ${foldLine(page[findTitleIndex(page)]?.line.text ?? "")} `,
    body: ` ${page
      .filter(isParagraph)
      .map(({ line }) => foldLine(line.text))
      .join(" ")} `,
  };
}
