import { useState } from "preact/hooks";
import { useStory } from "../desk-context.ts";
import { nameById } from "../../shared/item-names.ts";
import { Button } from "../fields/Button.tsx";
import { BoxPreview, type BoxTheme, deskTheme } from "./BoxPreview.tsx";

const WIDTHS = [320, 480, 720];
const THEMES: readonly BoxTheme[] = ["light", "dark"];

const NothingYet = () => (
  <p class="hint">The box is shown as soon as the story has one complete development.</p>
);

function LeftOut() {
  const { leftOut, developments, claims } = useStory().view;
  if (leftOut.length === 0) return null;
  return (
    <p class="hint">
      Not complete yet, so left out here:{" "}
      {leftOut.map((id) => nameById([...developments, ...claims], id)).join("; ")}
    </p>
  );
}

/** The box beside the form, at the width and theme that are chosen; first in that of the desk. */
export function BoxAside() {
  const { edition } = useStory().view;
  const [width, setWidth] = useState(320);
  const [theme, setTheme] = useState(deskTheme);
  return (
    <section class="aside" aria-label="Box">
      <fieldset class="tools">
        <legend>Width and theme of the box</legend>
        {WIDTHS.map((value) => (
          <Button key={value} aria-pressed={value === width} onClick={() => setWidth(value)}>
            {value} px
          </Button>
        ))}
        {THEMES.map((value) => (
          <Button key={value} aria-pressed={value === theme} onClick={() => setTheme(value)}>
            {value}
          </Button>
        ))}
      </fieldset>
      {edition ? <BoxPreview {...{ edition, width, theme }} /> : <NothingYet />}
      <LeftOut />
    </section>
  );
}

/** The box at every width, light and dark. */
export function BoxSheet() {
  const { edition } = useStory().view;
  return (
    <section class="sheet" aria-label="Box at three widths">
      <h2>As readers will see it</h2>
      <LeftOut />
      {!edition && <NothingYet />}
      {edition &&
        THEMES.map((theme) => (
          <div key={theme} class={`row ${theme}`}>
            {WIDTHS.map((width) => (
              // One of the six is enough to read and to tab through.
              <div key={width} inert={theme !== "light" || width !== WIDTHS[0]}>
                <BoxPreview {...{ edition, width, theme }} />
              </div>
            ))}
          </div>
        ))}
    </section>
  );
}
