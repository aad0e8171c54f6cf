/**
 * Releases the height that the builder's snippet reserves. Until then the rows of the box share the height that it does not need
 * (styles/box-styles.ts), so there is no gap below the box, and no script measures it.
 */

const heightOf = (element: HTMLElement): number => element.getBoundingClientRect().height;

export const isReserved = (element: HTMLElement): boolean =>
  !!parseFloat(getComputedStyle(element).minHeight);

/** Removes the reserved height. */
export const releasePlace = (element: HTMLElement): void =>
  element.style.setProperty("min-height", "0", "important");

/** Removes the reserved height, and fixes every row of `list` at its current height. */
export function freezeRows(element: HTMLElement, list: HTMLElement): void {
  const height = heightOf(element);
  releasePlace(element);
  const rows = list.querySelectorAll("[part~=row]:not([hidden])").length;
  list.style.setProperty("--gap", `${(height - heightOf(element)) / rows}px`);
}

/**
 * Releases the reserved height of `element`, which contains `list`, without moving anything in view: at once if the list is below the
 * window; otherwise at the first click in the box, when the rows are fixed at their heights, so that what opens pushes no row up.
 */
export function releaseUnseen(element: HTMLElement, list: HTMLElement): void {
  const end = new AbortController();
  const { signal } = end;
  const freeze = (): void => {
    end.abort();
    if (isReserved(element)) freezeRows(element, list);
  };
  element.addEventListener("click", freeze, { signal, capture: true });
  // After the frame that shows the box: reading a style before it forces a layout, one for each box of the page.
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (signal.aborted || list.getBoundingClientRect().top < innerHeight) return;
      end.abort();
      if (isReserved(element)) releasePlace(element);
    }),
  );
}
