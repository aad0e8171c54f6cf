/** Which language a text is in, and which parts of it are in another. */
import { francAll } from "franc-min";

/** Letters in order of how the scripts are told apart; one that is in none of them counts as "other". */
const SCRIPTS = {
  latin: /\p{Script=Latin}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  hangul: /\p{Script=Hangul}/gu,
  cjk: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  arabic: /\p{Script=Arabic}/gu,
  hebrew: /\p{Script=Hebrew}/gu,
  greek: /\p{Script=Greek}/gu,
} as const;

export type Script = keyof typeof SCRIPTS | "other";

const SCRIPT_NAMES = ["latin", "cyrillic", "hangul", "cjk", "arabic", "hebrew", "greek"] as const;

/** The script most letters are in, or null where there is no letter. */
export function findScript(text: string): Script | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const counts = SCRIPT_NAMES.map((name) => ({
    name,
    count: text.match(SCRIPTS[name])?.length ?? 0,
  })).toSorted((a, b) => b.count - a.count);
  const [first] = counts;
  return first && first.count * 2 > letters ? first.name : "other";
}

/** The trigrams of a shorter text prove nothing. */
const ENOUGH = 60;

/** The text is as likely in another language when its score is this near to the best. */
const NEAR = 0.75;

const tagOf = (iso3: string): string => Intl.getCanonicalLocales(iso3)[0] ?? "und";

/** BCP 47 tag of the likeliest language; "und" where the text is too short or in none that is known. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  const [best] = francAll(sample, { minLength: ENOUGH });
  return best === undefined || best[0] === "und" ? "und" : tagOf(best[0]);
}

/** Whether a passage is evidently in another language than the article: another script, or other trigrams by far. */
export function isForeign(passage: string, language: string, script: Script | null): boolean {
  const passageScript = findScript(passage);
  if (passageScript === null || script === null) return false;
  if (passageScript !== script) return true;
  if (passage.length < ENOUGH || language === "und") return false;
  const ranking = francAll(passage, { minLength: ENOUGH });
  const articleLanguage = ranking.find(([iso3]) => tagOf(iso3) === language);
  return ranking[0]?.[0] !== "und" && (articleLanguage?.[1] ?? 0) < NEAR * (ranking[0]?.[1] ?? 0);
}
