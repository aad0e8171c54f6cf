/** Marks the iframe page while its content continues below the frame; the style sheet then fades the text (styles/element-styles.ts). */
export function markCut(): void {
  const root = document.documentElement;
  const update = (): void => {
    root.toggleAttribute("data-cut", Math.ceil(scrollY + innerHeight) < root.scrollHeight);
  };
  addEventListener("scroll", update, { passive: true });
  addEventListener("resize", update);
  new ResizeObserver(update).observe(root);
}
