/** Finds words that a text has with other invisible characters or in another normalisation, and describes the difference. */
import { nameInvisible } from "../../source/text/deceptive-characters.ts";
import { inFiles, inForms, type Wording, wording } from "../../source/wording.ts";

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;

/** Foldings from the strictest to the loosest. */
const FOLDS: readonly ((text: string) => string)[] = [
  (text) => text.normalize("NFC"),
  (text) => text.normalize("NFC").replaceAll(INVISIBLE, ""),
  (text) => text.normalize("NFC").replaceAll(INVISIBLE, "").replaceAll(SPACES, " "),
  (text) => text.normalize("NFKC").replaceAll(INVISIBLE, "").replaceAll(/\s/gu, " "),
];

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The part of the text that equals the words if both are folded; null if there is none or more than one. */
function findFolded(text: string, words: string, fold: (text: string) => string): string | null {
  const foldedWords = fold(words);
  if (foldedWords === "") return null;
  const starts: number[] = [];
  let folded = "";
  for (const { segment, index } of graphemes.segment(text)) {
    const foldedSegment = fold(segment);
    for (let unit = 0; unit < foldedSegment.length; unit++) starts.push(index);
    folded += foldedSegment;
  }
  starts.push(text.length);
  const at = folded.indexOf(foldedWords);
  if (at === -1 || folded.includes(foldedWords, at + 1)) return null;
  return text.slice(starts[at], starts[at + foldedWords.length]);
}

/** A YAML text in double quotation marks, with escapes for characters that are invisible or look alike. */
function toYamlText(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u00a0\u00ad\u200b-\u200f\u2000-\u200a\u2028-\u202f\u205f-\u206f\u3000\ufeff]|\p{M}/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, "0")}`,
  );
}

const listInvisible = (text: string): string[] => text.match(INVISIBLE) ?? [];

function describe(source: string, words: string): Wording {
  const [inSource] = listInvisible(source);
  const [inWords] = listInvisible(words);
  if (inSource !== undefined && listInvisible(source).length > listInvisible(words).length)
    return wording`the source has ${nameInvisible(inSource)} in these words`;
  if (inWords !== undefined)
    return wording`the quote has ${nameInvisible(inWords)} that the source does not have`;
  if (source.normalize("NFC") === words.normalize("NFC"))
    return source === source.normalize("NFC")
      ? "the source writes accented letters as one character (NFC), the quote as letter and accent (NFD)"
      : "the source writes accented letters as letter and accent (NFD), the quote as one character (NFC)";
  if (source.replaceAll(SPACES, " ") === words.replaceAll(SPACES, " "))
    return wording`a space is of another kind, such as a no-break space${inFiles(" (U+00A0)")}`;
  return "the source has compatibility characters, such as full-width letters or ligatures";
}

/** The remedy for words that differ from the text only invisibly; null if they differ in more. */
export function explainInvisibleDifference(text: string, words: string): Wording | null {
  for (const fold of FOLDS) {
    const source = findFolded(text, words, fold);
    if (source !== null && source !== words)
      return wording`${describe(source, words)}: ${inForms(`write ${toYamlText(source)}`, "copy the words from the article")}`;
  }
  return null;
}
