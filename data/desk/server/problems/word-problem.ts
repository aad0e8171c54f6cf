/** Problems in the words of the desk's forms: names for ids, labels for keys, and what to press for what to write. */
import type { Diagnostic, ProblemText } from "../../../source/diagnostic.ts";
import type { DetailOf, ProblemCode } from "../../../source/problem-detail.ts";
import type { MessageReference, Wording } from "../../../source/wording.ts";
import { dateRef, keyRef, valueRef, wording } from "../../../source/wording.ts";
import { truncate } from "../../shared/truncate.ts";
import type { YamlPath } from "../../shared/requests.ts";
import { formatEdtf } from "../../shared/dates/format-edtf.ts";
import type { NamesById } from "./names-by-id.ts";
import { valueLabel } from "../../shared/value-labels.ts";
import { hasLabel, labelAt, labelOf } from "../../shared/field-labels.ts";

const NOT_HERE = valueRef("not-here");

/** The desk's message or remedy where it differs from the command line's, by code. `key`: that of the value in question. */
const WORDINGS: {
  readonly [C in ProblemCode]?: (detail: DetailOf<C>, key: string) => Partial<ProblemText>;
} = {
  draft: () => ({ remedy: "check it against the article, confirm or correct it, then accept it" }),
  empty: (_, key) => ({
    message: wording`nothing is entered ${hasLabel(key) ? wording`for ${keyRef(key)}` : "here"}`,
    remedy: "fill it in",
  }),
  "damaged-file": () => ({
    message: "was changed outside the desk and cannot be used",
    remedy: "correct it where it was changed",
  }),
  "foreign-file": () => ({
    message: "does not belong to the story: it was added outside the desk",
    remedy: "remove it from the story’s folder",
  }),
  "first-line": () => ({
    message: "the beginning of this part was changed outside the desk",
    remedy: "restore it: nothing that readers see changes",
  }),
  "unknown-key": (_, key) => ({
    message: `there is “${key}” here, which the desk does not know`,
    remedy: "remove it",
  }),
  "wrong-type": (_, key) => ({
    message: wording`${hasLabel(key) ? keyRef(key) : "this part"} cannot be read, since it was changed outside the desk`,
    remedy: "enter it again",
  }),
  "not-a-date": (_, key) => ({
    message: wording`${keyRef(key)} is not a date`,
    remedy: "write it as “12 September 2023” or “early August 2023”",
  }),
  "not-a-slug": (_, key) => ({
    message: wording`${keyRef(key)} may have only lower-case letters, digits and single hyphens`,
    remedy: "correct it",
  }),
  // Offering another id would attribute the words or acts to it.
  "unknown-id": () => ({ remedy: "choose the right one, or add it" }),
  "unknown-article": ({ words }) => ({
    message: `“${truncate(words, 80)}” is cited from an article that the story does not have`,
    remedy: "undo the removal of the article, or remove what rests on it alone",
  }),
  unaccounted: ({ text, boilerplate }) => ({
    message: `nothing accounts for: ${text}`,
    remedy: boilerplate
      ? `mark it as boilerplate: it looks like ${boilerplate.why}`
      : "select it: e or s cites it, x explains why it is left out",
  }),
  "outlet-unnamed": () => ({
    remedy: wording`enter ${keyRef("shownAs")}, or a note saying what is known of the outlet`,
  }),
  "quoted-share": () => ({
    remedy:
      "quote less of it; or, where the rights allow, raise the percent under Story, or show the whole text of this article",
  }),
  "status-by-missing": () => ({
    message: "nobody is entered under “Status by”",
    remedy: "choose under “Status by” whose it is, or omit the status",
  }),
  "date-unstated": () => ({
    remedy: wording`quote the words that give the date, or choose ${valueRef("inferred")} and write your reasoning`,
  }),
  "file-date": ({ start }) => ({
    message: "the address begins with another day than the date",
    remedy: wording`change the address to begin with ${dateRef(start)}`,
  }),
  "within-text-missing": () => ({
    remedy:
      "add the date that the reports alone allow, or tick that the references establish just the year",
  }),
  "relations-joined": () => ({ remedy: "enter each relation by itself" }),
  "side-missing": () => ({
    remedy: wording`add its position, or ${NOT_HERE} if the reports have nothing from it`,
  }),
  "statement-missing": () => ({ remedy: wording`assign the statement, or choose ${NOT_HERE}` }),
  "lead-missing": () => ({
    remedy: "tick “Shown first” at the claim that readers see first",
  }),
  "key-count": ({ count }) => ({ message: `${count} key developments` }),
};

/** Where the value in question is. `path` is null where a problem is about no value of a YAML file. */
interface ProblemPlace {
  /** Path in the story's folder. */
  file: string;
  path: YamlPath | null;
}

const keyOf = (path: YamlPath): string | undefined =>
  path.findLast((part) => typeof part === "string");

/** A label; one that stands above a field, between quotation marks. */
const quoteLabel = (label: string): string => (/^\p{Lu}/u.test(label) ? `“${label}”` : label);

function renderReference(
  { target }: MessageReference,
  names: NamesById,
  { file, path }: ProblemPlace,
): string {
  if (!target) return "";
  const { kind, value, key = "" } = target;
  if (kind === "id") return names.get(value) ?? value;
  if (kind === "date") return formatEdtf(value);
  if (kind === "words") return value;
  if (kind === "key")
    return quoteLabel(path && keyOf(path) === value ? labelAt(file, path) : labelOf(value));
  const heading = quoteLabel(labelOf(key));
  return `“${valueLabel(value)}”${/^“\p{Lu}/u.test(heading) ? ` under ${heading}` : ""}`;
}

const NOWHERE: ProblemPlace = { file: "", path: null };

/** A message, remedy or label as the desk shows it. */
export const renderWording = (message: Wording, names: NamesById, place = NOWHERE): string =>
  typeof message === "string"
    ? message
    : message
        .map((part) => (typeof part === "string" ? part : renderReference(part, names, place)))
        .join("");

function findWords<C extends ProblemCode>(detail: DetailOf<C>, key: string): Partial<ProblemText> {
  return WORDINGS[detail.code]?.(detail, key) ?? {};
}

/** The message and remedy of a problem as the desk shows them. */
export function wordProblem(
  problem: Diagnostic,
  names: NamesById,
  place = NOWHERE,
): { message: string; remedy: string } {
  const text: ProblemText = problem.text ?? problem;
  const key = keyOf(place.path ?? []) ?? "";
  const { message, remedy } = {
    ...text,
    ...(text.detail && findWords(text.detail, key)),
  };
  const settling = problem.note
    ? `; or say why it is right${problem.note.word === undefined ? "" : `, naming “${problem.note.word}”`}`
    : "";
  return {
    message: renderWording(message, names, place),
    remedy: renderWording(remedy, names, place) + settling,
  };
}
