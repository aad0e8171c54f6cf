/** The words selected in the article's text, as offsets of the raw text. */
import type { Range } from "../../shared/select-passage.ts";

/** Each run of text is an element with its offset in `data-at`. */
function offsetOf(node: Node, within: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const run = element?.closest<HTMLElement>("[data-at]");
  if (!run) {
    const child = node.childNodes[within] ?? node.lastChild;
    return child instanceof HTMLElement && child.dataset["at"] !== undefined
      ? Number(child.dataset["at"])
      : null;
  }
  return (
    Number(run.dataset["at"]) +
    (node.nodeType === Node.TEXT_NODE ? within : within > 0 ? (run.textContent ?? "").length : 0)
  );
}

/** Null where nothing in the element is selected. */
export function readSelection(container: HTMLElement): Range | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!container.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** Selects a run and brings it into view, so that Shift and the arrow keys go on from it. */
export function selectRun(container: HTMLElement, at: number): void {
  const run = container.querySelector<HTMLElement>(`[data-at="${at}"]`);
  const text = run?.firstChild;
  if (!run || !text) return;
  getSelection()?.setBaseAndExtent(text, 0, text, text.textContent?.length ?? 0);
  run.scrollIntoView({ block: "center" });
}
