/** Problems in the words of the desk's forms: names for ids, labels for keys, and what to press for what to write. */
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { YamlPath } from "../shared/desk-api.ts";
import { FIELD_LABELS } from "./field-labels.ts";

/** What each id of the story stands for: a headline, a name, the words of a statement. */
export type NamesById = ReadonlyMap<string, string>;

interface Words {
  message: string;
  remedy: string;
}

const EMPTY =
  /is empty|has no words|must be a slug|is empty or too small|is missing$|cannot be ""/u;

const labelOf = (key: string): string | undefined =>
  Object.hasOwn(FIELD_LABELS, key) ? FIELD_LABELS[key] : undefined;

const keyOf = (path: YamlPath | null): string =>
  path?.findLast((key) => typeof key === "string") ?? "";

/** Whether the problem is that something is not filled in yet. Several rules can report the same empty value. */
export const isEmptyValue = ({ message }: Diagnostic): boolean => EMPTY.test(message);

/** Keys whose value is chosen from a list. */
const CHOSEN = new Set(
  "speaker actors addressee sides stance kind value basis evidence statement rights form".split(
    " ",
  ),
);

function emptyWords(path: YamlPath | null): Words {
  const key = keyOf(path);
  return {
    message: `${labelOf(key) ?? "This"} is empty`,
    remedy: CHOSEN.has(key) ? "choose it" : "write it",
  };
}

/** Messages and remedies that are worded for the files throughout. */
const ROWS: readonly [pattern: RegExp, words: string][] = [
  [/neither evidence nor listed as uncited: /u, "nothing accounts for "],
  [
    /quote it in a development, or add it to `uncited` in \S+\.yaml with its reason/u,
    "select it: e or s cites it, x explains why it is left out",
  ],
  [
    /mark it as boilerplate in \S+\.yaml, since it looks like ([^:]+): - \{.*\}$/u,
    "mark it as boilerplate: it looks like $1",
  ],
  [
    /or set `quotedShare` in story\.yaml to what the rights allow/u,
    "or raise the percent under Story to what the rights allow",
  ],
  [/(\d+ key developments): .*/u, "$1"],
  [/; or say why it is right in `note:` of [\w ]+/u, "; or say why it is right"],
  [/add `lead: true` to the claim/u, "tick “Shown first” at the claim"],
  [/add `by:` with the actors/u, "choose under “Status by” whose it is"],
  [
    /add `statement:` with its id, or write `value: not-here`/u,
    "assign the statement, or choose “not in these reports”",
  ],
  [/`- \{ side: [a-z0-9-]+, value: not-here \}`/u, "“not in these reports”"],
  [/add `note:`/u, "write a note"],
  [/a `note:`/u, "a note"],
  [/the words from the article’s \.txt file/u, "the words from the article"],
  [/(?<=[a-z0-9])\.txt(?![a-z])/u, ""],
  [/not-here (?=beside|with)/u, "“not in these reports” "],
  [/; null only where the references/u, ", or tick that the references"],
  [/write one relation a line: `[^`]*`/u, "enter each relation by itself"],
  [/then remove the !draft/u, "then accept it"],
  [/in YAML, fold the text with `>-`/u, "in one line"],
  [/, or remove the key$/u, ""],
  [/^add to \S+corrections\.yaml: .*/u, "enter the correction under Publish"],
  [/rename the file to begin with (\S+);.*/u, "rename the file to begin with $1"],
  [
    /must be a slug: lower-case letters, digits and single hyphens/u,
    "may have lower-case letters, digits and single hyphens",
  ],
  [/must be an EDTF date.*/u, "is no date"],
  [/^(?:write|add "\w+":) a map with the keys .*/u, "fill in its fields"],
  [/(?:write|add "\w+":) a list with at least one entry/u, "add at least one"],
  [/a text: /u, ""],
  [/ in \S+\.yaml/u, ""],
];

const VALUES: Readonly<Record<string, string>> = {
  "not-here": "not in these reports",
  respondsTo: "responds to",
  reactsTo: "reacts to",
};

function wordCode(code: string): string {
  const [key = "", value] = code.split(/:\s*/);
  if (value !== undefined && value !== "") return `“${VALUES[value] ?? value}”`;
  const label = labelOf(key);
  return label === undefined
    ? `“${VALUES[key] ?? key}”`
    : /^[A-Z]/.test(label)
      ? `“${label}”`
      : label;
}

/** Ids of several words, which no sentence has by chance. */
const ID = /(?<![\p{L}\p{N}/.-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\p{L}\p{N}-])/gu;

/** Ids that are their name in lower case: "elm". Within quotation marks such a word is the source's. */
const wordLowerCase = (text: string, names: NamesById): string =>
  text.replaceAll(/“[^”]*”|(?<![\p{L}\p{N}-])[a-z]+(?![\p{L}\p{N}-])/gu, (word) => {
    const name = word.startsWith("“") ? undefined : names.get(word);
    return name?.toLowerCase() === word ? name : word;
  });

const inMarks = (name: string): string => (/[“”]/u.test(name) ? name : `“${name}”`);

function wordText(text: string, names: NamesById): string {
  const replaced = ROWS.reduce((rest, [pattern, words]) => rest.replace(pattern, words), text);
  const named = replaced
    .replaceAll(/`([^`]+)`/gu, (_, code: string) => wordCode(code))
    .replaceAll(/"([\w-]+)"/gu, (quoted, code: string) => {
      const name = names.get(code);
      if (name !== undefined) return inMarks(name);
      const label = labelOf(code);
      return label ?? quoted;
    })
    .replaceAll(ID, (id) => {
      const name = names.get(id);
      return name === undefined ? id : inMarks(name);
    })
    .replaceAll(/\b(?:respondsTo|reactsTo)\b/gu, (type) => VALUES[type] ?? type);
  return wordLowerCase(named, names);
}

/** The message and remedy of a problem as the desk shows them. `path` is of the value that it is about. */
export function toDeskWords(problem: Diagnostic, path: YamlPath | null, names: NamesById): Words {
  if (problem.level === "error" && isEmptyValue(problem)) return emptyWords(path);
  return {
    message: wordText(problem.message, names),
    remedy: wordText(problem.remedy, names),
  };
}

/** The label of a remedy's button, with names for ids. */
export const wordLabel = (label: string, names: NamesById): string => wordText(label, names);
