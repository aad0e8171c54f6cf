/** Checks the texts in a YAML file: none is blank, is cut off by a comment, or has invisible characters. */
import * as z from "zod";
import type { FileProblem, Place } from "../diagnostic.ts";
import { keyName, schemaAt, type Schema } from "./schema-hints.ts";
import type { Path, YamlSource } from "./yaml-source.ts";
import { inForms, type Wording, wording } from "../wording.ts";
import { findDeception } from "../text/deceptive-characters.ts";

/** Keys of texts that are copied exactly from a source; the rule quote-verbatim reports invisible characters in them. */
const VERBATIM = new Set(
  "quote prefix suffix pull sentence shownAs wire aliases withinText".split(" "),
);

const isVerbatim = (path: Path): boolean =>
  path.some((key) => typeof key === "string" && VERBATIM.has(key));

/** The name of a text that has no key, such as a correction written as a text. */
const TEXT = '"the text"';

function checkText(text: string, path: Path, place: () => Place): FileProblem[] {
  const name = keyName(path, TEXT);
  const isContext = path.at(-1) === "prefix" || path.at(-1) === "suffix";
  if (isContext ? text.trim() === "" : !/[\p{L}\p{N}]/u.test(text)) {
    const message =
      text.trim() === ""
        ? wording`${name} is empty`
        : wording`${name} has no words: “${text.trim()}”`;
    const remedy = "write it, or remove the key";
    return [{ place: place(), message, remedy, detail: { code: "empty" } }];
  }
  const deception = isVerbatim(path) ? null : findDeception(text);
  if (!deception) return [];
  const { what, remedy } = deception;
  return [{ place: place(), message: wording`${name} has ${what}`, remedy }];
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
        const report = (message: Wording, remedy: string): void => {
          problems.push({ place: source.placeOfKey([...path, key]), message, remedy });
        };
        const deception = findDeception(key);
        if (deception)
          report(
            wording`the ${inForms("key", "name")} “${key}” has ${deception.what}`,
            deception.remedy,
          );
        if (key === "__proto__")
          report(
            wording`the ${inForms("key", "name")} “__proto__” is not allowed here`,
            "choose another name",
          );
        walk(item, [...path, key]);
      }
  };
  walk(value, []);
  return problems;
}

/** Whether the schema accepts any text at the path, not only identifiers, dates or enumerated values. */
function isFreeText(schema: Schema, path: Path): boolean {
  const inner = schemaAt(schema, path);
  return inner instanceof z.ZodString && inner.format === null;
}

/** Problems of free texts that a comment cuts off: `headline: pier #3 stays free`. */
export function checkComments(source: YamlSource, schema: Schema): FileProblem[] {
  return source
    .findCommentedScalars()
    .filter(({ path, value }) => isFreeText(schema, path) || /\s/u.test(value))
    .map(({ path, value, comment, place }) => ({
      place,
      message: wording`${keyName(path, TEXT)} ends before “${comment}”: ${inForms("a # after a space begins a comment, so the text is", "written outside the desk without quotation marks, the text is")} “${value}”`,
      remedy: wording`${inForms("put the whole text in quotation marks, or the comment on a line of its own", "enter the whole text again")}`,
    }));
}
