import { findSimilarStatements } from "../../shared/similar-statements.ts";
import type { FileView, StoryView, YamlPath, PendingChange } from "../../shared/desk-api.ts";
import type { DeskStore } from "../desk-store.ts";
import { truncate } from "../../shared/truncate.ts";
import { recordsOf, textOf } from "../../shared/values.ts";

const quotesOf = (statement: Record<string, unknown>): string[] =>
  recordsOf(statement["quotes"]).map(({ quote }) => textOf(quote));

const toCompared = (statement: Record<string, unknown>) => ({
  id: textOf(statement["id"]),
  speaker: textOf(statement["speaker"]),
  quotes: quotesOf(statement),
});

const listStatements = (view: StoryView) =>
  view.developments.flatMap((file) =>
    recordsOf(file.value["statements"]).map((statement, index) =>
      Object.assign(toCompared(statement), { file, index }),
    ),
  );

type Listed = ReturnType<typeof listStatements>[number];

/** Moves the quotes of a statement to another, as further wordings of it, and removes the statement. */
function merge(
  from: { file: FileView; path: YamlPath; value: Record<string, unknown> },
  into: Listed,
): PendingChange[] {
  const first = into.quotes.length;
  const insert = recordsOf(from.value["quotes"]).map((value, index) => ({
    path: ["statements", into.index, "quotes", first + index],
    value,
    insert: true,
  }));
  const remove = { path: from.path, value: null };
  return from.file.file === into.file.file
    ? [{ file: from.file.file, edits: [...insert, remove] }]
    : [
        { file: into.file.file, edits: insert },
        { file: from.file.file, edits: [remove] },
      ];
}

/** Statements of the same speaker that are likely the same, side by side with this one. */
export function SimilarStatements({
  desk,
  ...from
}: {
  desk: DeskStore;
  file: FileView;
  path: YamlPath;
  value: Record<string, unknown>;
}) {
  const { view } = desk.state;
  if (!view) return null;
  const similar = findSimilarStatements(toCompared(from.value), listStatements(view));
  return (
    <>
      {similar.slice(0, 2).map((other) => (
        <div key={other.id} class="similar">
          <p>
            <strong>Likely the same statement:</strong>
          </p>
          <div class="pair">
            <blockquote>{quotesOf(from.value)[0]}</blockquote>
            <blockquote>{other.quotes[0]}</blockquote>
          </div>
          <button
            type="button"
            onClick={() =>
              void desk.save(merge(from, other), "Now another wording of the statement.")
            }
          >
            Make it another wording of “{truncate(other.quotes[0] ?? "", 40)}”
          </button>
        </div>
      ))}
    </>
  );
}
