/** Detects the language of a text, and passages in another language. */
import { francAll } from "franc-min";

/** Letters by script; those of any other script count as "other". */
const SCRIPTS = [
  ["latin", /\p{Script=Latin}/gu],
  ["cyrillic", /\p{Script=Cyrillic}/gu],
  ["hangul", /\p{Script=Hangul}/gu],
  ["cjk", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["arabic", /\p{Script=Arabic}/gu],
  ["hebrew", /\p{Script=Hebrew}/gu],
  ["greek", /\p{Script=Greek}/gu],
] as const;

type Script = (typeof SCRIPTS)[number][0] | "other";

/** The script of more than half of the letters, "other" if there is none, or null if there are no letters. */
export function findScript(text: string): Script | null {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters === 0) return null;
  return SCRIPTS.find(([, pattern]) => count(pattern) * 2 > letters)?.[0] ?? "other";
}

/** The trigrams of a shorter text say nothing about its language. In UTF-16 units. */
const MIN_LENGTH = 60;

/** A language with at least this share of the best score is as likely as the best. */
const LIKELY_SHARE = 0.75;

const toLanguageTag = (iso3: string): string => Intl.getCanonicalLocales(iso3)[0] ?? "und";

/** BCP 47 tag of the likeliest language; "und" if the text is too short or in no known language. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  const [best] = francAll(sample, { minLength: MIN_LENGTH });
  return best === undefined || best[0] === "und" ? "und" : toLanguageTag(best[0]);
}

/** The language by whose rules a text is read: English where its own was not detected. */
export const readingLanguage = (detected: string): string => (detected === "und" ? "en" : detected);

/** Whether a passage is clearly not in the language of its article: its script differs, or its trigrams differ by far. */
export function isForeign(passage: string, language: string, script: Script | null): boolean {
  const passageScript = findScript(passage);
  if (passageScript === null || script === null) return false;
  if (passageScript !== script) return true;
  if (passage.length < MIN_LENGTH || language === "und") return false;
  const ranking = francAll(passage, { minLength: MIN_LENGTH });
  const articleLanguage = ranking.find(([iso3]) => toLanguageTag(iso3) === language);
  return (
    ranking[0]?.[0] !== "und" && (articleLanguage?.[1] ?? 0) < LIKELY_SHARE * (ranking[0]?.[1] ?? 0)
  );
}
