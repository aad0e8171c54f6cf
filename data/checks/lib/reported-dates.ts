/** Whether a date in a report's sentence tells when something was said, or belongs to what was said. */
import type { DateMention } from "./find-dates.ts";
import { findQuotations } from "./quotations.ts";
import { findSentences } from "./sentences.ts";

/** Verbs of saying in the interface's languages, as finite forms; a date after one and its clause is part of the words. */
export const SAYING =
  /(?<![\p{L}-])(?:said|says|told|stated|states|added|announced|announces|argued|asserted|claimed|claims|condemned|confirmed|declared|denied|denies|insisted|noted|recalled|referred|replied|reported|stressed|urged|vowed|warned|warns|spoke|writes|wrote|sagte|sagt|erklärte|teilte|betonte|warnte|bestätigte|dementierte|verurteilte|a dit|a déclaré|a affirmé|a annoncé|a démenti|a condamné|dijo|afirmó|declaró|anunció|negó|condenó|сказал[аи]?|заявил[аи]?|сообщил[аи]?|отметил[аи]?|подчеркнул[аи]?|осудил[аи]?|сказа(?:в|ла|ли)|заяви(?:в|ла|ли)|повідоми(?:в|ла|ли)|зазначи(?:в|ла|ли)|засуди(?:в|ла|ли)|dedi|söyledi|belirtti|açıkladı|duyurdu|kınadı)(?![\p{L}])/giu;

/** "said on Monday, May 6": at most these stand between the verb and the day on which it was said. */
const TIME_ADVERBIAL =
  /^[\s,]*(?:(?:on|in|late|early|earlier|am|im|dem|den|le|el|в|у|на|\p{L}+(?:day|tag|abend|di)|morning|afternoon|evening|night|the|to reporters|a (?:statement|briefing|report)|that|last|this|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|понеділок|вівторок|середу|четвер|п.ятницю|суботу|неділю|lunes|martes|miércoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[\s,]*)*$/iu;

/** What introduces the reported words. */
const COMPLEMENT = /^[\s,]*(?:that|dass|que|qu['’]|che|что|що|że|dat|att|ότι|إن|أن)(?!\p{L})/iu;

/** "the April 22 attack", "the attack of 22 April": the date names an event. */
const NAMES_EVENT =
  /(?<![\p{L}])(?:the|this|that|his|her|its|their|’s|'s|\p{L}+\sof)\s*(?:\p{Lu}\p{L}+day,?\s)?$/iu;
const FOLLOWED_BY_NOUN = /^\s\p{Ll}{4,}/u;
const ADVERBIAL_NOUN =
  /^\s(?:after|before|during|that|when|while|with|from|into|over|until|between)\b/u;

/**
 * Whether the mention belongs to reported words: it stands between quotation marks, after a verb of saying and other
 * words of its clause, or names an event ("the April 22 attack").
 */
export function isReported(text: string, mention: DateMention, language: string): boolean {
  const quoted = findQuotations(text, language).some(
    ({ outerStart, outerEnd }) => outerStart < mention.start && mention.end < outerEnd,
  );
  if (quoted) return true;
  const sentence = findSentences(text, language).find(
    ({ start, end }) => start <= mention.start && mention.end <= end,
  );
  const start = sentence?.start ?? 0;
  const before = text.slice(start, mention.start);
  const after = text.slice(mention.end, sentence?.end);
  const verbs = Array.from(before.matchAll(SAYING));
  const says = verbs.length > 0 || new RegExp(SAYING.source, "iu").test(after);
  if (!says) return false;
  // "told the council on Monday, 6 May, that …": what was said begins after the date.
  if (COMPLEMENT.test(after)) return false;
  const verb = verbs.at(-1);
  if (verb && !TIME_ADVERBIAL.test(before.slice(verb.index + verb[0].length))) return true;
  return NAMES_EVENT.test(before) && FOLLOWED_BY_NOUN.test(after) && !ADVERBIAL_NOUN.test(after);
}
