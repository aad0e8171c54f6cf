/** The words with which news text attributes, and the stance they speak of. English only. */
import type { Stance } from "../model/edition.ts";

/** In order: the first that fits a verb decides its stance. */
const VERBS: readonly (readonly [Stance, string])[] = [
  [
    "declines-to-comment",
    "(?:declin|refus)(?:es|ed|e|ing) to (?:comment|answer|elaborate|say)|did not (?:immediately )?(?:comment|respond)",
  ],
  ["denies", "den(?:ies|ied|y|ying)|reject(?:s|ed|ing)?|refut(?:es|ed|ing)|dismiss(?:es|ed|ing)?"],
  ["accuses", "accus(?:es|ed|ing)|alleg(?:es|ed|ing)|blam(?:es|ed|ing)|condemn(?:s|ed|ing)?"],
  [
    "warns",
    "warn(?:s|ed|ing)?|threaten(?:s|ed|ing)?|caution(?:s|ed|ing)?|call(?:s|ed|ing)? on|urg(?:es|ed|ing)|promis(?:es|ed|ing) consequences",
  ],
  ["confirms", "confirm(?:s|ed|ing)?|acknowledg(?:es|ed|ing)|admit(?:s|ted|ting)"],
  [
    "proposes",
    "offer(?:s|ed|ing)?|propos(?:es|ed|ing)|suggest(?:s|ed|ing)?|pledg(?:es|ed|ing)|(?:is|was|are|were) (?:ready|willing|prepared) to",
  ],
  ["monitors", "(?:is|are|was|were) (?:closely )?(?:monitoring|watching|following)"],
  [
    "states",
    "said|says|say|saying|stat(?:es|ed|ing)|told|tells|add(?:s|ed|ing)|announc(?:es|ed|ing)|reported|reports|stress(?:es|ed|ing)|emphasi[sz](?:es|ed|ing)|declar(?:es|ed|ing)|claim(?:s|ed|ing)|not(?:es|ed|ing)|insist(?:s|ed|ing)|argu(?:es|ed|ing)|explain(?:s|ed|ing)|repeat(?:s|ed|ing)|reiterat(?:es|ed|ing)|recall(?:s|ed|ing)|recount(?:s|ed)|remark(?:s|ed|ing)|maintain(?:s|ed|ing)|conclud(?:es|ed|ing)|continued|wrote|writes|tweeted|posted|quipped|replied|responded|answered|asked|asserted|asserts|assess(?:es|ed)|estimates?d?|describ(?:es|ed|ing)|characteri[sz](?:es|ed|ing)|voic(?:es|ed|ing)|highlight(?:s|ed|ing)?|underlin(?:es|ed|ing)|underscor(?:es|ed|ing)|express(?:es|ed|ing)|disclosed|revealed|vow(?:s|ed|ing)|hailed|praised|welcom(?:es|ed|ing)|agreed|tells?|imposed",
  ],
];

const ALL = VERBS.map(([, verbs]) => verbs).join("|");

/** "has repeatedly warned": what may stand between a subject and its verb. */
const HELPERS =
  "(?:(?:also|then|later|earlier|has|have|had|again|further|previously|recently|repeatedly|\\p{Ll}+ly)\\s+)*";

/** A verb of attribution with its helpers, as a piece of a longer pattern. */
export const ATTRIBUTION = `${HELPERS}(?:${ALL})`;

/** Which stance a verb speaks of; "states" where it says no more. */
export function stanceOfVerb(verb: string): Stance {
  const bare = verb.trim();
  return (
    VERBS.find(([, verbs]) => new RegExp(`(?:^|\\s)(?:${verbs})$`, "iu").test(bare))?.[0] ??
    "states"
  );
}

/** A participle has the subject of the sentence's main verb. */
export const isParticiple = (verb: string): boolean => /ing(?: (?:on|to\b.*))?$/i.test(verb.trim());

const WORDS: readonly (readonly [Stance, RegExp])[] = [
  ["declines-to-comment", /\bnothing to say\b|\b(?:will|would|do|does|did) not comment\b/i],
  [
    "denies",
    /\b(?:we|they|it) (?:have |has )?never\b|\b(?:baseless|groundless|untrue|fake|false)\b|\bno plans? to\b|\bdo(?:es)? not plan\b/i,
  ],
  [
    "warns",
    /\bwarn|\bwill pay\b|\bconsequences\b|\b(?:would|will|may|might|could) (?:\w+ )?violat|\bviolations? of\b|\b(?:new|more|further) sanctions\b|\bcall on\b|\burge\b/i,
  ],
  [
    "monitors",
    /\b(?:follow|monitor|watch)(?:ing)? (?:it|this|them|the \w+)?\s?closely\b|\bwatching and waiting\b/i,
  ],
];

/** What the words themselves show, where the verb is neutral. */
export function stanceOfWords(verb: string, words: string): Stance {
  const stance = stanceOfVerb(verb);
  if (stance !== "states") return stance;
  return WORDS.find(([, test]) => test.test(words))?.[0] ?? "states";
}

const NOUN_AFTER =
  /(?:^|\s)(?:an?|the|these|those|this|such|to|of|from|in|about|on|over|by|its|their|his|her|new|recent|several|other|any|all|no|media|news|earlier|which|according)\s+$/i;
const PASSIVE_AFTER =
  /\b(?:is|was|are|were|be|been|being|it has been)\s+(?:\p{Ll}+ly\s+|also\s+)?$/iu;

const DETERMINER_AFTER = /\b(?:an?|the|its|their|his|her)\s+$/i;

/** "according to reports", "it was claimed", "the reported deal": no verb with somebody who says it. */
export const isAttribution = (before: string, verb: string): boolean =>
  !PASSIVE_AFTER.test(before) &&
  !DETERMINER_AFTER.test(before) &&
  !(/(?:reports|claims|offers|notes|rejects|posts)$/.test(verb) && NOUN_AFTER.test(before));
