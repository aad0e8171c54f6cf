/** Marks the page of an iframe while it goes on below the frame, so that its text is seen to be cut (styles/element-styles.ts). */
export function markCut(): void {
  const root = document.documentElement;
  const update = (): void => {
    root.toggleAttribute("data-cut", Math.ceil(scrollY + innerHeight) < root.scrollHeight);
  };
  addEventListener("scroll", update, { passive: true });
  addEventListener("resize", update);
  new ResizeObserver(update).observe(root);
}
