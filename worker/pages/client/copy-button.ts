/** A button that copies the text of `source()`, with a status for screen readers. Selects the text if it cannot be copied. */
export function makeCopyButton(source: () => HTMLElement | null): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  const status = document.createElement("span");
  status.role = "status";
  status.className = "small";
  button.addEventListener("click", async () => {
    const element = source();
    if (!element) return;
    try {
      await navigator.clipboard.writeText(element.textContent);
      status.textContent = "Copied.";
    } catch {
      getSelection()?.selectAllChildren(element);
      status.textContent = "Selected. Press Ctrl+C or ⌘C to copy.";
    }
  });
  const group = document.createElement("span");
  group.className = "copy";
  group.append(status, button);
  return group;
}
