/** Finds sentences in which the outlet reports in its own words what somebody said. */
import type { Sentence } from "../checks/lib/sentences.ts";
import { findBefore } from "./attribution.ts";
import type { Attribution, Named } from "./attribution.ts";
import { ATTRIBUTION, isAttribution, isParticiple, stanceOfWords } from "./attribution-verbs.ts";
import type { Mention } from "./mentions.ts";
import { subjectAfter, subjectBefore } from "./subjects.ts";
import type { Subject } from "./subjects.ts";

export interface Paraphrase extends Attribution {
  sentence: Sentence;
}

const VERB = new RegExp(`(?<![\\p{L}-])(${ATTRIBUTION})(?![\\p{L}-])`, "gu");
/** "said the quotas had": the verb's object is a clause, so its subject stands before it. */
const CLAUSE_AFTER =
  /^[^.,;:"“”\n]*\s(?:could|would|will|had|has|have|is|are|was|were|can|may|might|must|should|did|does|\p{Ll}+ed)\s/u;
const ACCORDING = /^(?:\p{L}+,?\s){0,2}?(?:according to|citing)\s+/iu;

/** The main attribution of a sentence: its first finite verb that has a subject. */
function findMain(
  body: string,
  { start, end, text }: Sentence,
  mentions: readonly Mention[],
): Main | null {
  const according = ACCORDING.exec(text);
  for (const { 0: verb, index } of text.matchAll(VERB)) {
    const before = text.slice(0, index);
    // "who asked not to be named" is an aside.
    if (isParticiple(verb) || !isAttribution(before, verb) || /\b(?:who|which)\s+$/i.test(before))
      continue;
    const named = subjectBefore(body, start, start + index, mentions);
    const after = subjectAfter(body, start + index + verb.length, mentions);
    const rest = text.slice(index + verb.length);
    const isInverted = /[,"”»]\s*$/u.test(before) && !CLAUSE_AFTER.test(rest);
    const subject = isInverted ? (after ?? named) : (named ?? after);
    if (subject) return { subject, verb };
  }
  if (according) {
    const subject = subjectAfter(body, start + according[0].length, mentions);
    if (subject) return { subject, verb: "according to" };
  }
  const late = findBefore(body, start, end, mentions);
  return late && { subject: late.subject, verb: late.verb };
}

interface Main {
  subject: Subject;
  verb: string;
}

/** One for each sentence that attributes. */
export interface Told extends Main {
  sentence: Sentence;
}

/** The sentences that attribute, each with its main verb and subject, be it named or only referred to. */
export const findTold = (
  body: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Told[] =>
  sentences.flatMap((sentence) => {
    const main = findMain(body, sentence, mentions);
    return main ? [Object.assign(main, { sentence })] : [];
  });

/** A sentence that attributes, with whom its subject stands for; null where nobody was named before. */
export function toParaphrase(
  { sentence, subject, verb }: Told,
  named: Named | null,
): Paraphrase | null {
  if (subject.refers && named === null) return null;
  const { text, actor } = subject.refers && named !== null ? named : subject;
  return {
    sentence,
    speaker: text,
    actor,
    verb,
    stance: stanceOfWords(verb, sentence.text),
    why: subject.refers
      ? `“${subject.text}”, taken for whoever was named last`
      : "the subject of the verb",
  };
}
