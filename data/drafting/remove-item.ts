/** Plans the removal of an article or development: its files, and everything that refers to it. */
import { findLastPublished } from "../edition/archive/find-last-published.ts";
import type { Place } from "../source/diagnostic.ts";
import { StoryFolder } from "../source/story-folder.ts";
import { listReferences } from "../source/story-references.ts";
import type { Story } from "../source/story.ts";
import { describeAddition } from "../source/yaml/json-schemas.ts";
import { EditorError } from "../source/editor-error.ts";
import { findOwnFiles } from "./rename-id.ts";

interface RemovalPlan {
  /** Paths in the story's folder. */
  files: string[];
  /** Where other files refer to it or to one of its statements. */
  references: Place[];
  /** How to add the entry to corrections.yaml; null if it was never published. */
  correction: string | null;
}

/** Plans the removal without deleting anything. `today`: YYYY-MM-DD. Throws an EditorError if there is no such item. */
export function planRemoval(
  story: Story,
  kind: "article" | "development",
  id: string,
  today: string,
): RemovalPlan {
  const files = findOwnFiles(new StoryFolder(story.folder), kind, id);
  if (files.length === 0) throw new EditorError(`there is no ${kind} "${id}"`);
  const statements = kind === "development" ? story.developments.get(id)?.value.statements : [];
  const statementIds = new Set(statements?.map((statement) => statement.id));
  const references = listReferences(story)
    .filter((reference) =>
      reference.kind === "statement"
        ? statementIds.has(reference.id)
        : reference.kind === kind && reference.id === id,
    )
    .map(({ source, path }) => source.place(path))
    .filter(({ file }) => !files.some((path) => file.endsWith(`/${path}`)));
  const before = findLastPublished(story);
  const published =
    kind === "development" && before?.developments.some((development) => development.id === id);
  return {
    files,
    references,
    correction: published
      ? describeAddition(
          story.corrections.source,
          "corrections",
          `- { date: ${today}, development: ${id}, whatChanged: "…" }`,
        )
      : null,
  };
}
