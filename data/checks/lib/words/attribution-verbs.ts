/** Verbs and phrases by which prose attributes what it says to somebody. */
import { baseLanguage } from "../../../model/text/language.ts";
import { wholeWords } from "./whole-words.ts";

/** By language, as patterns of whole words; `*` stands for any ending. */
const WORDS: Readonly<Record<string, string>> = {
  en: "according to|accus*|alleg*|announc*|argu(?:e|es|ed|ing)|assert*|assess*|believ(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|call(?:s|ed|ing)?|characteri[sz]*|charg(?:e|es|ed)|cit(?:e|es|ed|ing)|claim*|condemn*|contend*|declar*|den(?:y|ies|ied|ying)|describ*|dismiss*|disput*|insist*|maintain*|refut*|reject*|report(?:s|ed|edly|ing)?|said|say|says|saying|speak*|spoke|stat(?:e|es|ed|ing)|suggest*|tell|tells|told|warn*",
  de: "laut|zufolge|nach (?:Angaben|Darstellung)|angeblich|w(?:irft|arf|erfen|arfen|eist|eisen|ies|iesen)|be(?:schuldig|haupte|richte|ton|stätig|streite|stritt|zeichne)*|dementier*|leugne*|sag(?:t|te|ten|en)|gesagt|erklär*|melde*|warn*|teilt*|spr(?:icht|ach)|nennt|nannte",
  fr: "selon|d['’]après|accus*|affirm*|annonc*|assur*|avert*|déclar*|dément*|dénonc*|di(?:t|sent)|estim*|imput*|indiqu*|ni(?:e|ent|é)|préten*|rapport*|réfut*|rejet*|reproch*|soutenu|soutien(?:t|nent)",
  es: "según|de acuerdo con|acus*|afirm*|alega*|anunci*|asegur*|atribuy*|culp(?:a|an|ó|aron)|declar*|denunci*|desm(?:ent|ient|int)*|di(?:ce|cen|jo|jeron|cho)|indic(?:a|an|ó|aron)|inform*|nieg*|neg(?:ó|aron)|rechaz*|señal(?:a|an|ó|aron)|sost(?:ien|uv)*",
  it: "secondo|accus*|afferm*|annunci*|denunci*|dic(?:e|ono)|dett[oa]|dichiar*|incolp*|neg(?:a|ano|ato)|respin*|riferi*|smenti*|sosten(?:gono|uto)|sostien*",
  pt: "segundo|de acordo com|acus*|afirm*|alega*|anunci*|culp(?:a|am|ou|aram)|declar*|denunci*|desment*|di(?:z|zem|sse|sseram)|inform*|neg(?:a|am|ou)|rejeit*|sustent(?:a|am|ou|aram)",
  ru: "по (?:версии|словам|данным|мнению)|согласно|возлож*|обвин*|говор*|заяв*|назва*|назыв*|опроверг*|отверг*|отмети*|отмеча*|отриц*|предупре*|сказа*|сообщ*|счита*|утвержд*",
  uk: "за (?:версією|словами|даними)|згідно|звинува*|говор*|заяв*|зазнач*|запереч*|назва*|назив*|каж(?:е|уть)|відкид*|відкин*|повідом*|попередж*|попереди*|сказа*|спрост*|стверд*|вважа*",
  tr: "göre|suçl*|iddia|ifade|belirt*|bildir*|açıkla*|öne sür*|savun*|uyar*|yalanla*|redde*|söyle*|dedi|dediler",
  ar: "وفق*|بحسب|حسب|و?(?:قال|اتهم|نف[ىت]|أعلن|زعم|ذكر|أكد|صرح)*|و?[يت](?:قول|تهم|نفي|علن|زعم|ذكر|ؤكد|صرح)*",
  ko: "따르면|밝혔|밝혀|주장|비난|부인|반박|일축|말했|전했|했다고|라고 했",
  ja: "によると|によれば|述べ|主張|非難|否定|反論|指摘|警告|語っ|語る|明らかに|発表|報じ|としている",
  zh: "[据據]|表示|[称稱]|指控|指[责責]|否[认認]|反[驳駁]|[认認][为為]|[说說]|宣[布佈]|[报報]道",
};

const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(WORDS).map(([base, words]) => [
    base,
    new RegExp(wholeWords(words.replaceAll("*", "\\p{L}*"), base), "iu"),
  ]),
);

/** Whether a text attributes what it says; true in languages whose words are not listed. */
export const isAttributed = (text: string, language: string): boolean =>
  PATTERNS.get(baseLanguage(language))?.test(text) ?? true;
