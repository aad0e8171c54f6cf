/** Who published a text and which agency it credits, as far as the text shows it. */
import { matchLine, SKIP_LINK } from "./line-patterns.ts";
import { DATELINE } from "./title.ts";

export interface Outlet {
  /** Verbatim in the raw text. */
  shownAs: string | null;
  why: string;
}

/** Agencies whose reports other outlets carry; a name outside this list is taken only from "Source: …". */
const AGENCIES =
  "Reuters|AP|The Associated Press|Associated Press|AFP|Agence France-Presse|Anadolu Agency|Anadolu|Yonhap News Agency|Yonhap|TASS|RIA Novosti|Interfax-Ukraine|Interfax|Ukrinform|Kyodo News|Kyodo|Jiji Press|Xinhua|KCNA|dpa|DPA|EFE|ANSA|PA Media|UPI|Bloomberg|Lusa|Belga|ANP|APA|NTB|Ritzau|PAP|CTK|MTI|Tanjug|Europa Press|Agência Brasil|Bernama|Antara|AAP|PTI|ANI|IANS";

const AGENCY = new RegExp(`(?<![\\p{L}])(?:${AGENCIES})(?![\\p{L}])`, "u");
const SOURCE =
  /^\(?(?:sources?|via|quelle|fuente|kaynak|источник|джерело)\s*:\s*(.{2,60}?)[\s.)]*$/imu;
const RIGHTS =
  /(?:©|\(c\)|copyright)\s*(?:\(c\)|©)?\s*(?:\d{4}(?:[-–]\d{2,4})?)?,?\s*(?:by\s+)?(\p{L}[\p{L}\p{N} &'’-]{1,50}?)(?=[.,|]|\s+all rights|$)/imu;
const SUFFIX = /\s[|–—-]\s(\p{Lu}[\p{L}\p{N}' ’.]{1,30})$/u;
const BROADCASTER =
  /^(BBC News|CNN|Al Jazeera|Sky News|NPR|Deutsche Welle|DW|Euronews|France 24)$/mu;

const AGENCY_ALONE = new RegExp(
  `^[-—–(|]?\\s*(?:(?:by|from|source:?)\\s+)?(?:[\\p{L} .'-]{3,40}[,|]\\s*)?(${AGENCIES})(?:\\s*[/,|]\\s*[\\p{L} ]+)?\\s*[)]?$`,
  "iu",
);

const INITIALS = /^(?:\p{L}{2,4}\s*[/,]\s*)+(?:dpa|afp|reuters|ap|apa|kna|epd)\b/iu;

/** The agency that the text credits: on a line of its own, in a byline, in a dateline, or in brackets at the end. */
export function findWire(raw: string): string | null {
  const lines = raw.split("\n").map((line) => line.trim());
  const source = SOURCE.exec(raw)?.[1];
  if (source !== undefined && !/\bagencies\b/iu.test(source)) return source;
  for (const line of lines.filter(({ length }) => length < 80)) {
    const alone = AGENCY_ALONE.exec(line)?.[1];
    if (alone !== undefined) return alone;
    if (/^by\b/iu.test(line)) {
      const agency = AGENCY.exec(line)?.[0];
      if (agency !== undefined) return agency;
    }
  }
  // A desk's initials and the agencies that it used: "vko/dpa".
  const sign = lines.find((line) => INITIALS.test(line));
  const signed = sign === undefined ? null : AGENCY.exec(sign);
  if (signed) return signed[0];
  for (const line of lines) {
    const agency = AGENCY.exec(DATELINE.exec(line)?.groups?.["agency"] ?? "")?.[0];
    if (agency !== undefined) return agency;
  }
  return /\(([^()\n]{2,30})\)\s*$/u.exec(raw.trimEnd())?.[1]?.match(AGENCY)?.[0] ?? null;
}

/** Words that end the names of newspapers and stations. */
const MEDIUM =
  /\b(?:Post|Times|News|Review|Courier|Gazette|Herald|Journal|Tribune|Radio|TV|Daily|Mail|Telegraph|Observer|Chronicle|Star|Today)$/u;

/** Who publishes in the open for itself is a source, and no outlet. */
const AUTHORITY =
  /\b(?:ministry|department|government|foreign office|ministerium|ministère|ministerio)\b/iu;

/** A page's name is short. */
const NAME = /^\p{Lu}\S*(?: \S+){0,3}$/u;

/** What the picture of a page's name is called besides. */
const LOGO = /\s+(?:logo|home ?page|home)$/iu;

/** Navigation stands below the name of a page: the headline has at least so many short lines above it. */
const HEAD_LINES = 2;

/** The name above the headline that stands again on the page, in whatever case, or says that it is a paper; else the page's first line. */
function findMasthead(raw: string, title: string): string | null {
  const lines = raw.slice(0, Math.max(0, raw.indexOf(title))).split("\n");
  const above = lines.map((line) => line.trim()).filter((line) => line && !SKIP_LINK.test(line));
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
  // One word stands again by chance, unless it heads a page with navigation.
  const [first] = names;
  const heads =
    names.length >= HEAD_LINES && first === above[0]?.replace(LOGO, "") && !matchLine(first!);
  return heads ? first! : null;
}

/** The outlet, where the page's head, a notice of rights, the headline's ending or a line of its own names it. */
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
