/** Decides whether a date in a sentence is the day of the statement or part of the reported words. */
import { baseLanguage } from "../../../model/text/language.ts";
import { contains, type TextRange } from "../../../model/text/text-range.ts";
import { findQuotations } from "../quotations.ts";
import { findSentences } from "../sentences.ts";

/** Finite verbs of saying; a date after one and its clause is part of the reported words. */
export const SAYING =
  /(?<![\p{L}-])(?:said|says|told|stated|states|added|announced|announces|argued|asserted|claimed|claims|condemned|confirmed|declared|denied|denies|insisted|noted|recalled|referred|replied|reported|stressed|urged|vowed|warned|warns|spoke|writes|wrote|sagte|sagt|erklärte|teilte|betonte|warnte|bestätigte|dementierte|verurteilte|a dit|a déclaré|a affirmé|a annoncé|a démenti|a condamné|dijo|afirmó|declaró|anunció|negó|condenó|сказал[аи]?|заявил[аи]?|сообщил[аи]?|отметил[аи]?|подчеркнул[аи]?|осудил[аи]?|сказа(?:в|ла|ли)|заяви(?:в|ла|ли)|повідоми(?:в|ла|ли)|зазначи(?:в|ла|ли)|засуди(?:в|ла|ли)|dedi|söyledi|belirtti|açıkladı|duyurdu|kınadı|(?:ha|hanno) (?:detto|dichiarato|affermato|annunciato|smentito|condannato)|dichiarò|disse|disseram|afirmou|declarou|anunciou|negou|condenou|powiedział[ay]?|oświadczył[ay]?|ogłosił[ay]?|zaprzeczył[ay]?|potępił[ay]?|zei|zeiden|verklaarde|meldde|ontkende|veroordeelde|sade|sa|säger|uppgav|förnekade|fördömde|sagde|siger|oplyste|nektet|fordømte|řekl[ai]?|prohlásil[ai]?|odmítl[ai]?|a spus|a declarat|a anunțat|δήλωσε|είπε|قال|قالت|صرح|صرحت|أعلن|أعلنت|أكد|أكدت|ذكر|ذكرت|نفى|نفت|أدان|أدانت)(?![\p{L}])/giu;

/** Whether a text has a verb of saying. */
export const hasSaying = (text: string): boolean => new RegExp(SAYING.source, "iu").test(text);

/**
 * What may be between a verb of saying and the day on which it was said: "said on Monday, May 6". No two alternatives match the same
 * word, and none a part of one: a long list of days would be tried in every combination.
 */
const TIME_ADVERBIAL =
  /^[\s,]*(?:(?:on|in|late|early|earlier|am|im|dem|den|le|el|il|em|no|na|op|på|w|we|dnia|dne|v|ve|pe|في|يوم|в|у|на|\p{L}+(?:day|tag|abend|di)|morning|afternoon|evening|night|the|to reporters|a (?:statement|briefing|report)|that|last|this|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|понеділок|вівторок|середу|четвер|п.ятницю|суботу|неділю|lunes|martes|miércoles|jueves|viernes|dimanche)(?!\p{L})[\s,]*)*$/iu;

/** What introduces the reported words. */
const COMPLEMENT = /^[\s,]*(?:that|dass|que|qu['’]|che|что|що|że|dat|att|ότι|إن|أن)(?!\p{L})/iu;

/**
 * In languages whose verbs end the sentence or that do not separate words, the words after the date decide: it modifies a noun of
 * the reported words (4月22日の攻撃, 4월 22일 공격을, 22 Nisan saldırısının), or a verb of saying is before it (谢里夫说，4月22日…).
 */
const ATTRIBUTIVE: Readonly<Record<string, { after: RegExp; verbBefore?: RegExp }>> = {
  // The subject follows the verb, so the particle decides.
  ar: { after: /(?!)/u, verbBefore: /(?<!\p{L})ب?[إأ]ن(?:ّ|ه|ها|هم)?\s[^.]*$/u },
  ja: { after: /^(?:の|に(?:起き|あっ|行われ|発生し))/u },
  ko: {
    after:
      /^(?:의|자|에\s?(?:있은|있었던|발생한|일어난|열린))|^\s?\p{sc=Hangul}+(?:을|를|의)(?!\p{L})/u,
  },
  zh: {
    after: /^的/u,
    verbBefore: /(?:说|表示|称|指出|声明|宣布|否认|說|稱|聲明|否認)[，,：:]?[^，,。]*$/u,
  },
  tr: { after: /^\s\p{Ll}+(?:sı|si|su|sü)(?:n[ıiuü]n?|n[ae]|nd[ae]n?)?(?!\p{L})/u },
};

/** "the April 22 attack", "the attack of 22 April": the date names an event. */
const NAMES_EVENT =
  /(?<![\p{L}])(?:the|this|that|his|her|its|their|’s|'s|\p{L}+\sof)\s*(?:\p{Lu}\p{L}+day,?\s)?$/iu;
const FOLLOWED_BY_NOUN = /^\s\p{Ll}{4,}/u;
const ADVERBIAL_NOUN =
  /^\s(?:after|before|during|that|when|while|with|from|into|over|until|between)\b/u;

/** Longer than the part of any sentence before a date, in UTF-16 units: the patterns are searched from each of them. */
const MAX_BEFORE = 2000;

/** The parts of its sentence before and after a mention. */
function contextOf(text: string, mention: TextRange, language: string) {
  const sentence = findSentences(text, language).find((range) => contains(range, mention));
  return {
    before: text.slice(Math.max(sentence?.start ?? 0, mention.start - MAX_BEFORE), mention.start),
    after: text.slice(mention.end, sentence?.end),
  };
}

/** Whether the mention is part of an event's name: "the April 22 attack". */
export function namesEvent(text: string, mention: TextRange, language: string): boolean {
  const { before, after } = contextOf(text, mention, language);
  return NAMES_EVENT.test(before) && FOLLOWED_BY_NOUN.test(after) && !ADVERBIAL_NOUN.test(after);
}

/**
 * Whether the mention is part of reported words: between quotation marks, after a verb of saying and other words of its clause,
 * or in an event's name ("the April 22 attack").
 */
export function isReported(text: string, mention: TextRange, language: string): boolean {
  const isQuoted = findQuotations(text, language).some(
    ({ outer }) => outer.start < mention.start && mention.end < outer.end,
  );
  if (isQuoted) return true;
  const { before, after } = contextOf(text, mention, language);
  const attributive = ATTRIBUTIVE[baseLanguage(language)];
  if (attributive)
    return attributive.after.test(after) || (attributive.verbBefore?.test(before) ?? false);
  const verbs = Array.from(before.matchAll(SAYING));
  const hasVerb = verbs.length > 0 || hasSaying(after);
  if (!hasVerb) return false;
  // "told the council on Monday, 6 May, that …": the reported words begin after the date.
  if (COMPLEMENT.test(after)) return false;
  const verb = verbs.at(-1);
  if (verb && !TIME_ADVERBIAL.test(before.slice(verb.index + verb[0].length))) return true;
  return namesEvent(text, mention, language);
}
