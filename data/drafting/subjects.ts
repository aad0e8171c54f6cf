/** Whom the words before or after a verb of attribution name. English only. */
import type { Mention } from "./mentions.ts";
import { findName, nounPhrase, PRONOUN, refersBack, UNNAMED } from "./noun-phrases.ts";

export interface Subject {
  /** As the text has it, trimmed to the part that names. */
  text: string;
  /** A known actor. */
  actor: string | null;
  /** "he", "the spokeswoman": stands for whoever was named before. */
  refers: boolean;
}

/** Where a clause begins: the subject of its verb is after that. */
const CLAUSE =
  /[.;:!?\n"“”„«»]|,?\s(?:that|while|but|when|after|before|because|and(?=\s\p{Ll}+\s))\s/gu;

/** UTF-16 offset of the last clause. */
function clauseStart(text: string): number {
  let start = 0;
  for (const { 0: boundary, index } of text.matchAll(CLAUSE)) {
    const end = index + boundary.length;
    // The stop of "U.S." or "Gen." ends no clause.
    const isAbbreviation =
      boundary === "." && /(?:^|[^\p{L}])\p{Lu}\p{Ll}{0,3}$/u.test(text.slice(0, index));
    if (!isAbbreviation && /\p{L}/u.test(text.slice(end))) start = end;
  }
  return start;
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
  // "leader of North Korea": what follows a preposition is not who speaks, if another is named.
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
    .replace(/[\s,]+$/u, "")
    .replace(/(?:\s(?:has|have|had|will|would|could|can|may|did|does|do|is|was|not|never))+$/u, "");

/** "Lena Obst, of the institute,": what stands between two commas says more of the subject and is not it. */
function withoutAside(text: string): string {
  const head = /^(.+?),\s+(?=\p{Ll})[^"“”«»]*,\s*$/u.exec(text)?.[1];
  return head !== undefined && (findName(head) !== null || UNNAMED.test(trimPhrase(head)))
    ? head
    : text;
}

/** The subject in body[from, to), which ends where the verb begins. */
export function subjectBefore(
  body: string,
  from: number,
  to: number,
  mentions: readonly Mention[],
): Subject | null {
  const offset = from + clauseStart(body.slice(from, to));
  const clause = withoutAside(body.slice(offset, to));
  const subject = toSubject(body, offset, clause, mentions);
  // "The paper, citing officials of the US and allied countries, reported": the subject is further off.
  if (subject || offset === from) return subject;
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
    /^(?:[^.,;:!?\n"“”„«»]|(?<=\b\p{Lu}\p{Ll}{0,3})\.(?=\s\p{Lu})){1,120}/u.exec(
      body.slice(from, from + 140),
    )?.[0] ?? "";
  const [phrase = ""] = rest.split(
    /\s(?:that|who|in an?|on|at|after|during|when|as|while|to reporters)\s/u,
  );
  return toSubject(body, from, phrase, mentions);
}

const unknown = (text: string, refers = false): Subject => ({ text, actor: null, refers });

/** The subject in a phrase that stands in the body at an offset. */
function toSubject(
  body: string,
  from: number,
  untrimmed: string,
  mentions: readonly Mention[],
): Subject | null {
  const phrase = trimPhrase(untrimmed);
  const tail = phrase.split(/,\s*/).at(-1) ?? "";
  const lastWord = phrase.split(/[\s,]+/).at(-1) ?? "";
  if (PRONOUN.test(lastWord)) return unknown(lastWord, true);
  const referring = [phrase, tail].find((text) => refersBack(text));
  if (referring !== undefined) return unknown(referring, true);
  const mention = pickMention(body, mentions, from, from + untrimmed.length);
  const unnamed = [phrase, tail].find((text) => UNNAMED.test(text));
  // "official from the administration" may be an actor's alias.
  const isKnown = mention !== null && mention.text.length * 2 > (unnamed?.length ?? 0);
  if (unnamed !== undefined && !isKnown) return unknown(unnamed);
  if (mention) return { text: mention.text, actor: mention.actor, refers: false };
  const noun = nounPhrase(tail);
  if (noun !== null) return unknown(noun);
  const name = findName(phrase);
  return name === null ? null : unknown(name);
}
