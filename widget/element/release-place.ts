/** Elements whose place is given back as soon as that is possible. */
const waiting = new WeakSet<HTMLElement>();

/**
 * Gives back what is left of the place that the snippet reserves, as soon as that moves nothing that the reader sees: when the end
 * of what is drawn, `findEnd` px below the window's top, is below the window, or when the reader acts in the box. Without
 * `findEnd` nothing will be drawn, and the place is given back at once.
 */
export function releasePlace(element: HTMLElement, findEnd?: () => number): void {
  const isWaiting = waiting.has(element) && !!findEnd;
  if (isWaiting || !parseFloat(getComputedStyle(element).minHeight)) return;
  waiting.add(element);
  const end = new AbortController();
  const { signal } = end;
  const release = (): void => {
    end.abort();
    element.style.setProperty("min-height", "0", "important");
  };
  if (!findEnd) return release();
  const check = (): void => {
    if (findEnd() >= innerHeight) release();
  };
  element.addEventListener("click", release, { signal });
  addEventListener("scroll", check, { signal, passive: true });
  requestAnimationFrame(check);
}
