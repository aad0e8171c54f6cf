/** Tells what the place of a name says about whose page it is. */
import type { Region } from "../boilerplate/page-regions.ts";
import type { NameInLine } from "./name-runs.ts";

/** Each place with its weight, and the reason shown to the editor. */
export const PLACES = {
  provider: { weight: 5, why: "the page attributes the article to it" },
  suffix: { weight: 4, why: "beside the headline" },
  rights: { weight: 3.4, why: "named in the notice of rights" },
  masthead: { weight: 2.5, why: "above the headline" },
  self: { weight: 2, why: "the page speaks of itself by this name" },
  byline: { weight: 2, why: "in the byline or a credit" },
  line: { weight: 1.7, why: "in a line of its own" },
  witness: { weight: 1.5, why: "the article speaks of it as its own outlet" },
  other: { weight: 0.5, why: "named outside of the article" },
} as const;

export type NamePlace = keyof typeof PLACES;

/** Matches a text that ends with these words. Not with `\b` before them, which knows only ASCII letters. */
const endsWith = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words})(?: (?:the|der|die|das|le|la|el|free))* $`, "iu");

const BEFORE_PROVIDER = endsWith(
  "(?:(?:originally|first) (?:appeared|published|posted|reported)|(?:appeared|published) (?:originally|first)|(?:(?:re)?published|reprinted|reproduced|shared|used) (?:here )?(?:with|by) (?:the )?(?:kind )?permission)(?: (?:in|on|at|by|from|via|of|bei|auf|dans|sur|en|su|par|von))+|(?:read|see|find|view) (?:the )?(?:more|original|full|rest)(?: (?:of )?(?:the |this )?(?:article|story|report|text))? (?:from|at|in)",
);

const BEFORE_SELF = endsWith(
  "follow|subscri(?:be|bed|bing) to|sign(?:ed)? up (?:for|to)|download|get|search|about|contact|share|join|support(?:ing)?|enjoying|reading|welcome(?: back)? to|willkommen bei|skip to more|(?:stories|posts|letters?|news|call|email|read) (?:from|at)|(?:writer|editor|fellow|correspondent|reporter|staff)\\b.{0,40} (?:at|for|of)|here at|joining|edition of",
);
const AFTER_SELF =
  /^(?:['’]s)? (?:(?:(?:mobile|news|breaking|[\p{Ll}-]+) ){0,2}(?:apps?|newsletters?|subscription|channel|websites?|sites?)(?!\p{L})|(?:is (?:an? |supported|not responsible|published)|has no|does not|would like|values|reserves|uses|editors|staff|offers|jobs|leadership|crossword|member)(?!\p{L}))/iu;

const BEFORE_WITNESS = endsWith("told|(?:seen|reviewed|obtained) by|shown to|spoke to");
const AFTER_WITNESS =
  /^(?:['’]s \p{Lu}\p{L}+ \p{Lu}[\p{L}-]+ (?:reported|contributed|wrote)| can reveal| has (?:learned|learnt|seen)| understands| has not been able| vorliegt| journalist)/u;

const BEFORE_BYLINE =
  /(?:[/,|·•]|(?<!\p{L})(?:for|für|pour|para|source:|by)) ?(?:the )?[«“"]? ?$/iu;

const RIGHTS = /[©ⓒ]|\(c\)|copyright|^(?:published by|part of) /iu;
const BEFORE_OWNER =
  /^(?:[^\p{L}\d]|(?:19|20)\d\d|\(c\)|copyright|content|owned|published|part|of|by|the)*$/iu;
const OWNER_FIRST = /^,? ?(?:©|\(c\)|copyright)/iu;

/** What companies add to the name of their outlet. */
export const COMPANY =
  "(?:news (?:&|and) media|media|publishing|publications|newspapers?|newsprint|group|network|holdings?|company|co|ltd|limited|llc|inc|plc|gmbh|sp)";
const COMPANY_TAIL = new RegExp(`^(?:${COMPANY}|news agency)(?!\\p{L})`, "iu");

/** How much a mention counts if the name stands for itself, with what companies add to it, or in a longer name. */
const WHOLE = 1;
const OF_COMPANY = 0.83;
const PART = 0.5;

/** Where a line stands. */
interface LinePlace {
  region: Region;
  /** Whether it is just above the headline, as the label of the article may be. */
  isKicker: boolean;
  /** Whether it is a paragraph of the article. */
  isBody: boolean;
  isCredit: boolean;
}

export interface LocatedName {
  place: NamePlace;
  /** 0 to 1. */
  fit: number;
}

/** A bar or a dash between a headline and the name of its page. */
const BEFORE_SUFFIX = / [|l:–—-] (?:the )?$/iu;

/** The place of a name beside the headline, in its line or in the title of the page. */
export const locateSuffix = ({ before, after }: NameInLine): LocatedName | null =>
  BEFORE_SUFFIX.test(before) && after === "" ? { place: "suffix", fit: WHOLE } : null;

/** The place of a name and how well it fits; null for a name in the article that is no witness. */
export function locateName(
  { before, after, runBefore, runAfter }: NameInLine,
  { region, isKicker, isBody, isCredit }: LinePlace,
): LocatedName | null {
  const isStart = runBefore === "" || /^the$/iu.test(runBefore);
  const end = runAfter === "" ? WHOLE : COMPANY_TAIL.test(runAfter) ? OF_COMPANY : PART;
  const isIn = (place: NamePlace, pattern: RegExp): LocatedName | null =>
    pattern.test(before) ? { place, fit: AFTER_SELF.test(after) ? WHOLE : end } : null;
  const isBelow = (place: NamePlace, pattern: RegExp): LocatedName | null =>
    pattern.test(after) ? { place, fit: isStart ? WHOLE : PART } : null;
  if (isBody) return isIn("witness", BEFORE_WITNESS) ?? isBelow("witness", AFTER_WITNESS);
  const named =
    isIn("provider", BEFORE_PROVIDER) ??
    (region === "below" && RIGHTS.test(before) ? isIn("rights", BEFORE_OWNER) : null) ??
    (region === "below" ? isBelow("rights", OWNER_FIRST) : null) ??
    isIn("self", BEFORE_SELF) ??
    isBelow("self", AFTER_SELF) ??
    (region === "head" || isCredit ? isIn("byline", BEFORE_BYLINE) : null);
  if (named) return named;
  const isAlone = /^(?:the )?$/iu.test(before) && /^(?:$| ?\||, \d)/u.test(after);
  if (isAlone && !isKicker) return { place: region === "above" ? "masthead" : "line", fit: WHOLE };
  return { place: "other", fit: isStart ? end : PART };
}
