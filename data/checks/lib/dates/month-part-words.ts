/** The words by which articles say that something happened early, in the middle or late in a month. */
import type { MonthPart } from "../../../model/dates/month-part.ts";
import { baseLanguage } from "../../../model/text/language.ts";
import { matchRanges, type TextRange } from "../../../model/text/text-range.ts";
import { wholeWords } from "../words/whole-words.ts";
import { findMonths, mayNameMonth } from "./find-dates.ts";

/** By language, as patterns of whole words. */
const WORDS: Readonly<Record<string, Record<MonthPart, string>>> = {
  en: {
    early: "early|beginning of|start of|first days of|first week of",
    mid: "mid|middle of",
    late: "late|end of|last days of|last week of",
  },
  de: { early: "anfang|zu beginn", mid: "mitte", late: "ende" },
  fr: { early: "début", mid: "mi|milieu d[eu]?", late: "fin" },
  es: {
    early: "(?:principios?|comienzos?|inicios?) del?",
    mid: "mediados del?",
    late: "(?:finales|fines) del?|al? final del?",
  },
  it: { early: "inizio?|primi di", mid: "metà", late: "fine" },
  pt: {
    early: "(?:inícios?|começos?|princípios?) d[eo]",
    mid: "meados d[eo]",
    late: "fi(?:m|ns|nal|nais) d[eo]",
  },
  nl: { early: "begin", mid: "half|medio|midden", late: "eind(?:e)?" },
  sv: { early: "början av", mid: "mitten av", late: "slutet av" },
  tr: {
    early: "baş(?:ı|ları)(?:n\\p{L}+)?",
    mid: "orta(?:sı|ları)(?:n\\p{L}+)?",
    late: "son(?:u|ları)(?:n\\p{L}+)?",
  },
  ru: {
    early: "начал[ео]|(?:с|со|до|от) начала",
    mid: "середин\\p{L}+",
    late: "кон(?:ец|ц(?:а|е|ом|у))",
  },
  uk: {
    early: "почат(?:ок|к(?:ом|у))",
    mid: "середин\\p{L}+",
    late: "наприкінці|кін(?:ець|ц(?:ем|і|ю|я))",
  },
  pl: {
    early: "począt(?:ek|k(?:ach|iem|u))",
    mid: "połow(?:a|ą|ę|ie|y)",
    late: "koniec|końc(?:a|em|u)|końców(?:ce|k\\p{L}+)",
  },
  ko: { early: "초(?:순)?", mid: "중순", late: "말(?![씀하한해했])|하순" },
  ja: { early: "上旬|初旬|初め", mid: "中旬|半ば", late: "下旬|(?<!週)末" },
  zh: { early: "上旬|初", mid: "中旬", late: "下旬|底|(?<![周週])末" },
  ar: { early: "أوائل|مطلع|بداية", mid: "منتصف|أواسط", late: "أواخر|نهاية" },
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
  const words = WORDS[base]?.[part];
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
