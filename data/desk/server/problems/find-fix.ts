/** Remedies that are one edit: by a problem's code, the edit that fixes it. */
import type { Diagnostic } from "../../../source/diagnostic.ts";
import type { DetailOf, ProblemCode } from "../../../source/problem-detail.ts";
import { dateRef, idRef, wording } from "../../../source/wording.ts";
import type { Wording } from "../../../source/wording.ts";
import { valueLabel } from "../../shared/value-labels.ts";
import type { YamlEdit, YamlPath } from "../../shared/requests.ts";

export interface Fix {
  label: Wording;
  edits: YamlEdit[];
  /** The name that the file gets. */
  moveTo?: string;
}

/** The fix of a code. `path` is of the value in question; null where that is not the one to edit. */
type FixOf<C extends ProblemCode> = (
  detail: DetailOf<C>,
  path: YamlPath,
  file: string,
) => Fix | null;

const remove = (label: Wording, path: YamlPath): Fix => ({ label, edits: [{ path, value: null }] });
const set = (label: Wording, path: YamlPath, value: unknown): Fix => ({
  label,
  edits: [{ path, value }],
});
const append = (label: Wording, path: YamlPath, value: unknown): Fix => ({
  label,
  edits: [{ path, append: value }],
});

const removeValue = (_: unknown, path: YamlPath): Fix => remove("Remove it", path);

export const FIXES: { readonly [C in ProblemCode]?: FixOf<C> } = {
  draft: (_, path) => ({ label: "Accept as it is", edits: [{ path, acceptDraft: true }] }),
  // Every save writes the line; that of the editions, which the desk does not edit, comes with the next one.
  "first-line": (_, __, file) =>
    file.startsWith("editions/") ? null : { label: "Restore it", edits: [] },
  "unknown-key": removeValue,
  "unknown-article": ({ entry }) =>
    remove(
      entry[0] === "statements" && entry.length === 2
        ? "Remove the statement"
        : "Remove the passage",
      entry,
    ),
  unaccounted: ({ boilerplate }) =>
    boilerplate &&
    append(`Mark it as ${valueLabel(boilerplate.kind)}`, ["boilerplate"], {
      kind: boilerplate.kind,
      lines: [boilerplate.line, boilerplate.line],
    }),
  "uncited-part": ({ whole }, path) => set("Take the whole sentence", path, whole),
  "uncited-needless": (_, path) => remove("Remove the entry", path.slice(0, 2)),
  "boilerplate-news": (_, path) => remove("Put the lines back into the article", path.slice(0, 2)),
  "lines-reversed": ({ lines }, path) => set(`Make it ${lines.join("–")}`, path, lines),
  "context-needless": removeValue,
  "not-direct": (_, path) =>
    set("Make it a paraphrase", [...path.slice(0, 4), "form"], "paraphrase"),
  "passage-repeated": (_, path) => remove("Remove the second one", path.slice(0, -1)),
  "plural-needless": removeValue,
  "pull-absent": (_, path) => remove("Remove the pull", path),
  "actor-absent": ({ actor }) =>
    append(wording`Add ${idRef(actor)} to the actors`, ["actors"], actor),
  "spelling-needless": (_, path) => remove("Remove the spelling", path.slice(0, 3)),
  "unknown-day": ({ edtf }, path) => set("One unknown day among these", path, edtf),
  "file-date": ({ start }, _, file) => ({
    label: wording`Change the address to begin with ${dateRef(start)}`,
    edits: [],
    moveTo: file.replace(/\/(?:\d{4}(?:-\d{2}){0,2}|undated)-/, `/${start}-`),
  }),
  "date-unstated": (_, path) =>
    set("We worked it out: inferred", [...path.slice(0, -1), "basis"], "inferred"),
  "relation-type": ({ type, to }, path) =>
    set(type === "respondsTo" ? "It responds to it" : "It reacts to it", path.slice(0, 2), {
      [type]: to,
    }),
  "side-missing": ({ side }) =>
    append(wording`Nothing from ${idRef(side)} in the reports`, ["positions"], {
      side,
      value: "not-here",
    }),
  "position-repeated": (_, path) => remove("Remove this one", path.slice(0, 2)),
  "statement-needless": (_, path) =>
    remove("Remove the statement", [...path.slice(0, 2), "statement"]),
  "lead-missing": () => set("Let it lead", ["lead"], true),
  "lead-repeated": () => remove("Let the other lead", ["lead"]),
  unused: removeValue,
  "former-id-used": removeValue,
};

function fixOf<C extends ProblemCode>(
  detail: DetailOf<C>,
  path: YamlPath,
  file: string,
): Fix | null {
  return FIXES[detail.code]?.(detail, path, file) ?? null;
}

/** The edit that fixes a problem, or null where an editor has to choose. `path` is of the value that it is about. */
export const findFix = ({ text }: Diagnostic, path: YamlPath, file: string): Fix | null =>
  text?.detail ? fixOf(text.detail, path, file) : null;
