/** Finds words that a text has in another normalisation, and names the difference that no eye sees. */
import { nameInvisible } from "../../source/deceptive-characters.ts";

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;

/** From the least to the greatest liberty. */
const FOLDS: readonly ((text: string) => string)[] = [
  (text) => text.normalize("NFC"),
  (text) => text.normalize("NFC").replaceAll(INVISIBLE, ""),
  (text) => text.normalize("NFC").replaceAll(INVISIBLE, "").replaceAll(SPACES, " "),
  (text) => text.normalize("NFKC").replaceAll(INVISIBLE, "").replaceAll(/\s/gu, " "),
];

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The stretch of the text that becomes the words when both are folded; null where there is none or more than one. */
function findFolded(text: string, words: string, fold: (text: string) => string): string | null {
  const wanted = fold(words);
  if (wanted === "") return null;
  const starts: number[] = [];
  let folded = "";
  for (const { segment, index } of graphemes.segment(text)) {
    const piece = fold(segment);
    for (let unit = 0; unit < piece.length; unit++) starts.push(index);
    folded += piece;
  }
  starts.push(text.length);
  const at = folded.indexOf(wanted);
  if (at === -1 || folded.includes(wanted, at + 1)) return null;
  return text.slice(starts[at], starts[at + wanted.length]);
}

/** A YAML text in double quotation marks, with escapes for characters that are invisible or look alike. */
function toYamlText(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u00a0\u00ad\u200b-\u200f\u2000-\u200a\u2028-\u202f\u205f-\u206f\u3000\ufeff]|\p{M}/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, "0")}`,
  );
}

const invisible = (text: string): string[] => text.match(INVISIBLE) ?? [];

function describe(source: string, words: string): string {
  const [inSource] = invisible(source);
  const [inWords] = invisible(words);
  if (inSource !== undefined && invisible(source).length > invisible(words).length)
    return `the source has ${nameInvisible(inSource)} in these words`;
  if (inWords !== undefined)
    return `the quote has ${nameInvisible(inWords)} that the source has not`;
  if (source.normalize("NFC") === words.normalize("NFC"))
    return source === source.normalize("NFC")
      ? "the source writes accented letters as one character (NFC), the quote as letter and accent (NFD)"
      : "the source writes accented letters as letter and accent (NFD), the quote as one character (NFC)";
  if (source.replaceAll(SPACES, " ") === words.replaceAll(SPACES, " "))
    return "a space is of another kind, such as a no-break space (U+00A0)";
  return "the source has compatibility characters, such as full-width letters or ligatures";
}

/** The remedy for words that differ from the text in nothing that an eye sees; null where they differ in more. */
export function explainInvisibleDifference(text: string, words: string): string | null {
  for (const fold of FOLDS) {
    const source = findFolded(text, words, fold);
    if (source !== null && source !== words)
      return `${describe(source, words)}: write ${toYamlText(source)}`;
  }
  return null;
}
