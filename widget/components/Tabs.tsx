import type { TargetedKeyboardEvent } from "preact";
import type { BoxContent } from "../content/box-content.ts";

interface Props {
  content: BoxContent;
  /** Index of the open view. */
  view: number;
  onView: (view: number) => void;
}

/** Tabs as the ARIA Authoring Practices have them: one stop for Tab, arrows and Home/End between them. */
export const Tabs = ({ content: { dir, words }, view, onView }: Props) => {
  const forward = dir === "rtl" ? 2 : 1;
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLButtonElement>) => {
    const moves: Record<string, number> = {
      ArrowRight: view + forward,
      ArrowLeft: view + 3 - forward,
      Home: 0,
      End: 2,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    // Home and End would scroll the page.
    event.preventDefault();
    // On some pages, arrow keys lead to the next article.
    event.stopPropagation();
    onView(next % 3);
    event.currentTarget.parentElement?.querySelectorAll("button")[next % 3]?.focus();
  };
  return (
    <div part="tabs" role="tablist" aria-labelledby="kd-title">
      {words.views.map((name, index) => (
        <button
          part="tab"
          type="button"
          role="tab"
          id={`kd-tab-${index}`}
          key={name}
          aria-selected={index === view}
          aria-controls={`kd-view-${index}`}
          tabIndex={index === view ? 0 : -1}
          onClick={() => onView(index)}
          onKeyDown={onKeyDown}
        >
          {name}
        </button>
      ))}
    </div>
  );
};
