/** A button that copies what `read` returns, with its result for screen readers. Falls back to a selection of `source()`. */
export function makeCopyButton(source: () => HTMLElement | null, label = "Copy"): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
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
      status.textContent = "Selected: copy it with your keyboard.";
    }
  });
  const group = document.createElement("span");
  group.className = "copy";
  group.append(status, button);
  return group;
}
