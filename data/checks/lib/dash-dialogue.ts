/** Direct speech that a dash opens, as in French, Spanish, Russian and Ukrainian: — Words, — said somebody. — More words. */
import { baseLanguage } from "../../model/text/language.ts";
import type { TextRange } from "../../model/text/text-range.ts";

const LANGUAGES = new Set(
  "fr es ca gl pt it ro pl ru uk be bg sr hr mk el tr hu fi sv da nb no lt lv et".split(" "),
);

const LINE = /[^\r\n]+/gu;
const OPENING_DASH = /^\s*[—–―]\s*(?=[\p{L}\p{N}\p{Ps}¿¡«“…])/u;

/**
 * A dash between speech and its narration: after a comma or at the end of a sentence (— Да, — сказал он. — Нет), or
 * attached to the narration's words (—Iré mañana —dijo él—. Espérenme).
 */
const BOUNDARY = /(?<=[,.!?…»”])\s*[—–―]\s*|\s[—–―](?=\p{L})|(?<=\p{L})[—–―](?=[\s.,;:!?]|$)/gu;

/** French narrates by inversion after a comma: — Je viendrai demain, dit-il. */
const INVERSION = /[,!?…]\s*(?:a-t-|a\s)?\p{L}+-(?:t-)?(?:il|elle|ils|elles|on|je)(?!\p{L})/u;

/** The spoken parts of each paragraph that a dash opens; none in languages without this convention. */
export function findDashDialogue(text: string, language: string): TextRange[] {
  if (!LANGUAGES.has(baseLanguage(language))) return [];
  return Array.from(text.matchAll(LINE)).flatMap(({ 0: line, index }) => {
    const opening = OPENING_DASH.exec(line)?.[0];
    if (opening === undefined) return [];
    const paragraph = line.slice(opening.length);
    const offset = index + opening.length;
    const parts: TextRange[] = [];
    let at = 0;
    for (const { 0: dash, index: end } of paragraph.matchAll(BOUNDARY)) {
      parts.push({ start: at, end });
      at = end + dash.length;
    }
    parts.push({ start: at, end: paragraph.length });
    return parts.flatMap(({ start, end }, part) => {
      // Speech and narration alternate.
      if (part % 2 === 1) return [];
      const whole = paragraph.slice(start, end);
      const spoken = whole.replace(/^[\s.,;:]+/u, "");
      const from = offset + start + whole.length - spoken.length;
      const narration = INVERSION.exec(spoken)?.index;
      const speech = (narration === undefined ? spoken : spoken.slice(0, narration)).trimEnd();
      return speech === "" ? [] : [{ start: from, end: from + speech.length }];
    });
  });
}
