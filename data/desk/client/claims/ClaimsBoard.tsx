import { useState } from "preact/hooks";
import { useStory } from "../desk-context.ts";
import { actorName, statementName } from "../../shared/item-names.ts";
import { Button } from "../fields/Button.tsx";
import { ClaimHead } from "./ClaimHead.tsx";
import { listStatements } from "../../shared/list-statements.ts";
import { textsOf } from "../../shared/values.ts";
import { ClaimCell } from "./ClaimCell.tsx";
import { NewClaim } from "./NewClaim.tsx";

/** Claims against sides: each cell lists the statements that were picked for it or dropped on it. */
export function ClaimsBoard() {
  const { view } = useStory();
  const [picked, setPicked] = useState<string | null>(null);
  const sides = textsOf(view.story.value["sides"]);
  const statements = listStatements(view).map((statement) =>
    Object.assign({ label: statementName(view, statement) }, statement),
  );
  return (
    <section class="board" aria-label="Claims">
      <h2>Claims</h2>
      <NewClaim />
      <table>
        <thead>
          <tr>
            <th scope="col">Claim</th>
            {sides.map((side) => (
              <th key={side} scope="col">
                {actorName(view.actors.value, side)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.claims.map((claim) => (
            <tr key={claim.id}>
              <th scope="row">
                <ClaimHead claim={claim} />
              </th>
              {sides.map((side) => (
                <ClaimCell
                  key={side}
                  {...{ claim, side, statements, picked }}
                  onPut={() => setPicked(null)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>Statements</h3>
      <p class="hint">
        {statements.length > 0
          ? "Drag one onto a cell, or click one and then “Put it here” in a cell."
          : "There is none yet. Under Write, open a development, select what somebody says in an article, and press s."}
      </p>
      <ul class="cards">
        {statements.map(({ id, label }) => (
          <li key={id}>
            <Button
              draggable
              aria-pressed={id === picked}
              onDragStart={(event) => event.dataTransfer?.setData("text/plain", id)}
              onClick={() => setPicked(id === picked ? null : id)}
            >
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
