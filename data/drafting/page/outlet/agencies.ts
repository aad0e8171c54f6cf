/** News agencies, whose reports other outlets carry. */
import { listInitials } from "./initials.ts";

/** Each agency with its spellings. */
const AGENCIES: readonly (readonly string[])[] = [
  ["Reuters"],
  ["The Associated Press", "Associated Press", "AP"],
  ["Agence France-Presse", "AFP"],
  ["Anadolu Agency", "Anadolu"],
  ["Yonhap News Agency", "Yonhap", "연합뉴스"],
  ["TASS", "ТАСС"],
  ["RIA Novosti", "РИА Новости"],
  ["Interfax", "Интерфакс"],
  ["Interfax-Ukraine", "Інтерфакс-Україна"],
  ["Ukrinform", "Укрінформ"],
  ["Kyodo News", "Kyodo", "共同通信"],
  ["Jiji Press"],
  ["Xinhua", "新华社"],
  ["KCNA"],
  ["dpa", "DPA", "Deutsche Presse-Agentur"],
  ["EFE"],
  ["ANSA"],
  ["PA Media", "Press Association"],
  ["UPI"],
  ["Bloomberg"],
  ["Lusa"],
  ["Belga"],
  ["ANP"],
  ["APA"],
  ["NTB"],
  ["Ritzau"],
  ["PAP"],
  ["CTK", "ČTK"],
  ["MTI"],
  ["Tanjug"],
  ["Europa Press"],
  ["Agência Brasil"],
  ["Bernama"],
  ["Antara"],
  ["AAP", "Australian Associated Press"],
  ["PTI"],
  ["ANI"],
  ["IANS"],
];

const alternatives = AGENCIES.flat()
  .toSorted((a, b) => b.length - a.length)
  .join("|");

/** The name of an agency in a text. */
export const AGENCY = new RegExp(`(?<![\\p{L}])(?:${alternatives})(?![\\p{L}])`, "u");

/** The spellings of the agency with this one; only this one if no agency is listed with it. */
export const agencySpellings = (name: string): readonly string[] =>
  AGENCIES.find((spellings) =>
    spellings.some((one) => one.toLowerCase() === name.toLowerCase()),
  ) ?? [name];

/** The agency that a text names first, in the spelling of the text; null if it names none. */
export const findAgency = (text: string): string | null => AGENCY.exec(text)?.[0] ?? null;

/** The listed agency whose name a text begins with, by its longest spelling; null if it begins with none. */
const agencyAtStart = (text: string): string | null => {
  const match = AGENCY.exec(text);
  return match?.index === 0 ? agencySpellings(match[0])[0]! : null;
};

/** Whether a longer name begins with a shorter one and names no other agency: "Yonhap News", but not "Interfax-Ukraine" for "Interfax". */
const isExtended = (longer: string, shorter: string): boolean =>
  longer.toLowerCase().startsWith(shorter.toLowerCase()) &&
  /^[ -]/u.test(longer.slice(shorter.length)) &&
  agencyAtStart(longer) === agencyAtStart(shorter);

/** Whether two names are one agency's: the same, spellings of one in the list, one with the initials of the other, or with a word more. */
export const isSameAgency = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase() ||
  isExtended(other, one) ||
  agencySpellings(one).includes(agencySpellings(other)[0]!) ||
  listInitials(other).includes(one.toLowerCase()) ||
  listInitials(one).includes(other.toLowerCase());
