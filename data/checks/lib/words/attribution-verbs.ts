/** Verbs and phrases by which prose attributes what it says to somebody. */
import { baseLanguage } from "../../../model/text/language.ts";

/** By language, as patterns of whole words; `*` stands for any ending. */
const WORDS: Readonly<Record<string, string>> = {
  en: "according to|accus*|alleg*|announc*|argu(?:e|es|ed|ing)|assert*|assess*|believ(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|call(?:s|ed|ing)?|characteri[sz]*|charg(?:e|es|ed)|cit(?:e|es|ed|ing)|claim*|condemn*|contend*|declar*|den(?:y|ies|ied|ying)|describ*|disput*|insist*|maintain*|reject*|report(?:s|ed|edly|ing)?|said|say|says|saying|speak*|spoke|stat(?:e|es|ed|ing)|suggest*|tell|tells|told|warn*",
  de: "laut|zufolge|nach (?:Angaben|Darstellung)|wirft|warf|wies|weist|be(?:schuldig|haupte|richte|ton|stätig|streite|stritt)*|dementier*|leugne*|sag(?:t|te|ten|en)|gesagt|erklär*|melde*|warn*|teilt*|spr(?:icht|ach)|nennt|nannte",
  fr: "selon|d['’]après|accus*|affirm*|annonc*|assur*|avert*|déclar*|dément*|dénonc*|di(?:t|sent)|ni(?:e|ent|é)|rapport*|rejet*",
  es: "según|acus*|afirm*|anunci*|asegur*|declar*|denunci*|desmi*|di(?:ce|cen|jo|jeron|cho)|inform*|nieg*|neg(?:ó|aron)|rechaz*|sostien*",
  it: "secondo|accus*|afferm*|annunci*|denunci*|dic(?:e|ono)|dett[oa]|dichiar*|neg(?:a|ano|ato)|riferi*|smenti*|sostien*",
  pt: "segundo|acus*|afirm*|anunci*|declar*|denunci*|desment*|di(?:z|zem|sse|sseram)|inform*|neg(?:a|am|ou)|rejeit*",
  ru: "по (?:словам|данным|мнению)|согласно|обвин*|говор*|заяв*|назва*|назыв*|опроверг*|отверг*|отриц*|сказа*|сообщ*|счита*|утвержд*",
  uk: "за (?:словами|даними)|згідно|звинува*|говор*|заяв*|запереч*|назва*|назив*|каже*|повідом*|сказа*|спрост*|стверд*|вважа*",
  tr: "göre|suçl*|iddia|belirt*|bildir*|açıkla*|yalanla*|redde*|söyle*|dedi|dediler",
  ar: "وفق*|بحسب|حسب|و?(?:قال|اتهم|نف[ىت]|أعلن|زعم|ذكر|أكد|صرح)*",
};

/** In languages that do not separate words, or attach particles. */
const UNSPACED: Readonly<Record<string, RegExp>> = {
  ko: /따르면|밝혔|밝혀|주장|비난|부인|말했|전했|했다고|라고 했/u,
  ja: /によると|によれば|述べ|主張|非難|否定|語っ|語る|明らかに|発表|報じ|としている/u,
  zh: /据|表示|称|指控|指责|否认|说|宣布|报道/u,
};

const PATTERNS: ReadonlyMap<string, RegExp> = new Map([
  ...Object.entries(WORDS).map(([base, words]): [string, RegExp] => [
    base,
    new RegExp(`(?<!\\p{L})(?:${words.replaceAll("*", "\\p{L}*")})(?!\\p{L})`, "iu"),
  ]),
  ...Object.entries(UNSPACED),
]);

/** Whether a text attributes what it says; true in languages whose words are not listed. */
export const isAttributed = (text: string, language: string): boolean =>
  PATTERNS.get(baseLanguage(language))?.test(text) ?? true;
