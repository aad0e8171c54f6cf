/** The height that the builder's snippet reserves, and what becomes of the part that the box does not need. */

export const isReserved = (element: HTMLElement): boolean =>
  !!parseFloat(getComputedStyle(element).minHeight);

/** Removes the reserved height. */
export const releasePlace = (element: HTMLElement): void =>
  element.style.setProperty("min-height", "0", "important");

const heightOf = (element: HTMLElement): number => element.getBoundingClientRect().height;

/** Adds `height` px to the space around the rows in view. */
function spreadRows(box: HTMLElement, height: number): void {
  const rows = box.querySelectorAll("[part~=row]:not([hidden])").length;
  box.style.setProperty("--gap", `${height / rows / 2}px`);
}

let drawn: [element: HTMLElement, box: HTMLElement][] = [];

/** Every box is measured before any is changed: each change would make the browser lay out the page once more. */
function fit(): void {
  const boxes = drawn.filter(([element]) => isReserved(element));
  drawn = [];
  const reserved = boxes.map(([element]) => heightOf(element));
  for (const [element] of boxes) releasePlace(element);
  const spare = boxes.map(([element, box], index) =>
    // What is below the window moves unseen.
    box.getBoundingClientRect().bottom < innerHeight ? reserved[index]! - heightOf(element) : 0,
  );
  boxes.forEach(([, box], index) => {
    if (spare[index]! > 0) spreadRows(box, spare[index]!);
  });
}

/**
 * Releases the place of `element` once `box` is drawn in it, before the frame that shows it. Where that would move what the reader
 * sees below the box, the spare height goes between the rows: nothing moves, and no gap is left.
 */
export function fitPlace(element: HTMLElement, box: HTMLElement): void {
  if (drawn.push([element, box]) === 1) requestAnimationFrame(fit);
}
