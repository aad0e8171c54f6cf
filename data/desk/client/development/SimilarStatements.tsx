import { firstWords, type ListedStatement, listStatements } from "../../shared/list-statements.ts";
import type { PendingChange } from "../../shared/requests.ts";
import { findSimilarStatements } from "../../shared/similar-statements.ts";
import { recordsOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import type { Entry } from "../entry.ts";
import { Button } from "../fields/Button.tsx";

/** Moves the quotes of a statement to another, as further wordings of it, and removes the statement. */
function merge({ file, path, value }: Entry, into: ListedStatement): PendingChange[] {
  const quotes = ["statements", into.index, "quotes"];
  const added = recordsOf(value["quotes"]).map((quote) => ({ path: quotes, append: quote }));
  const removal = { path, value: null };
  return file.file === into.development.file
    ? [{ file: file.file, edits: [...added, removal] }]
    : [
        { file: into.development.file, edits: added },
        { file: file.file, edits: [removal] },
      ];
}

/** Statements of the same speaker that are likely the same, side by side with this one. */
export function SimilarStatements({ statement }: { statement: Entry }) {
  const { desk, view } = useStory();
  const all = listStatements(view);
  const compared = all.find(
    ({ development, index }) =>
      development.file === statement.file.file && index === statement.path.at(-1),
  );
  const similar = compared ? findSimilarStatements(compared, all) : [];
  return (
    <>
      {similar.slice(0, 2).map((other) => (
        <div key={other.id} class="similar">
          <p>
            <strong>Likely the same statement:</strong>
          </p>
          <div class="pair">
            <blockquote>{compared?.quotes[0]}</blockquote>
            <blockquote>{other.quotes[0]}</blockquote>
          </div>
          <Button
            onClick={() =>
              void desk.save(merge(statement, other), "Now another wording of the statement.")
            }
          >
            Make it another wording of “{firstWords(other, 40)}”
          </Button>
        </div>
      ))}
    </>
  );
}
