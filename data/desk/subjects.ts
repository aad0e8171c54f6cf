/** Whom a noun phrase before or after a verb of attribution names. */
import type { Mention } from "./mentions.ts";

export interface Subject {
  /** The phrase as the text has it, trimmed to the part that names. */
  text: string;
  /** A known actor. */
  actor: string | null;
  /** "he", "the spokeswoman": stands for whoever was named before. */
  refers: boolean;
}

const PRONOUN = /^(?:he|she|they|it|who|which|her|him|them)$/i;

const ROLE =
  "(?:spokes(?:man|woman|person|people)|officials?|ministers?|president|leader|diplomats?|general|secretary|advis[eo]r|ministry|agency|statement|envoy|ambassador|chief|chairman|newspaper|paper|news|report|article|text|analysts?|experts?|professor|lawmakers?|senator|journalists?|authors?|sources?|governor|mayor|commander|researchers?|director)";

/** "the spokeswoman": somebody who was named before. */
const REFERS = new RegExp(`^(?:[Tt]he|[Tt]his|[Tt]hat)\\s+(?:[\\p{Ll}-]+\\s+){0,3}${ROLE}$`, "u");

/** "an American official": somebody who is not named at all. */
const UNNAMED = new RegExp(
  `^(?:[Aa]n?|[Oo]ne|[Ss]everal|[Ss]ome)\\s+(?:[\\p{L}-]+\\s+){0,4}${ROLE}$`,
  "u",
);

/** Words with a capital that only begin a sentence. */
const NO_NAME =
  /^(?:the|a|an|it|its|this|that|these|those|he|she|they|we|i|you|his|her|their|our|about|according|after|although|and|as|asked|at|because|before|besides|but|by|citing|despite|during|earlier|following|for|from|he|how|however|if|in|instead|later|like|many|meanwhile|more|most|now|on|one|only|other|over|recently|since|so|some|speaking|still|then|there|thus|to|two|under|until|what|when|where|whether|which|while|who|why|with|yet|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|according)$/i;

/** Capitalised words that are an office and not a name. */
const OFFICE =
  /^(?:the|us|u\.s\.|uk|eu|un|deputy|vice|acting|former|senior|chief|prime|president|minister|ministry|secretary|spokes(?:man|woman|person)|advis[eo]r|leader|general|gen\.?|col\.?|lt\.?|adm\.?|sen\.?|rep\.?|gov\.?|mr\.?|mrs\.?|ms\.?|dr\.?|foreign|defen[cs]e|national|security|council|department|state|white|house|pentagon|chancellor|king|queen|prince|director|chairman|ambassador|press|supreme|commander|officer|senator|professor)$/i;

const NAME =
  /\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:of|the|for|and|de|van|von|bin|al|el)\s+)*\p{Lu}[\p{L}\p{M}'’.-]*)*/gu;

/** The last run of capitalised words; of "Ministry Spokesperson Matthew Miller" the part after the office. */
export function findName(phrase: string): string | null {
  const runs = [...phrase.matchAll(NAME)].map(([run]) => {
    const words = run.split(/\s+/);
    return words.slice(words.findIndex((word) => !NO_NAME.test(word)));
  });
  const words = runs.findLast(([first]) => first !== undefined && !NO_NAME.test(first));
  if (words === undefined) return null;
  const office = words.findLastIndex((word) => OFFICE.test(word));
  const rest = words.slice(office + 1);
  return rest.length > 0 && !/^(?:of|for|and|the)$/.test(rest[0]!)
    ? rest.join(" ")
    : words.join(" ");
}

/** Where a clause begins: the subject of its verb is after that. */
const CLAUSE =
  /[.;:!?\n"“”„«»]|,?\s(?:that|while|but|when|after|before|because|and(?=\s\p{Ll}+\s))\s/gu;

function lastClause(text: string): { text: string; offset: number } {
  let offset = 0;
  for (const { 0: boundary, index } of text.matchAll(CLAUSE)) {
    // The stop of "U.S." or "Gen." ends no clause.
    const isAbbreviation =
      boundary === "." &&
      /(?:\b\p{Lu}|\b\p{Lu}\p{Ll}{1,3})$/u.test(text.slice(0, index)) &&
      /^\.[\s.]?\p{Lu}/u.test(text.slice(index));
    const rest = text.slice(index + boundary.length);
    if (!isAbbreviation && /\p{L}/u.test(rest)) offset = index + boundary.length;
  }
  return { text: text.slice(offset), offset };
}

const isPossessive = (text: string, end: number): boolean => /^['’]s?\b/.test(text.slice(end));

/** "Asked about Shoigu's plan, Singh": the last that is named and owns nothing. */
function pickMention(
  body: string,
  mentions: readonly Mention[],
  from: number,
  to: number,
): Mention | null {
  const within = mentions.filter(({ start, end }) => start >= from && end <= to);
  // "The minister met X and said": the second verb has the first one's subject.
  if (/\b(?:and|but|then)\s*$/u.test(body.slice(from, to))) return within[0] ?? null;
  const owners = within.filter(({ end }) => isPossessive(body, end));
  const heads = within.filter((mention) => !owners.includes(mention));
  // "a spokesman for Putin", "leader of North Korea": what follows a preposition is not who speaks, if another does.
  const free = heads.filter(
    ({ start }) =>
      !/\b(?:of|for|to|with|in|about|on|from|against)\s+(?:the\s+)?(?:\p{L}+\s+)?$/u.test(
        body.slice(from, start),
      ),
  );
  return free.at(-1) ?? heads.at(-1) ?? owners.at(-1) ?? null;
}

const trimPhrase = (text: string): string =>
  text
    .trim()
    .replace(
      /^(?:[-–—,]|and|but|earlier|later|meanwhile|also|on the other hand|however)[\s,]+/iu,
      "",
    )
    .replace(/[\s,]+$/u, "");

/** The subject in body[from, to), which ends where the verb begins. */
export function subjectBefore(
  body: string,
  from: number,
  to: number,
  mentions: readonly Mention[],
): Subject | null {
  const clause = lastClause(body.slice(from, to));
  const subject = toSubject(body, from + clause.offset, to, trimPhrase(clause.text), mentions);
  // "The paper, citing officials of the US and allied countries, reported": the subject is further off.
  if (subject || clause.offset === 0) return subject;
  const mention = pickMention(body, mentions, from, to);
  return mention && { text: mention.text, actor: mention.actor, refers: false };
}

/** The subject that begins at an offset, after a verb: "said Singh, who …". */
export function subjectAfter(
  body: string,
  from: number,
  mentions: readonly Mention[],
): Subject | null {
  const rest =
    /^[^.,;:!?\n"“”„«»]{1,120}(?:(?<=\b\p{Lu})\.[^.,;:!?\n"“”„«»]{1,80})?/u.exec(
      body.slice(from),
    )?.[0] ?? "";
  const phrase =
    rest.split(/\s(?:that|who|in an?|on|at|after|during|when|as|while|to reporters)\s/u)[0] ?? "";
  return toSubject(body, from, from + phrase.length, trimPhrase(phrase), mentions);
}

function toSubject(
  body: string,
  from: number,
  to: number,
  phrase: string,
  mentions: readonly Mention[],
): Subject | null {
  const lastWord = phrase.split(/[\s,]+/).at(-1) ?? "";
  const tail = phrase.split(/,\s*/).at(-1) ?? "";
  if (PRONOUN.test(lastWord)) return { text: lastWord, actor: null, refers: true };
  const referring = [phrase, tail].find((text) => REFERS.test(text));
  if (referring !== undefined) return { text: referring, actor: null, refers: true };
  const mention = pickMention(body, mentions, from, to);
  const unnamed = [phrase, tail].find((text) => UNNAMED.test(text));
  if (unnamed !== undefined && mention?.text !== unnamed)
    return { text: unnamed, actor: null, refers: false };
  if (mention) return { text: mention.text, actor: mention.actor, refers: false };
  const name = findName(phrase);
  return name === null ? null : { text: name, actor: null, refers: false };
}
