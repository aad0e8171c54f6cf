import type { TargetedKeyboardEvent } from "preact";
import type { BoxContent } from "./content.ts";

interface Props {
  content: BoxContent;
  /** Index of the open view. */
  view: number;
  onView: (view: number) => void;
}

/** Tabs as the ARIA Authoring Practices have them: one stop for Tab, arrows and Home/End between them. */
export const Tabs = ({ content: { dir, words }, view, onView }: Props) => {
  const forward = dir === "rtl" ? 2 : 1;
  const onKeyDown = ({ key, currentTarget }: TargetedKeyboardEvent<HTMLElement>) => {
    const moves: Record<string, number> = {
      ArrowRight: view + forward,
      ArrowLeft: view + 3 - forward,
      Home: 0,
      End: 2,
    };
    const to = moves[key];
    if (to === undefined) return true;
    onView(to % 3);
    currentTarget.querySelectorAll("button")[to % 3]?.focus();
    // Home and End would scroll the page.
    return false;
  };
  return (
    <div
      part="tabs"
      role="tablist"
      aria-labelledby="kd-title"
      onKeyDown={(event) => onKeyDown(event) || event.preventDefault()}
    >
      {words.views.map((name, index) => (
        <button
          part="tab"
          type="button"
          role="tab"
          id={`kd-tab-${index}`}
          key={index}
          aria-selected={index === view}
          aria-controls={`kd-view-${index}`}
          tabIndex={index === view ? 0 : -1}
          onClick={() => onView(index)}
        >
          {name}
        </button>
      ))}
    </div>
  );
};
