/** Elements whose place is released as soon as that is possible. */
const waiting = new WeakSet<HTMLElement>();

/**
 * Releases what is left of the place that the snippet reserves, as soon as that moves nothing that the reader sees: when the end
 * of what is drawn, `findEnd` px below the window's top, is below the window, or when the reader acts in the box. Without
 * `findEnd` nothing will be drawn, and the place is released at once.
 */
export function releasePlace(element: HTMLElement, findEnd?: () => number): void {
  const isReserved = (): boolean => !!parseFloat(getComputedStyle(element).minHeight);
  const end = new AbortController();
  const { signal } = end;
  const release = (): void => {
    end.abort();
    element.style.setProperty("min-height", "0", "important");
  };
  if (!findEnd) {
    if (isReserved()) release();
    return;
  }
  const check = (): void => {
    if (findEnd() >= innerHeight) release();
  };
  const start = (): void => {
    if (waiting.has(element) || !isReserved()) return;
    waiting.add(element);
    element.addEventListener("click", release, { signal });
    addEventListener("scroll", check, { signal, passive: true });
    check();
  };
  // After the frame that shows the box: reading a style before it forces a layout, one for each box of the page.
  requestAnimationFrame(() => setTimeout(start));
}
