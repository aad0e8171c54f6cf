/** The forms of month names in running text: Intl's names, inflected stems, and regional names. */
import { baseLanguage } from "../../../model/text/language.ts";
import { HAN_DIGITS } from "../../../model/text/digits.ts";
import { dateNamesIn, UNSPACED, WORD_END, WORD_START } from "./date-names.ts";

/**
 * By language, twelve stems, each of which any ending of at most four letters may follow; none where a stem ends in `(?!\p{L})`, because
 * other words begin like it: Майдан, майор, Мартин, Августин, Marcin.
 */
const STEMS: Readonly<Record<string, string>> = {
  ru: "январ феврал март(?:а|е|ом|у|овск\\p{L}+)?(?!\\p{L}) апрел ма(?:йск\\p{L}+|й|я|е|ю|ем)(?!\\p{L}) июн июл август(?:а|е|ом|у|овск\\p{L}+)?(?!\\p{L}) сентябр октябр ноябр декабр",
  uk: "січ(?:ень|н) лют(?:ий|ого|ому|им) берез(?:ень|н) квіт(?:ень|н) трав(?:ень|н) черв(?:ень|н) лип(?:ень|н) серп(?:ень|н) верес(?:ень|н) жовт(?:ень|н) листопад груд(?:ень|н)",
  be: "студзен лют(?:ы|ага|ым) сакавік красавік ма(?:й|я|і|ем)(?!\\p{L})|тра(?:вен|ўн) чэрвен|чэрвя ліпен жнів(?:ень|н) верас(?:ень|н) кастрычнік лістапад снеж(?:ань|н)",
  bg: "януари февруари март(?:а|енск\\p{L}+)?(?!\\p{L}) април май(?:ск\\p{L}+)?(?!\\p{L}) юни юли август(?:а|овск\\p{L}+)?(?!\\p{L}) септември октомври ноември декември",
  cs: "led(?:en|n) únor|února březen|březn dub(?:en|n) květ(?:en|n) červ(?:en|n)(?!ec|c) červen(?:ec|c) srp(?:en|n) září říj(?:en|n) listopad prosin(?:ec|c)",
  sk: "január február mar(?:ec|c(?:a|i|om|ov\\p{L}+))(?!\\p{L}) apríl máj jún júl august(?:a|e|om|ov\\p{L}+)?(?!\\p{L}) septemb(?:er|r) októb(?:er|r) novemb(?:er|r) decemb(?:er|r)",
  pl: "stycz(?:eń|ni) lut(?:y|ego|ym) mar(?:zec|c(?:a|em|owi|u|ow\\p{L}+))(?!\\p{L}) kwie(?:cień|tni) maj(?:a|em|owi|u|ow\\p{L}+)?(?!\\p{L}) czerw(?:iec|c) lip(?:iec|c) sierp(?:ień|ni) wrze(?:sień|śni) październik listopad grud(?:zień|ni)",
  sl: "januar februar mar(?:ec|c(?:a|em|u|evsk\\p{L}+))(?!\\p{L}) april maj(?:a|em|u|sk\\p{L}+)?(?!\\p{L}) junij julij avgust(?:a|om|u|ovsk\\p{L}+)?(?!\\p{L}) septemb(?:er|r) oktob(?:er|r) novemb(?:er|r) decemb(?:er|r)",
  hr: "siječ(?:anj|nj) velja ožuj(?:ak|k) trav(?:anj|nj) svib(?:anj|nj) lip(?:anj|nj) srp(?:anj|nj) kolovoz ruj(?:an|n) listopad studen prosin",
  sr: "januar|јануар februar|фебруар mart(?:a|om|u|ovsk\\p{L}+)?(?!\\p{L})|март(?:а|ом|у|овск\\p{L}+)?(?!\\p{L}) april|април maj(?:a|em|om|u|sk\\p{L}+)?(?!\\p{L})|мај(?:а|ем|ом|у|ск\\p{L}+)?(?!\\p{L}) jun(?!ior)|јун jul|јул avgust|август septemb(?:ar|r)|септемб(?:ар|р) oktob(?:ar|r)|октоб(?:ар|р) novemb(?:ar|r)|новемб(?:ар|р) decemb(?:ar|r)|децемб(?:ар|р)",
  lt: "saus vasar kov(?:as|o|e|ą) baland geguž biržel liep rugpjū rugsėj spal lapkri gruod",
  lv: "janvār februār mart(?:a|am|ā|s|u)?(?!\\p{L}) aprīl maij jūnij jūlij august(?:a|am|ā|s|u)?(?!\\p{L}) septembr oktobr novembr decembr",
  et: "jaanuar veebruar märts aprill mai juuni juuli august septemb(?:er|r) oktoob(?:er|r) novemb(?:er|r) detsemb(?:er|r)",
  el: "ιανου[αά]ρ[ιί] φεβρουαρί|φεβρουάρι μ[αά]ρτ[ιί] απρ[ιί]λ[ιί] μ[αά][ιΐϊ] ιο[υύ]ν[ιί] ιο[υύ]λ[ιί] α[υύ]γο[υύ]στ σεπτ[εέ]μβρ[ιί] οκτ[ωώ]βρ[ιί] νο[εέ]μβρ[ιί] δεκ[εέ]μβρ[ιί]",
  ro: "ianuarie februarie martie aprilie mai(?!\\p{L}) iunie iulie august(?:ul\\p{L}*)?(?!\\p{L}) septembrie octombrie noiembrie decembrie",
};

/** More names that Intl does not have, matched whole: Austrian, Levantine and Maghrebi months. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  de: ["jänner", "feber", "", "", "", "", "", "", "", "", "", ""],
  ar: [
    "يناير|كانون الثاني|جانفي",
    "فبراير|شباط|فيفري",
    "مارس|آذار|اذار",
    "أبريل|إبريل|ابريل|نيسان|أفريل",
    "مايو|أيار|ايار|ماي",
    "يونيو|حزيران|جوان",
    "يوليو|يوليوز|تموز|جويلية",
    "أغسطس|اغسطس|آب|أوت|غشت",
    "سبتمبر|شتنبر|أيلول|ايلول",
    "أكتوبر|اكتوبر|تشرين الأول|تشرين الاول",
    "نوفمبر|نونبر|تشرين الثاني",
    "ديسمبر|دجنبر|كانون الأول|كانون الاول",
  ],
};

/** Languages that add endings to the name from Intl: Mayıs'ta, toukokuussa, májusban. */
const AGGLUTINATING: ReadonlySet<string> = new Set(
  "tr az kk ky uz tk fi hu et ka hy eu lv is mn".split(" "),
);

/** 1–31 in Chinese numerals: 六, 十二, 二十一. */
export function toHanNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const unit = value % 10 === 0 && tens > 0 ? "" : HAN_DIGITS.charAt(value % 10);
  return `${tens > 1 ? HAN_DIGITS.charAt(tens) : ""}${tens > 0 ? "十" : ""}${unit}`;
}

/** Arabic attaches "and", "so", "by", "for" and the article to the next word. */
const ARABIC_PREFIX = "(?:[وفبلك]|ال)?";

/** Hebrew attaches "in", "to", "from", "and" and the article. */
const HEBREW_PREFIX = "[בלמוהשכ]{0,2}";

const escapeAll = (names: readonly string[]): string =>
  names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => RegExp.escape(name))
    .join("|");

/** Case-insensitive patterns of a month (1–12) as texts in the language name it. */
export function listMonthPatterns(language: string, month: number): string[] {
  const base = baseLanguage(language);
  const names = dateNamesIn(language).months[month - 1] ?? [];
  const unspaced = names.filter((name) => UNSPACED.test(name));
  const short = dateNamesIn(language).shortMonths[month - 1] ?? [];
  const words = names.filter((name) => !UNSPACED.test(name));
  // Other cases replace the ი of the Georgian nominative.
  const long = words.filter((name) => !short.includes(name)).map((name) => name.replace(/ი$/u, ""));
  const alternatives = NAMES[base]?.[month - 1] ?? "";
  const stem = STEMS[base]?.split(" ")[month - 1];
  const han = ["ja", "zh"].includes(base) ? `|${toHanNumber(month)}月` : "";
  const prefix = base === "ar" ? ARABIC_PREFIX : base === "he" ? HEBREW_PREFIX : "";
  const ending = AGGLUTINATING.has(base) ? "(?:'?\\p{L}{0,5})" : "";
  return [
    ...(words.length > 0
      ? [
          // An ending after an abbreviation would make other words of it: Ara (Aralık), arasında ("between").
          `${WORD_START}${prefix}(?:(?:${escapeAll(long) || "(?!)"})${ending}|${escapeAll(words)})${WORD_END}`,
        ]
      : []),
    ...(unspaced.length > 0 || han !== ""
      ? [`(?<![\\p{N}一二三四五六七八九十])(?:${escapeAll(unspaced) || "(?!)"}${han})`]
      : []),
    ...(alternatives === ""
      ? []
      : [`${WORD_START}${prefix}(?:${alternatives})${base === "ar" ? "(?!\\p{L})" : WORD_END}`]),
    ...(stem === undefined ? [] : [`${WORD_START}(?:${stem})\\p{L}{0,4}${WORD_END}`]),
  ];
}
