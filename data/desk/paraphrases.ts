/** Finds sentences in which the outlet reports in its own words what somebody said. */
import type { Sentence } from "../sentences.ts";
import { findBefore } from "./attribution.ts";
import type { Attribution } from "./attribution.ts";
import { ATTRIBUTION, isAttribution, isParticiple, stanceOfWords } from "./attribution-verbs.ts";
import type { Mention } from "./mentions.ts";
import { subjectAfter, subjectBefore } from "./subjects.ts";
import type { Subject } from "./subjects.ts";

export interface Paraphrase extends Attribution {
  sentence: Sentence;
}

const VERB = new RegExp(`(?<![\\p{L}-])(${ATTRIBUTION})(?![\\p{L}-])`, "gu");
const ACCORDING = /^(?:\p{L}+,?\s){0,2}?(?:according to|citing)\s+/iu;

/** The main attribution of a sentence: its first finite verb that has a named subject. */
function findMain(
  body: string,
  { start, end, text }: Sentence,
  mentions: readonly Mention[],
): { subject: Subject; verb: string } | null {
  const according = ACCORDING.exec(text);
  for (const { 0: verb, index } of text.matchAll(VERB)) {
    if (isParticiple(verb) || !isAttribution(text.slice(0, index), verb)) continue;
    const after = subjectAfter(body, start + index + verb.length, mentions);
    const before = subjectBefore(body, start, start + index, mentions);
    const isInverted = /,\s*$/.test(text.slice(0, index));
    const subject = isInverted ? (after ?? before) : (before ?? after);
    if (subject) return { subject, verb };
  }
  if (according) {
    const subject = subjectAfter(body, start + according[0].length, mentions);
    if (subject) return { subject, verb: "according to" };
  }
  const late = findBefore(body, start, end, mentions);
  return late && { subject: late.subject, verb: late.verb };
}

/** One for each sentence that attributes; `quotedBy` names who is quoted in a sentence that is mostly a quotation. */
export function findParaphrases(
  body: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  quotedBy: (sentence: Sentence) => Attribution | null,
): Paraphrase[] {
  const found: Paraphrase[] = [];
  let last: Pick<Subject, "text" | "actor"> | null = null;
  for (const sentence of sentences) {
    const quoted = quotedBy(sentence);
    if (quoted) {
      if (quoted.speaker !== null) last = { text: quoted.speaker, actor: quoted.actor };
      continue;
    }
    const main = findMain(body, sentence, mentions);
    if (!main) continue;
    const { subject, verb } = main;
    const named: Pick<Subject, "text" | "actor"> | null = subject.refers ? last : subject;
    if (named === null) continue;
    last = named;
    found.push({
      sentence,
      speaker: named.text,
      actor: named.actor,
      verb,
      stance: stanceOfWords(verb, sentence.text),
      why: subject.refers
        ? `“${subject.text}”, taken for whoever was named last`
        : "the subject of the verb",
    });
  }
  return found;
}
