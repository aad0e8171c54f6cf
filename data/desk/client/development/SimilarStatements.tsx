import type { StoryView } from "../../shared/desk-api.ts";
import { appendItem } from "../../shared/append-item.ts";
import type { PendingChange } from "../../shared/requests.ts";
import { findSimilarStatements } from "../../shared/similar-statements.ts";
import { truncate } from "../../shared/truncate.ts";
import { recordsOf, textOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import type { Entry } from "../entry.ts";
import { Button } from "../fields/Button.tsx";

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
function merge({ file, path, value }: Entry, into: Listed): PendingChange[] {
  const added = recordsOf(value["quotes"]).map((quote) =>
    appendItem(["statements", into.index, "quotes"], quote),
  );
  const removal = { path, value: null };
  return file.file === into.file.file
    ? [{ file: file.file, edits: [...added, removal] }]
    : [
        { file: into.file.file, edits: added },
        { file: file.file, edits: [removal] },
      ];
}

/** Statements of the same speaker that are likely the same, side by side with this one. */
export function SimilarStatements({ statement }: { statement: Entry }) {
  const { desk, view } = useStory();
  const similar = findSimilarStatements(toCompared(statement.value), listStatements(view));
  return (
    <>
      {similar.slice(0, 2).map((other) => (
        <div key={other.id} class="similar">
          <p>
            <strong>Likely the same statement:</strong>
          </p>
          <div class="pair">
            <blockquote>{quotesOf(statement.value)[0]}</blockquote>
            <blockquote>{other.quotes[0]}</blockquote>
          </div>
          <Button
            onClick={() =>
              void desk.save(merge(statement, other), "Now another wording of the statement.")
            }
          >
            Make it another wording of “{truncate(other.quotes[0] ?? "", 40)}”
          </Button>
        </div>
      ))}
    </>
  );
}
