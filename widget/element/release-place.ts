/** Elements whose place is given back as soon as that is possible. */
const waiting = new WeakSet<HTMLElement>();

/**
 * Gives back what is left of the place that the snippet reserves, as soon as that moves nothing that the reader sees: when the end
 * of the box is below the window, or when the reader acts in it. `isFailed`: at once, since there will be no box.
 */
export function releasePlace(element: HTMLElement, isFailed = false): void {
  const isWaiting = waiting.has(element) && !isFailed;
  if (isWaiting || !parseFloat(getComputedStyle(element).minHeight)) return;
  waiting.add(element);
  const end = new AbortController();
  const { signal } = end;
  const release = (): void => {
    end.abort();
    element.style.setProperty("min-height", "0", "important");
  };
  const check = (): void => {
    if (element.getBoundingClientRect().bottom >= innerHeight) release();
  };
  if (isFailed) return release();
  element.addEventListener("click", release, { signal });
  addEventListener("scroll", check, { signal, passive: true });
  requestAnimationFrame(check);
}
