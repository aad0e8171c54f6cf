/** Who published a text and which agency it credits, as far as the text shows it. */
import type { Cut } from "../source/article-text.ts";
import { DATELINE } from "./title.ts";

export interface Outlet {
  /** Verbatim in the raw text. */
  shownAs: string | null;
  why: string;
}

/** Agencies whose reports other outlets carry; a name outside this list is taken only from "Source: …". */
const AGENCIES =
  "Reuters|AP|The Associated Press|Associated Press|AFP|Agence France-Presse|Anadolu Agency|Anadolu|Yonhap News Agency|Yonhap|TASS|RIA Novosti|Interfax-Ukraine|Interfax|Ukrinform|Kyodo News|Kyodo|Jiji Press|Xinhua|KCNA|dpa|DPA|EFE|ANSA|PA Media|UPI|Bloomberg|PTI|ANI|IANS";

const AGENCY = new RegExp(`(?<![\\p{L}])(?:${AGENCIES})(?![\\p{L}])`, "u");
const SOURCE =
  /^\(?(?:sources?|via|quelle|fuente|kaynak|источник|джерело)\s*:\s*(.{2,60}?)[\s.)]*$/imu;
const RIGHTS =
  /(?:©|\(c\)|copyright)\s*(?:\(c\)|©)?\s*(?:\d{4}(?:[-–]\d{2,4})?)?,?\s*(?:by\s+)?(\p{L}[\p{L}\p{N} &'’-]{1,50}?)(?=[.,|]|\s+all rights|$)/imu;
const SUFFIX = /\s[|–—-]\s(\p{Lu}[\p{L}\p{N}' ’.]{1,30})$/u;
const BROADCASTER =
  /^(BBC News|CNN|Al Jazeera|Sky News|NPR|Deutsche Welle|DW|Euronews|France 24)$/mu;

/** The agency that the text credits: in its dateline, in a credit, or in brackets at the end. */
export function findWire(
  raw: string,
  boilerplate: readonly Cut[],
  cutText: (cut: Cut) => string,
): string | null {
  const credits = boilerplate.filter(({ kind }) => kind === "credit").map((cut) => cutText(cut));
  for (const credit of credits) {
    const source = SOURCE.exec(credit)?.[1];
    if (source !== undefined) return source;
  }
  for (const line of raw.split("\n", 12)) {
    const agency = AGENCY.exec(DATELINE.exec(line.trim())?.groups?.["agency"] ?? "")?.[0];
    if (agency !== undefined) return agency;
  }
  for (const credit of credits) {
    const agency = AGENCY.exec(credit)?.[0];
    if (agency !== undefined) return agency;
  }
  return /\(([^()\n]{2,30})\)\s*$/u.exec(raw.trimEnd())?.[1]?.match(AGENCY)?.[0] ?? null;
}

/** The outlet, where a notice of rights, the headline's ending or a line of its own names it. */
export function findOutlet(raw: string, title: string): Outlet {
  const rights = RIGHTS.exec(raw)?.[1]?.trim();
  if (rights !== undefined) return { shownAs: rights, why: "named in the notice of rights" };
  const suffix = SUFFIX.exec(title)?.[1];
  if (suffix !== undefined) return { shownAs: suffix, why: "at the end of the headline" };
  const broadcaster = BROADCASTER.exec(raw)?.[1];
  if (broadcaster !== undefined) return { shownAs: broadcaster, why: "on a line of its own" };
  return { shownAs: null, why: "the text does not name its outlet" };
}
