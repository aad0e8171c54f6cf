/** Names, offices and the words that stand for them, in a phrase. English only. */

export const PRONOUN = /^(?:he|she|they|it|her|him|them)$/i;

const PERSON =
  "(?:spokes(?:man|woman|person|people)|officials?|ministers?|president|leader|diplomats?|general|secretary|advis[eo]rs?|envoy|ambassador|chief|chairman|chairwoman|analysts?|experts?|professor|lawmakers?|senator|journalists?|authors?|governor|mayor|commander|researchers?|director|judge|lawyer|admiral|king|queen|premier|chancellor)";

const PAPER = "(?:newspaper|paper|news|report|article|text|statement|outlet|website)";

const REFERS = new RegExp(
  `^(?:[Tt]he|[Tt]his|[Tt]hat)\\s+(?:[\\p{Ll}-]+\\s+){0,3}(?:${PERSON}|${PAPER})$`,
  "u",
);

/** "the spokeswoman": somebody who was named before. */
export const refersBack = (phrase: string): boolean => REFERS.test(phrase);

/** "an American official", "a spokesman for the council": somebody who is not named at all. */
export const UNNAMED = new RegExp(
  `^(?:[Aa]n?|[Oo]ne|[Ss]everal|[Ss]ome)\\s+(?:[\\p{L}-]+\\s+){0,4}?${PERSON}(?:\\s(?:of|from|for|at|in|with)\\s.{1,60})?$`,
  "u",
);

/** Words with a capital that only begin a sentence, or name a day. */
const NO_NAME =
  /^(?:the|a|an|it|its|this|that|these|those|he|she|they|we|i|you|his|her|their|our|about|according|after|although|and|as|asked|at|because|before|besides|but|by|citing|despite|during|earlier|each|either|every|everybody|everyone|following|for|from|how|however|if|in|instead|later|like|many|meanwhile|more|most|neither|nobody|none|nothing|now|on|one|only|other|over|recently|since|so|some|somebody|someone|speaking|still|then|there|thus|to|two|under|until|what|when|where|whether|which|while|who|why|with|yet|no|yes|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;

/** Capitalised words that are an office and no name. */
const OFFICE =
  /^(?:the|us|u\.s\.|uk|eu|un|deputy|vice|acting|former|senior|chief|prime|president|minister|ministry|secretary|spokes(?:man|woman|person)|advis[eo]r|leader|general|gen\.?|col\.?|colonel|lt\.?|adm\.?|admiral|captain|capt\.?|major|sen\.?|rep\.?|gov\.?|governor|mr\.?|mrs\.?|ms\.?|dr\.?|sir|lord|lady|foreign|defen[cs]e|interior|finance|transport|national|security|council|department|state|white|house|pentagon|chancellor|king|queen|prince|princess|director|chairman|chairwoman|ambassador|press|supreme|commander|officer|senator|professor|prof\.?|mayor|judge|justice|bishop|commissioner|premier|sheikh|representative)$/i;

const NAME =
  /\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:of|the|for|and|&|de|van|von|bin|al|el)\s+)*\p{Lu}[\p{L}\p{M}'’.-]*)*/gu;

const withoutPossessive = (text: string): string => text.replace(/['’]s?$/u, "");

/** "Bo Lindqvist of North Tarn" is Bo Lindqvist; the "Ministry of Defense" is not the Ministry. */
function cutOrigin(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => /^(?:of|for|and)$/.test(word));
  return at >= 2 ? words.slice(0, at) : words;
}

/** The last name in a phrase; of "Ministry Spokesperson Matthew Miller" the part after the office. */
export function findName(phrase: string): string | null {
  const runs = [...phrase.matchAll(NAME)].map(([run]) => {
    const words = run.split(/\s+/);
    const first = words.findIndex((word) => !NO_NAME.test(word));
    return first === -1 ? [] : words.slice(first);
  });
  const words = runs.findLast((run) => run.length > 0);
  if (words === undefined) return null;
  const office = cutOrigin(words).findLastIndex((word) => OFFICE.test(word));
  const rest = words.slice(office + 1);
  const kept = rest.length > 0 && !/^(?:of|for|and|the)$/.test(rest[0]!) ? rest : words;
  return withoutPossessive(cutOrigin(kept).join(" "));
}

const NOUN =
  /(?:^|\s)((?:[Tt]he|[Bb]oth|[Mm]ost|[Ss]ome|[Ss]everal|an?|his|her|its|their|\p{Lu}[\p{L}\p{M}-]*['’]s)\s+(?:(?!(?:of|in|for|to|at|on|by|with|from|and|or)\s)[\p{L}\p{M}'’-]+\s+){0,4}?[\p{Ll}-]+)$/u;

/** "the country's defence ministry", "On 4 October the harbour office": a body that is named by what it is. */
export function nounPhrase(phrase: string): string | null {
  const match = NOUN.exec(phrase);
  const noun = match?.[1];
  const isObject = /\b(?:of|in|for|to|at|on|by|with|from|about|during|after|before)$/iu.test(
    phrase.slice(0, match?.index),
  );
  return noun === undefined || isObject ? null : noun.replace(/^(?:[Tt]he)\s+/u, "");
}
