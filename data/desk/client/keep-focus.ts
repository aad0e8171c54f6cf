/** Where the keyboard goes on when the control that has the focus disappears or is disabled. */

/** What can have the focus: controls, and messages that take the place of controls. */
const STOPS = "button, input, select, textarea, summary, [tabindex]";

/** Whether the element takes the focus: it is neither hidden nor disabled nor inert. */
function takesFocus(element: HTMLElement): boolean {
  element.focus();
  return element === document.activeElement;
}

/** Whether the element is after the place, and not in it; everything is after null. */
const isAfter = (element: Node, place: Node | null): boolean =>
  place?.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING || place === null;

/** Focuses what comes next in the block of the place, or else the last before it; where the block has nothing, in the one around it. */
function focusBeside(block: Node | null, place: Node | null): void {
  if (!(block instanceof Element)) return;
  const stops = [...block.querySelectorAll<HTMLElement>(STOPS)];
  const next = stops.filter((stop) => isAfter(stop, place));
  const before = stops.filter((stop) => !next.includes(stop)).toReversed();
  if (![...next, ...before].some(takesFocus)) focusBeside(block.parentNode, block);
}

/** The block from which a node was removed, and what stood before it there; null where it is still there. */
function findGap(gone: Node, changes: readonly MutationRecord[]): [Node, Node | null] | null {
  let gap: MutationRecord | null = null;
  for (const change of changes)
    if ([...change.removedNodes].some((node) => node.contains(gap?.target ?? gone))) gap = change;
  if (gap === null) return null;
  const { target } = gap;
  const here = changes.filter((change) => change.target === target);
  const added = new Set(here.flatMap(({ addedNodes }) => [...addedNodes]));
  let place = gap.previousSibling;
  // What stood before it may be gone as well; what was added in its place counts as next.
  for (const { removedNodes, previousSibling } of here)
    if (place && [...removedNodes].includes(place)) place = previousSibling;
  while (place && added.has(place)) place = place.previousSibling;
  return [target, place?.parentNode === target ? place : null];
}

/** Watches a part of the page, so that no removal leaves the focus at the top of it. */
export function keepFocus(root: Element): void {
  let focused: Element | null = null;
  root.addEventListener("focusin", ({ target }) => {
    focused = target instanceof Element ? target : null;
  });
  new MutationObserver((changes) => {
    const { activeElement } = document;
    if (!focused || (activeElement !== document.body && activeElement !== focused)) return;
    if (focused.matches(":disabled")) return focusBeside(focused.parentNode, focused);
    const gap = focused.isConnected ? null : findGap(focused, changes);
    if (gap) focusBeside(...gap);
  }).observe(root, { subtree: true, childList: true, attributeFilter: ["disabled"] });
}
