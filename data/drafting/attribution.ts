/** Says who is quoted, by the pattern of the words around the marks. */
import type { Stance } from "../model/edition.ts";
import { ATTRIBUTION, isAttribution, isParticiple, stanceOfWords } from "./attribution-verbs.ts";
import type { Mention } from "./mentions.ts";
import type { Quotation } from "../checks/lib/quotations.ts";
import { subjectAfter, subjectBefore } from "./subjects.ts";
import type { Subject } from "./subjects.ts";

export interface Attribution {
  /** As the text names the speaker; null where it does not. */
  speaker: string | null;
  actor: string | null;
  verb: string;
  stance: Stance;
  /** Why the speaker is thought to be that one, for the editor. */
  why: string;
}

/** Somebody whom the text named as speaking, and where. */
export interface Named {
  at: number;
  text: string;
  actor: string | null;
}

/** An attribution is looked for no further from the marks than this, in UTF-16 units. */
const REACH = 240;

const AFTER_VERB = new RegExp(`^[\\s,–—-]*(${ATTRIBUTION})\\b\\s+(?=\\p{L})`, "u");
const AFTER_SUBJECT = new RegExp(
  `^[\\s,–—-]*([^.;:!?\\n"“”„«»]{2,120}?)\\s+(${ATTRIBUTION})\\b`,
  "u",
);
const VERB = new RegExp(`(?<![\\p{L}-])(${ATTRIBUTION})(?![\\p{L}-])`, "gu");
const ACCORDING = /\b(?:according to|in the words of)\s+/giu;

interface Found {
  subject: Subject;
  verb: string;
  why: string;
}

const lineStart = (body: string, at: number): number => body.lastIndexOf("\n", at - 1) + 1;
const lineEnd = (body: string, at: number): number => {
  const end = body.indexOf("\n", at);
  return end === -1 ? body.length : end;
};

/** "…," Singh said / "…," said Singh. */
function findAfter(
  body: string,
  { outerEnd }: Quotation,
  mentions: readonly Mention[],
): Found | null {
  const rest = body.slice(outerEnd, Math.min(outerEnd + REACH, lineEnd(body, outerEnd)));
  if (/^\s*\p{Lu}/u.test(rest) && /[.!?]["”’»]?$/u.test(body.slice(0, outerEnd))) return null;
  const verbFirst = AFTER_VERB.exec(rest);
  if (verbFirst?.[1]) {
    const subject = subjectAfter(body, outerEnd + verbFirst[0].length, mentions);
    if (subject) return { subject, verb: verbFirst[1], why: "named after the quotation" };
  }
  const subjectFirst = AFTER_SUBJECT.exec(rest);
  if (subjectFirst?.[1] && subjectFirst[2]) {
    const end = outerEnd + subjectFirst[0].length - subjectFirst[2].length;
    const subject = subjectBefore(body, outerEnd, end, mentions);
    if (subject) return { subject, verb: subjectFirst[2], why: "named after the quotation" };
  }
  return null;
}

/** The last finite verb of attribution in body[from, to), with its subject. */
export function findBefore(
  body: string,
  from: number,
  to: number,
  mentions: readonly Mention[],
): Found | null {
  const text = body.slice(from, to);
  const verbs = [...text.matchAll(VERB)]
    .filter(({ 0: verb, index }) => isAttribution(text.slice(0, index), verb))
    .toReversed();
  const stated = verbs.find(({ 0: verb }) => !isParticiple(verb)) ?? null;
  const according = [...text.matchAll(ACCORDING)].at(-1);
  if (stated) {
    const subject = subjectBefore(body, from, from + stated.index, mentions);
    const participle = verbs[0] && isParticiple(verbs[0][0]) ? verbs[0][0] : stated[0];
    const verb = /refus|declin/.test(stated[0]) ? stated[0] : participle;
    if (subject) return { subject, verb, why: "named before it in the sentence" };
  }
  if (according) {
    const subject = subjectAfter(body, from + according.index + according[0].length, mentions);
    if (subject) return { subject, verb: "according to", why: "“according to”" };
  }
  return null;
}

/** Where the sentence that leads up to the marks begins. */
function sentenceStart(body: string, at: number, starts: readonly number[]): number {
  return starts.findLast((start) => start <= at) ?? lineStart(body, at);
}

/** "The text reads:" on a line of its own, and the sentence before it that names whose text. */
function findAbove(
  body: string,
  at: number,
  starts: readonly number[],
  mentions: readonly Mention[],
): Found | null {
  const above = body.slice(0, at).trimEnd();
  if (!above.endsWith(":")) return null;
  const index = starts.findLastIndex((start) => start < above.length);
  for (const start of [starts[index], starts[index - 1]]) {
    if (start === undefined) continue;
    const found = findBefore(body, start, above.length, mentions);
    if (found && !found.subject.refers) return { ...found, why: "named before the colon" };
    const subject = subjectBefore(body, start, above.length, mentions);
    if (subject && !subject.refers) return { subject, verb: "said", why: "named above the colon" };
  }
  return null;
}

/**
 * The speakers of an article's quotations, one for each, in order. `starts` is where its sentences begin; `named` gains
 * whoever is found to speak.
 */
export function attribute(
  body: string,
  quotations: readonly Quotation[],
  starts: readonly number[],
  mentions: readonly Mention[],
  named: Named[],
): Attribution[] {
  const attributions: Attribution[] = [];
  for (const [index, quotation] of quotations.entries()) {
    const previous = quotations[index - 1];
    const before = attributions[index - 1];
    const from = Math.max(
      sentenceStart(body, quotation.outerStart, starts),
      lineStart(body, quotation.outerStart),
    );
    const found =
      findAfter(body, quotation, mentions) ??
      findBefore(body, Math.max(from, previous?.outerEnd ?? 0), quotation.outerStart, mentions) ??
      findBefore(body, from, quotation.outerStart, mentions) ??
      findAbove(body, quotation.outerStart, starts, mentions);
    const goesOn =
      previous !== undefined &&
      before?.speaker !== null &&
      !/\n\s*\n\s*\p{L}/u.test(body.slice(previous.outerEnd, quotation.outerStart)) &&
      lineStart(body, quotation.outerStart) === lineStart(body, previous.outerEnd);
    if (found && !found.subject.refers) attributions.push(toAttribution(found, quotation));
    else if (found) attributions.push(resolve(found, quotation, named, mentions));
    else if (goesOn && before)
      attributions.push({ ...before, why: "the same paragraph quotes the same speaker" });
    else
      attributions.push({
        speaker: null,
        actor: null,
        verb: "",
        stance: stanceOfWords("", quotation.text),
        why: "nobody is named near the quotation",
      });
    const own = attributions.at(-1);
    if (own && own.speaker !== null)
      named.push({ at: quotation.outerStart, text: own.speaker, actor: own.actor });
  }
  return attributions;
}

const toAttribution = ({ subject, verb, why }: Found, { text }: Quotation): Attribution => ({
  speaker: subject.text,
  actor: subject.actor,
  verb,
  stance: stanceOfWords(verb, text),
  why,
});

/** "he added": the speaker before, or else whoever was named last. */
function resolve(
  found: Found,
  quotation: Quotation,
  named: readonly Named[],
  mentions: readonly Mention[],
): Attribution {
  const why = `“${found.subject.text}”, taken for whoever spoke or was named last`;
  const last = findLastNamed(named, quotation.outerStart);
  const near = mentions.findLast(({ end }) => end <= quotation.outerStart);
  const own = toAttribution(found, quotation);
  const speaker = last ?? near;
  return speaker
    ? { ...own, speaker: speaker.text, actor: speaker.actor, why }
    : { ...own, speaker: null, why: `“${found.subject.text}”, and nobody named before` };
}

/** Who was last named as speaking before an offset. */
export const findLastNamed = (named: readonly Named[], before: number): Named | null =>
  named
    .filter(({ at }) => at < before)
    .toSorted((a, b) => a.at - b.at)
    .at(-1) ?? null;
