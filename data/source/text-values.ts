/** Checks the texts in a YAML file: not blank, not cut off by a comment, without invisible characters. */
import * as z from "zod";
import type { FileProblem, Place } from "./diagnostic.ts";
import { schemaAt } from "./schema-hints.ts";
import type { Schema } from "./schema-hints.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

/** Keys of texts that are copied exactly from a source; the rule quote-verbatim reports invisible characters in them. */
const VERBATIM = new Set([
  "quote",
  "prefix",
  "suffix",
  "pull",
  "sentence",
  "shownAs",
  "wire",
  "aliases",
  "withinText",
]);

/**
 * Control characters, bidirectional controls and format characters. Not joiners between letters or pictographs (ZWNJ, ZWJ) and
 * variation selectors, which are part of the spelling of a word or emoji.
 */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- the pattern is for these characters
  /[\0-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffd\u{e0000}-\u{e007f}]|(?<![\p{L}\p{M}\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Extended_Pictographic}])/u;

const NAMES: Record<string, string> = {
  "\u00ad": "a soft hyphen",
  "\u200b": "a zero-width space",
  "\u200c": "a zero-width non-joiner",
  "\u200d": "a zero-width joiner",
  "\u2060": "a word joiner",
  "\ufeff": "a byte order mark",
  "\ufffd": "a replacement character: a letter was lost in a conversion",
  "\r": "a carriage return",
  "\t": "a tab",
};

/** "a soft hyphen (U+00AD)", or the code point if it has no common name. */
export function nameInvisible(character: string): string {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(character))
    return `a bidirectional control character (${code})`;
  const name = NAMES[character];
  return name ? `${name} (${code})` : `an invisible character (${code})`;
}

/** The first invisible character of a text, or null. */
export const findInvisible = (text: string): string | null => INVISIBLE.exec(text)?.[0] ?? null;

const isVerbatim = (path: Path): boolean =>
  path.some((key) => typeof key === "string" && VERBATIM.has(key));

const nameOf = (path: Path): string =>
  `"${path.findLast((key) => typeof key === "string") ?? "the text"}"`;

function checkText(text: string, path: Path, place: () => Place): FileProblem[] {
  const name = nameOf(path);
  if (text.trim() === "")
    return [{ place: place(), message: `${name} is empty`, remedy: "write it, or remove the key" }];
  if (isVerbatim(path)) return [];
  const invisible = findInvisible(text);
  if (invisible !== null)
    return [
      {
        place: place(),
        message: `${name} has ${nameInvisible(invisible)} after “${text.slice(0, text.indexOf(invisible)).slice(-12)}”`,
        remedy: "remove it",
      },
    ];
  return [];
}

/** Problems of the texts and keys of a YAML value. */
export function checkTexts(value: unknown, source: YamlSource): FileProblem[] {
  const problems: FileProblem[] = [];
  const walk = (at: unknown, path: Path): void => {
    if (typeof at === "string") problems.push(...checkText(at, path, () => source.place(path)));
    else if (Array.isArray(at))
      for (const [index, item] of at.entries()) walk(item, [...path, index]);
    else if (typeof at === "object" && at !== null)
      for (const [key, item] of Object.entries(at)) {
        const invisible = findInvisible(key);
        if (invisible !== null)
          problems.push({
            place: source.placeOfKey([...path, key]),
            message: `the key “${key}” has ${nameInvisible(invisible)}`,
            remedy: "remove it",
          });
        walk(item, [...path, key]);
      }
  };
  walk(value, []);
  return problems;
}

/** Whether the schema accepts any text at the path, not only identifiers, dates or enumerated values. */
function isFreeText(schema: Schema, path: Path): boolean {
  const inner = schemaAt(schema, path);
  if (!(inner instanceof z.ZodString)) return false;
  return inner.format === null;
}

/** Problems of free texts that a comment cuts off: `headline: pier #3 stays free`. */
export function checkComments(source: YamlSource, schema: Schema): FileProblem[] {
  return source
    .findCommentedScalars()
    .filter(({ path, value }) => isFreeText(schema, path) || /\s/u.test(value))
    .map(({ path, value, comment, place }) => ({
      place,
      message: `${nameOf(path)} ends before “${comment}”: a # after a space begins a comment, so the text is “${value}”`,
      remedy: "put the whole text in quotation marks, or the comment on a line of its own",
    }));
}
