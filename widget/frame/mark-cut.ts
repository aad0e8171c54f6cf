/** Marks the iframe page while its content is longer than the frame; the styles then fade the text at its end (styles/element-styles.ts). */
export function markCut(): void {
  const root = document.documentElement;
  const update = (): void => {
    root.toggleAttribute("data-cut", Math.ceil(scrollY + innerHeight) < root.scrollHeight);
  };
  addEventListener("scroll", update, { passive: true });
  addEventListener("resize", update);
  new ResizeObserver(update).observe(root);
}
