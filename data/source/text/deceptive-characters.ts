/** Characters that readers cannot see, or mistake for others. Editors' texts may not contain them. */
import { inFiles, type MessageReference, type Wording, wording } from "../wording.ts";

/**
 * Control characters, bidirectional controls, format characters, blanks without width or ink, tags, private use, and
 * what Unicode does not assign. A joiner between letters of a script that needs it (Persian, Hindi) or between
 * pictographs, and a variation selector after an ideograph or pictograph, belong to the spelling.
 */
const INVISIBLE = new RegExp(
  [
    String.raw`[\0-\t\v-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffd]`,
    String.raw`[\u{e0000}-\u{e00ff}\p{Cs}\p{Co}\p{Cn}]`,
    String.raw`(?<!\p{Extended_Pictographic}|[\ufe0f\u{1f3fb}-\u{1f3ff}]|(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hangul}])[\p{L}\p{M}])[\u200c\u200d]`,
    String.raw`[\u200c\u200d](?!\p{Extended_Pictographic}|(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hangul}])[\p{L}\p{M}])`,
    String.raw`(?<![\p{Emoji}\p{Extended_Pictographic}\p{sc=Han}])[\ufe00-\ufe0f]|(?<!\p{sc=Han})[\u{e0100}-\u{e01ef}]`,
  ].join("|"),
  "u",
);

const NAMES: Record<string, string> = {
  "\u00ad": "a soft hyphen",
  "\u200b": "a zero-width space",
  "\u200c": "a zero-width non-joiner",
  "\u200d": "a zero-width joiner",
  "\u2060": "a word joiner",
  "\u2800": "a blank Braille pattern",
  "\ufeff": "a byte order mark",
  "\ufffd": "a replacement character: a letter was lost in a conversion",
  "\r": "a carriage return",
  "\t": "a tab",
};

/** "U+00AD" */
export const formatCodePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

/** " (U+00AD)", for readers of the files. */
const codeRef = (character: string): MessageReference =>
  inFiles(` (${formatCodePoint(character)})`);

/** "a soft hyphen (U+00AD)"; a character without a common name is "an invisible character". */
export function nameInvisible(character: string): Wording {
  const code = codeRef(character);
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(character))
    return wording`a bidirectional control character${code}`;
  const name = NAMES[character];
  return wording`${name ?? "an invisible character"}${code}`;
}

/** Marks that strike a letter through or enclose it, and piles of accents. */
const OVERLAY =
  /[\u0334-\u0338\u20d0-\u20f0\u0488\u0489]|(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]\p{M}{2})\p{M}/u;

/** Letters and digits in the shape of others: full-width, mathematical, enclosed, ligatures, presentation forms. */
const STYLED =
  /[\u2460-\u24ff\u2776-\u2793\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufdcf\ufdf0-\ufdfb\ufe70-\ufefc\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f16f}\u{1f170}-\u{1f189}\u{1fbf0}-\u{1fbf9}]/u;
/** Usual in East Asian texts. */
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;

const WORD = /[\p{L}\p{M}]+/gu;
const SCRIPTS = [/\p{sc=Latin}/u, /\p{sc=Cyrillic}/u, /\p{sc=Greek}/u, /\p{sc=Armenian}/u] as const;
/** Cyrillic and Greek letters that look like Latin ones. */
const LOOKALIKES = /^[аеорсухіјѕһԁԛԝАВЕКМНОРСТХУІЈЅαοιυνρκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]+$/u;

/** A word of letters of two alphabets (Rоth with a Cyrillic о), or one that only looks Latin in a Latin text. */
function findLookalike(text: string): string | null {
  const isLatin =
    (text.match(/\p{sc=Latin}/gu)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
  for (const [word] of text.matchAll(WORD)) {
    const scripts = SCRIPTS.filter((script) => script.test(word));
    if (scripts.length > 1 || (isLatin && LOOKALIKES.test(word))) return word;
  }
  return null;
}

interface Deception {
  /** What it is and where, as the object of "has". */
  what: Wording;
  remedy: string;
}

const describePlace = (text: string, character: string): string =>
  ` after “${text.slice(0, text.indexOf(character)).slice(-12)}”`;

/** The first character or word of a text that readers cannot see or would misread; null if there is none. */
export function findDeception(text: string): Deception | null {
  const invisible = INVISIBLE.exec(text)?.[0];
  if (invisible !== undefined)
    return {
      what: wording`${nameInvisible(invisible)}${describePlace(text, invisible)}`,
      remedy: "remove it",
    };
  const overlay = OVERLAY.exec(text)?.[0];
  if (overlay !== undefined)
    return {
      what: wording`a mark over a letter${codeRef(overlay)}${describePlace(text, overlay)}`,
      remedy: "remove it",
    };
  const isEastAsian = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);
  const styled = STYLED.exec(text)?.[0] ?? (isEastAsian ? undefined : FULL_WIDTH.exec(text)?.[0]);
  if (styled !== undefined)
    return {
      what: wording`“${styled}”${codeRef(styled)}, a letter or digit in another’s shape`,
      remedy: `write ${styled.normalize("NFKC")}`,
    };
  const lookalike = findLookalike(text);
  return lookalike === null
    ? null
    : {
        what: `“${lookalike}” with letters of another alphabet`,
        remedy: "retype the word in one alphabet",
      };
}
