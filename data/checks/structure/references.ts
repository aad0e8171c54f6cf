import type { ReferencedKind } from "../../model/referenced-kinds.ts";
import { type Keys, listReferences, type StoryReference } from "../../source/story-references.ts";
import { indexStatements, type Story } from "../../source/story.ts";
import type { Report, Rule } from "../rule.ts";
import { idRef, listRefs, wording, type Wording } from "../../source/wording.ts";
import { valueAt } from "../../source/yaml/value-at.ts";

/** The existing ids of each kind; null if a file that may have more is invalid. */
type ExistingIds = Record<ReferencedKind, ReadonlySet<string> | null>;

function listExistingIds(story: Story): ExistingIds {
  const { developments, editions, ids } = story;
  return {
    actor: ids.actors,
    article: ids.articles,
    development: ids.developments,
    statement:
      developments.size < ids.developments.size ? null : new Set(indexStatements(story).keys()),
    claim: ids.claims,
    occasion: ids.occasions,
    origin: ids.origins,
    edition: new Set(editions.value.map(({ edition }) => edition)),
  };
}

/** With the ids of published editions, which a correction may name. */
function addPublishedIds(existing: ExistingIds, { archive }: Story): ExistingIds {
  const published = [...archive.values()].flatMap(({ content }) => content?.edition ?? []);
  const extended = { ...existing };
  for (const [kind, list] of [
    ["development", "developments"],
    ["statement", "statements"],
    ["claim", "claims"],
  ] as const) {
    const more = published.flatMap((edition) => edition[list].map(({ id }) => id));
    extended[kind] = existing[kind] && new Set([...existing[kind], ...more]);
  }
  return extended;
}

/** Maximum number of ids in a remedy. */
const MAX_SUGGESTIONS = 8;

/** The existing ids that resemble an unknown one. */
function findSimilarIds(id: string, existing: ReadonlySet<string>): string[] {
  const parts = new Set(id.split(/[- ]/));
  return [...existing].filter(
    (candidate) =>
      candidate.startsWith(id.slice(0, 4)) ||
      candidate.split(/[- ]/).some((part) => part.length > 3 && parts.has(part)),
  );
}

/** The remedy for an unknown id: those that resemble it, or any if none does. `kind`: "actor". */
function suggestIds(id: string, existing: ReadonlySet<string>, kind: string): Wording {
  const similar = findSimilarIds(id, existing);
  const ids = (similar.length > 0 ? similar : [...existing]).slice(0, MAX_SUGGESTIONS);
  return ids.length === 0
    ? `add the ${kind} first`
    : wording`use one that exists (${listRefs(ids.map(idRef))}), or add it`;
}

/** The path of what rests on one passage alone: the passage itself, its statement, or an entry of `others`. `path`: that of its article. */
function findDependent(path: Keys, value: unknown): Keys {
  const list = valueAt(value, path.slice(0, -2));
  const isAlone = !Array.isArray(list) || (path.includes("quotes") && list.length === 1);
  return path.slice(0, isAlone ? 2 : -1);
}

/** A passage is of the article that it names, and of no other: only the spelling of the id can be wrong. */
function reportArticle(
  { id, path, source, value }: StoryReference,
  existing: ReadonlySet<string>,
  report: Report,
): void {
  const similar = findSimilarIds(id, existing).slice(0, MAX_SUGGESTIONS);
  const spelling =
    similar.length > 0
      ? wording`correct the id if it is only misspelt (${listRefs(similar.map(idRef))}), `
      : "";
  report(
    source.place(path),
    `unknown article "${id}"`,
    wording`${spelling}add the article, or remove the passage`,
    {
      code: "unknown-article",
      words: String(valueAt(value, [...path.slice(0, -1), "quote"])),
      entry: findDependent(path, value),
    },
  );
}

/** Every id that a file refers to exists. */
export const references: Rule = (story, report) => {
  const existing = listExistingIds(story);
  const correctable = addPublishedIds(existing, story);
  for (const reference of listReferences(story)) {
    const { kind, id, source, path } = reference;
    // The rule "claims" compares the side of a position with the story's sides; an id that is not chosen yet is reported as empty.
    if (path.at(-1) === "side" || id === "") continue;
    const ids = (source === story.corrections.source ? correctable : existing)[kind];
    if (!ids || ids.has(id)) continue;
    if (kind === "article") reportArticle(reference, ids, report);
    else
      report(source.place(path), `unknown ${kind} "${id}"`, suggestIds(id, ids, kind), {
        code: "unknown-id",
      });
  }
};
