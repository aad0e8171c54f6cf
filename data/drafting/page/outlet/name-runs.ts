/** Lists the names in a line: runs of capitalised words, and all their parts. */
import { findAgency } from "./agencies.ts";
import { JOINING } from "./outlet-words.ts";

/** A name has at most this many words. */
const MAX_WORDS = 9;

/** In UTF-16 units. Longer lines are prose; names in them are found elsewhere, too. */
const MAX_LINE_LENGTH = 1000;

const isNameWord = (word: string): boolean =>
  /^(?:[d'l]['’])?[\p{Lu}\p{N}\p{Lo}]/u.test(word) || findAgency(word) === word;

/** What no name contains. */
const BREAK = String.raw`[|•·∙©ⓒ(){}[\]<>›»«“”"/:;,!?…°]|\s{2,}|\s[-–—](?=\s)|['’]s(?!\p{L})|\.(?=[\s.]|$)|(?<!\d)(?:19|20)\d\d(?!\d)`;

/** So much text beside a name says what its place is. In UTF-16 units. */
const MAX_BESIDE = 160;

/** A name with the text on both sides in its line, and the rest of its run. */
export interface NameInLine {
  name: string;
  before: string;
  after: string;
  /** The words of the run before and after the name. */
  runBefore: string;
  runAfter: string;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

/** The words between two breaks. */
function listPhrases(line: string): Word[][] {
  const phrases: Word[][] = [[]];
  for (const { 0: text, index } of line.matchAll(new RegExp(`${BREAK}|(?:(?!${BREAK})\\S)+`, "gu")))
    if (new RegExp(`^(?:${BREAK})`, "u").test(line.slice(index))) phrases.push([]);
    else phrases.at(-1)!.push({ text, start: index, end: index + text.length });
  return phrases.filter((phrase) => phrase.length > 0);
}

/** A phrase of so few words may be a name as it is, but for one that joins none: "Gazeta wyborcza", "aurance info". */
const MAX_PHRASE = 3;
const MAX_LOWER = 1;

/** The runs of capitalised and joining words. */
function listRuns(phrase: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let isOpen = false;
  for (const word of phrase) {
    const isName = isNameWord(word.text);
    if (isOpen && (isName || JOINING.test(word.text))) runs.at(-1)!.push(word);
    else if (isName) runs.push([word]);
    isOpen = isName || (isOpen && JOINING.test(word.text));
  }
  return runs;
}

/** All parts of a line's runs that begin and end with a word of a name, and short phrases. */
export function listNamesInLine(line: string): NameInLine[] {
  if (line.length > MAX_LINE_LENGTH) return [];
  const toName = (run: readonly Word[], first: Word, last: Word): NameInLine => ({
    name: line.slice(first.start, last.end),
    before: line.slice(Math.max(0, first.start - MAX_BESIDE), first.start),
    after: line.slice(last.end, last.end + MAX_BESIDE),
    runBefore: line.slice(run[0]!.start, first.start).trim(),
    runAfter: line.slice(last.end, run.at(-1)!.end).trim(),
  });
  return listPhrases(line)
    .flatMap((phrase) => {
      const parts = listRuns(phrase).flatMap((run) =>
        run.flatMap((first, index) =>
          run
            .slice(index, index + MAX_WORDS)
            .filter(({ text }) => isNameWord(first.text) && isNameWord(text))
            .map((last) => toName(run, first, last)),
        ),
      );
      const whole = toName(phrase, phrase[0]!, phrase.at(-1)!);
      const isPart = parts.some(({ name }) => name === whole.name);
      const others = phrase.slice(1).filter(({ text }) => !isNameWord(text) && !JOINING.test(text));
      const isName = phrase.length <= MAX_PHRASE && others.length <= MAX_LOWER;
      const isCapital =
        isNameWord(whole.name) ||
        (whole.name === line && /^(?:the |[^\p{Lu}]+$)/u.test(line) && /^\p{L}/u.test(line));
      return parts.concat(isName && !isPart && isCapital ? [whole] : []);
    })
    .filter(({ name }) => /\p{L}/u.test(name));
}
