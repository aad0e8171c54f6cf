/** Tells by its form that a name is no outlet's. */
import { isAgencySlug } from "../headline/headline-form.ts";
import { BUTTON, LABELS } from "./outlet-words.ts";

/** A day without its year, with or without its weekday, or a weekday. */
const DAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?: |$))?(?:\d{1,2} )?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?(?: \d{1,2})?)?$/iu;

/** A domain: "GOV.EL". */
const DOMAIN = /^\S+\.\p{L}{2,}$/u;

/** Whether a name is the label of a section, a link or a button. */
export const isLabel = (folded: string): boolean =>
  folded.split(" ").every((word) => LABELS.has(word));

/** What a page says of its owner: "A Prairie Media Station". */
const OF_OWNER = /^An? .+ (?:Station|Company|Newspaper|Publication|Website)$/u;

/** Whether a name is a label, a button, a day, a domain, or an agency's slug. `key`: folded. */
export const isNoName = (key: string, name: string): boolean =>
  isLabel(key) ||
  isAgencySlug(name) ||
  [BUTTON, DAY, DOMAIN, OF_OWNER].some((form) => form.test(name));
