/**
 * The height that the builder's snippet reserves. The rows of the box grow into what the box does not need of it
 * (styles/box-styles.ts), so there is no gap below the box, and no script measures it.
 */

const heightOf = (element: HTMLElement): number => element.getBoundingClientRect().height;

export const isReserved = (element: HTMLElement): boolean =>
  !!parseFloat(getComputedStyle(element).minHeight);

/** Removes the reserved height. */
export const releasePlace = (element: HTMLElement): void =>
  element.style.setProperty("min-height", "0", "important");

/** Removes the reserved height, and keeps every row of `list` as high as it is. */
export function freezeRows(element: HTMLElement, list: HTMLElement): void {
  const height = heightOf(element);
  releasePlace(element);
  const rows = list.querySelectorAll("[part~=row]:not([hidden])").length;
  list.style.setProperty("--gap", `${(height - heightOf(element)) / rows}px`);
}

/**
 * Releases the place of `element`, in which `list` has been drawn, where that moves nothing that the reader sees: at once if the
 * list is below the window; otherwise at the first click in the box, so that what opens then pushes no row up.
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
