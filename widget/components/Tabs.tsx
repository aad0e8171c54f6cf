import type { FirstView } from "../content/box-content.ts";

/** Tabs as in the ARIA Authoring Practices: one tab stop; arrow keys, Home and End move between them. */
export const Tabs = ({ view: { words } }: { view: FirstView }) => (
  <div part="tabs" role="tablist" aria-labelledby="kd-title">
    {words.views.flatMap((name, index) => [
      <button
        part="tab"
        role="tab"
        id={`kd-tab-${index}`}
        key={name}
        aria-selected={!index}
        aria-controls={`kd-view-${index}`}
        tabindex={index ? -1 : 0}
      >
        {name}
      </button>,
      " ",
    ])}
  </div>
);
