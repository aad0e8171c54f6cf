/** Finds the outlet that published a text, and the agency that the text credits. */
import { matchLine, SKIP_LINK } from "./line-patterns.ts";
import { DATELINE } from "./title.ts";

export interface Outlet {
  /** Verbatim in the raw text. */
  shownAs: string | null;
  why: string;
}

/** Agencies whose reports other outlets carry; other names are found only in "Source: …". */
const AGENCIES =
  "Reuters|AP|The Associated Press|Associated Press|AFP|Agence France-Presse|Anadolu Agency|Anadolu|Yonhap News Agency|Yonhap|TASS|RIA Novosti|Interfax-Ukraine|Interfax|Ukrinform|Kyodo News|Kyodo|Jiji Press|Xinhua|KCNA|dpa|DPA|EFE|ANSA|PA Media|UPI|Bloomberg|Lusa|Belga|ANP|APA|NTB|Ritzau|PAP|CTK|MTI|Tanjug|Europa Press|Agência Brasil|Bernama|Antara|AAP|PTI|ANI|IANS";

const AGENCY = new RegExp(`(?<![\\p{L}])(?:${AGENCIES})(?![\\p{L}])`, "u");
const SOURCE =
  /^\(?(?:sources?|via|quelle|fuente|fonte|bron|källa|kilde|źródło|zdroj|kaynak|источник|джерело)\s*:\s*(.{2,60}?)[\s.)]*$/imu;
const RIGHTS =
  /(?:©|\(c\)|copyright)\s*(?:(?:\(c\)|©)\s*)?(?:\d{4}(?:[-–]\d{2,4})?\s*)?(?:,\s*)?(?:by\s+)?(\p{L}[\p{L}\p{N} &'’-]{1,50}?)(?=[.,|]|\s+all rights|$)/imu;
const SUFFIX = /\s[|–—-]\s(\p{Lu}[\p{L}\p{N}' ’.]{1,30})$/u;
const BROADCASTER =
  /^(BBC News|CNN|Al Jazeera|Sky News|NPR|Deutsche Welle|DW|Euronews|France 24)$/mu;

const AGENCY_ALONE = new RegExp(
  `^[-—–(|]?\\s*(?:(?:by|from|source:?)\\s+)?(?:[\\p{L} .'-]{3,40}[,|/]\\s*)?(${AGENCIES})(?:\\s*[/,|]\\s*[\\p{L} ]+)?\\s*[)]?$`,
  "iu",
);

/** "Copyright 2026 The Associated Press. All rights reserved." under a report that another page carries. */
const AGENCY_RIGHTS = new RegExp(
  `^(?:©|\\(c\\)|copyright)\\s*(?:(?:©|\\(c\\))\\s*)?(?:\\d{4}\\s*)?(${AGENCIES})(?![\\p{L}])`,
  "iu",
);

/** A name in brackets before the dash of a dateline is an agency's, even if it is not in the list. A place or a date is not. */
const NAME_OF_AGENCY =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)* (?:Agency|Wire|Press|News|Service|Presse|Agentur)$|^\p{Lu}{2,6}$/u;

const INITIALS = /^(?:\p{L}{2,4}\s*[/,]\s*)+(?:dpa|afp|reuters|ap|apa|kna|epd)\b/iu;

/** Looks for the agency on a line of its own, in a byline, in a dateline, and in brackets at the end. */
export function findWire(raw: string): string | null {
  const lines = raw.split("\n").map((line) => line.trim());
  const source = SOURCE.exec(raw)?.[1];
  if (source !== undefined && !/\bagencies\b/iu.test(source)) return source;
  for (const line of lines.filter(({ length }) => length < 80)) {
    const alone = AGENCY_ALONE.exec(line)?.[1];
    if (alone !== undefined) return alone;
    if (/^(?:by|di|von|door|por|par)\b/iu.test(line)) {
      const agency = AGENCY.exec(line)?.[0];
      if (agency !== undefined) return agency;
    }
  }
  // The initials of a desk and the agencies that it used, such as "vko/dpa".
  const initials = lines.find((line) => INITIALS.test(line));
  const agencyOfDesk = initials === undefined ? null : AGENCY.exec(initials);
  if (agencyOfDesk) return agencyOfDesk[0];
  for (const line of lines) {
    const inBrackets = DATELINE.exec(line)?.groups?.["agency"] ?? "";
    const agency = AGENCY.exec(inBrackets)?.[0] ?? NAME_OF_AGENCY.exec(inBrackets)?.[0];
    if (agency !== undefined) return agency;
  }
  const rights = lines.map((line) => AGENCY_RIGHTS.exec(line)?.[1]).find(Boolean);
  if (rights !== undefined) return rights;
  return /\(([^()\n]{2,30})\)\s*$/u.exec(raw.trimEnd())?.[1]?.match(AGENCY)?.[0] ?? null;
}

/** Last words of the names of newspapers and stations. */
const MEDIUM =
  /\b(?:Post|Times|News|Review|Courier|Gazette|Herald|Journal|Tribune|Radio|TV|Daily|Mail|Telegraph|Observer|Chronicle|Star|Today)$/u;

/** Names of sections, which end like those of newspapers. */
const SECTION = /^(?:local|world|national|latest|breaking|top|more|all) news$/iu;

/** Authorities that publish for themselves are sources, not outlets. */
const AUTHORITY =
  /\b(?:ministry|department|government|foreign office|ministerium|ministère|ministerio)\b/iu;

/** The name of a page: at most four words. */
const NAME = /^\p{Lu}\S*(?: \S+){0,3}$/u;

/** Words that the alternative text of a logo adds to the name. */
const LOGO = /(?<!\s)\s+(?:logo|home ?page|home)$/iu;

/** A page with navigation has at least this many short lines above the headline. */
const MIN_HEAD_LINES = 2;

/** The name above the headline that is repeated on the page or ends like the name of a paper; otherwise the first line of the page. */
function findMasthead(raw: string, title: string): string | null {
  const lines = raw.slice(0, Math.max(0, raw.indexOf(title))).split("\n");
  const above = lines
    .map((line) => line.trim())
    .filter((line) => line && !SKIP_LINK.test(line) && !SECTION.test(line));
  const names = above
    .map((line) => line.replace(LOGO, ""))
    .filter((name) => NAME.test(name) && !AUTHORITY.test(name));
  const folded = raw.toLowerCase();
  const isRepeated = (name: string): boolean => {
    const words = name.toLowerCase();
    return folded.indexOf(words) !== folded.lastIndexOf(words);
  };
  const named = names.find((name) => name.includes(" ") && (isRepeated(name) || MEDIUM.test(name)));
  if (named !== undefined) return named;
  // A single word may be repeated by chance, so it counts only at the top of a page with navigation.
  const [first] = names;
  const isHead =
    names.length >= MIN_HEAD_LINES && first === above[0]?.replace(LOGO, "") && !matchLine(first!);
  return isHead ? first! : null;
}

/** Looks for the outlet at the top of the page, in a notice of rights, at the end of the headline, and on a line of its own. */
export function findOutlet(raw: string, title: string): Outlet {
  const masthead = findMasthead(raw, title);
  if (masthead !== null) return { shownAs: masthead, why: "at the head of the page" };
  const rights = RIGHTS.exec(raw)?.[1]
    ?.replace(/\s+\d{4}$/u, "")
    .trim();
  if (rights !== undefined && !AGENCY.test(rights))
    return { shownAs: rights, why: "named in the notice of rights" };
  const suffix = SUFFIX.exec(title)?.[1];
  if (suffix !== undefined) return { shownAs: suffix, why: "at the end of the headline" };
  const broadcaster = BROADCASTER.exec(raw)?.[1];
  if (broadcaster !== undefined) return { shownAs: broadcaster, why: "on a line of its own" };
  return { shownAs: null, why: "the text does not name its outlet" };
}
