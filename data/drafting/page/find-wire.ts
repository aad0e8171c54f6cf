/** Finds the agency that a text credits. */
import { DATELINE } from "./find-headline.ts";

/** Agencies whose reports other outlets carry; other names are found only in "Source: …". */
const AGENCIES =
  "Reuters|AP|The Associated Press|Associated Press|AFP|Agence France-Presse|Anadolu Agency|Anadolu|Yonhap News Agency|Yonhap|TASS|RIA Novosti|Interfax-Ukraine|Interfax|Ukrinform|Kyodo News|Kyodo|Jiji Press|Xinhua|KCNA|dpa|DPA|EFE|ANSA|PA Media|UPI|Bloomberg|Lusa|Belga|ANP|APA|NTB|Ritzau|PAP|CTK|MTI|Tanjug|Europa Press|Agência Brasil|Bernama|Antara|AAP|PTI|ANI|IANS";

/** The name of an agency in a text. */
export const AGENCY = new RegExp(`(?<![\\p{L}])(?:${AGENCIES})(?![\\p{L}])`, "u");

const SOURCE =
  /^\(?(?:sources?|via|quelle|fuente|fonte|bron|källa|kilde|źródło|zdroj|kaynak|источник|джерело)\s*:\s*(.{2,60}?)[\s.)]*$/imu;
const AGENCY_ALONE = new RegExp(
  `^[-—–(|]?\\s*(?:(?:by|from|source:?)\\s+)?(?:[\\p{L} .'-]{3,40}[,|/]\\s*)?(${AGENCIES})(?:\\s*(?:[/,]\\s*[\\p{L} ]+|\\|.*))?\\s*[)]?$`,
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

/** Looks for the agency on a line of its own, in a byline, in a dateline, and in a notice of rights. */
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
  for (const line of lines) {
    const inBrackets = DATELINE.exec(line)?.groups?.["agency"] ?? "";
    const agency = AGENCY.exec(inBrackets)?.[0] ?? NAME_OF_AGENCY.exec(inBrackets)?.[0];
    if (agency !== undefined) return agency;
  }
  return lines.map((line) => AGENCY_RIGHTS.exec(line)?.[1]).find(Boolean) ?? null;
}
