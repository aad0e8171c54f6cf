/** The words by which articles say that something happened early, in the middle or late in a month. */
import { MONTH_PARTS, type MonthPart } from "../../../model/dates/month-part.ts";
import { baseLanguage } from "../../../model/text/language.ts";
import { matchRanges, type TextRange } from "../../../model/text/text-range.ts";
import { wholeWords } from "../words/whole-words.ts";
import { findMonths, mayNameMonth } from "./find-dates.ts";

/** By language, the words for early, mid and late, as patterns of whole words. */
const WORDS: Readonly<Record<string, readonly [early: string, mid: string, late: string]>> = {
  en: [
    "early|beginning of|start of|first days of|first week of",
    "mid|middle of",
    "late|end of|last days of|last week of",
  ],
  de: ["anfang|zu beginn", "mitte", "ende"],
  fr: ["début", "mi|milieu d[eu]?", "fin"],
  es: [
    "(?:principios?|comienzos?|inicios?) del?",
    "mediados del?",
    "(?:finales|fines) del?|al? final del?",
  ],
  it: ["inizio?|primi di", "metà", "fine"],
  pt: ["(?:inícios?|começos?|princípios?) d[eo]", "meados d[eo]", "fi(?:m|ns|nal|nais) d[eo]"],
  nl: ["begin", "half|medio|midden", "eind(?:e)?"],
  sv: ["början av", "mitten av", "slutet av"],
  tr: ["baş(?:ı|ları)(?:n\\p{L}+)?", "orta(?:sı|ları)(?:n\\p{L}+)?", "son(?:u|ları)(?:n\\p{L}+)?"],
  ru: ["начал[ео]|(?:с|со|до|от) начала", "середин\\p{L}+", "кон(?:ец|ц(?:а|е|ом|у))"],
  uk: ["почат(?:ок|к(?:ом|у))", "середин\\p{L}+", "наприкінці|кін(?:ець|ц(?:ем|і|ю|я))"],
  pl: [
    "począt(?:ek|k(?:ach|iem|u))",
    "połow(?:a|ą|ę|ie|y)",
    "koniec|końc(?:a|em|u)|końców(?:ce|k\\p{L}+)",
  ],
  ko: ["초(?:순)?", "중순", "말(?![씀하한해했])|하순"],
  ja: ["上旬|初旬|初め", "中旬|半ば", "下旬|(?<!週)末"],
  zh: ["上旬|初", "中旬", "下旬|底|(?<![周週])末"],
  ar: ["أوائل|مطلع|بداية", "منتصف|أواسط", "أواخر|نهاية"],
};

/** Languages in which the word follows the month: "8월 초", "Ağustos sonunda". */
const FOLLOWING = new Set(["ja", "ko", "tr", "zh"]);

/** What may be between the word and the month: "at the end of last July", "Ağustos ayının sonunda". */
const GAP = /^[\s\p{L}'’-]{0,16}$/u;

/** In English only these words: “early elections in July” may have been on any day of it. */
const ENGLISH_GAP =
  /^[\s-]*(?:(?:and|early|in|last|late|mid|month|of|on|or|that|the|this|to)[\s-]+)*$/iu;

/** Whether a text has a word for the part beside the month (1–12); true in languages whose words are not listed. */
export function statesMonthPart(
  text: string,
  language: string,
  month: number,
  part: MonthPart,
): boolean {
  const base = baseLanguage(language);
  const words = WORDS[base]?.[MONTH_PARTS.indexOf(part)];
  if (words === undefined) return true;
  const gapPattern = base === "en" ? ENGLISH_GAP : GAP;
  const mentions = matchRanges(text, new RegExp(wholeWords(words, base), "giu"));
  const isBeside = (name: TextRange, word: TextRange): boolean => {
    const [first, second] = FOLLOWING.has(base) ? [name, word] : [word, name];
    const gap = text.slice(first.end, second.start);
    return first.end <= second.start && gapPattern.test(gap) && !mayNameMonth(gap, language);
  };
  return findMonths(text, language, month).some((name) =>
    mentions.some((word) => isBeside(name, word)),
  );
}
