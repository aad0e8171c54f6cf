/** Tells by its form that a name is no outlet's. */
import { isSlug } from "../headline/headline-form.ts";
import { AGENCY } from "./agencies.ts";
import { BUTTON, JOINING, LABELS } from "./outlet-words.ts";

/** A day without its year, with or without its weekday, or a weekday. */
const DAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?: |$))?(?:\d{1,2} )?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?(?: \d{1,2})?)?$/iu;

/** A row of links whose spaces are lost: "HomeNewsSport". */
const GLUED = /(?:\p{Lu}\p{Ll}+){4}/u;

/** A domain: "GOV.EL". */
const DOMAIN = /^\S+\.\p{L}{2,}$/u;

/** A person with an outlet: "Mia Sund for The Lantern". An institute is for something, too. */
const BYLINE =
  /^(?!.*\b(?:centre|center|institute|council|ministry|department|foundation|committee|agency|society|office) for)\S+ \S+ for /iu;

/** A capital letter, or the name of an agency. */
const CAPITAL = new RegExp(`\\p{Lu}|\\p{Lo}|${AGENCY.source}`, "u");

/** Whether a name is the label of a section, a link or a button. */
export const isLabel = (folded: string): boolean =>
  folded.split(" ").every((word) => LABELS.has(word));

/** What a page says of its owner: "A Prairie Media Station". */
const OF_OWNER = /^An? .+ (?:Station|Company|Newspaper|Publication|Website)$/u;

/** Whether a name is a label, a button, a day, a domain, a byline, or an agency's slug. `key`: folded. */
export const isNoName = (key: string, name: string): boolean =>
  isLabel(key) ||
  isSlug(name) ||
  [BUTTON, DAY, GLUED, DOMAIN, BYLINE, OF_OWNER].some((form) => form.test(name));

/** Whether one of the spellings of a name has the capital letter of a name. */
export const isCapitalised = (spellings: readonly string[]): boolean =>
  spellings.some((name) => CAPITAL.test(name));

/** Whether a name has a word that is neither capitalised nor joins others, as a link has: "Copy link". */
export const hasCommonWord = (name: string): boolean =>
  name.split(" ").some((word) => /^\p{Ll}/u.test(word) && !JOINING.test(word));
