/** The tabs of a box and the views that they show, one at a time (ARIA Authoring Practices, “Tabs”). */
export interface TabList {
  /** Index of the view that is shown. */
  current: () => number;
  /** The element of that view. */
  panel: () => HTMLElement;
  show: (view: number) => void;
  /** Index of a tab; −1 for any other element. */
  indexOf: (tab: Element) => number;
}

/** @param open called when the reader moves to a tab, to show its view */
export function createTabs(box: HTMLElement, open: (view: number) => void): TabList {
  const findAll = (part: string) => [...box.querySelectorAll<HTMLElement>(`[part=${part}]`)];
  const tabs = findAll("tab");
  const panels = findAll("view");
  let current = 0;

  box.querySelector<HTMLElement>("[role=tablist]")!.addEventListener("keydown", (event) => {
    const forward = box.dir === "rtl" ? 2 : 1;
    const moves: Record<string, number> = {
      ArrowRight: current + forward,
      ArrowLeft: current + 3 - forward,
      Home: 0,
      End: 2,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    // Home and End would scroll the page; on some pages, arrow keys open the next article.
    event.preventDefault();
    event.stopPropagation();
    open(next % 3);
    tabs[next % 3]!.focus();
  });

  return {
    current: () => current,
    panel: () => panels[current]!,
    indexOf: (element) => tabs.findIndex((tab) => tab === element),
    show: (view) => {
      current = view;
      tabs.forEach((tab, index) => {
        tab.setAttribute("aria-selected", `${index === view}`);
        tab.tabIndex = index === view ? 0 : -1;
        panels[index]!.hidden = index !== view;
      });
    },
  };
}
