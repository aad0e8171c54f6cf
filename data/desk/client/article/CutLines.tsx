import { countNoun } from "../../../source/count-noun.ts";
import { Button } from "../fields/Button.tsx";

/** The lines that the extractor left out of a page, and a button that restores them. */
export function CutLines({ cut, onWhole }: { cut: readonly string[]; onWhole: () => void }) {
  if (cut.length === 0) return null;
  return (
    <details open>
      <summary>{countNoun(cut.length, "line")} of the page left out</summary>
      <p class="hint">
        Look through them. If a part of the article is among them, use the whole page; what does not
        belong to the article is then marked as boilerplate.
      </p>
      <Button onClick={onWhole}>Use the whole page</Button>
      <ul>
        {cut.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
