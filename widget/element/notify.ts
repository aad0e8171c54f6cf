/** Shows a message in the live region of a box; by default, that something could not be loaded. */
export function notify(box: HTMLElement, message?: string): void {
  const status = box.querySelector<HTMLElement>("[role=status]")!;
  status.setAttribute("part", "notice");
  status.textContent = message ?? status.dataset["failed"]!;
}
