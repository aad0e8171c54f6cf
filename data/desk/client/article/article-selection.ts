/** The words selected in the article's text, as offsets of the raw text. */
import type { TextRange } from "../../../model/text/text-range.ts";

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

function lastText(node: Node): Node {
  const last = node.lastChild;
  return last ? lastText(last) : node;
}

/** Null where nothing in the element is selected. A selection that was drawn beyond the element ends at its edge. */
export function readSelection(container: HTMLElement): TextRange | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (!range.intersectsNode(container)) return null;
  const whole = document.createRange();
  whole.selectNodeContents(container);
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0)
    range.setStart(whole.startContainer, whole.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0) {
    const last = lastText(container);
    range.setEnd(last, last.textContent?.length ?? 0);
  }
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** Selects the run at an offset and brings it into view, so that Shift and the arrow keys go on from it. */
export function selectRun(container: HTMLElement, at: number): void {
  const runs = [...container.querySelectorAll<HTMLElement>("[data-at]")];
  const run = runs.findLast(({ dataset }) => Number(dataset["at"]) <= at);
  const text = run?.firstChild;
  if (!run || !text) return;
  getSelection()?.setBaseAndExtent(text, 0, text, text.textContent?.length ?? 0);
  run.scrollIntoView({ block: "center" });
}

/** Returns what selects the present words again, after a field has taken the focus. */
export function keepSelection(): () => void {
  const range = getSelection()?.getRangeAt(0).cloneRange();
  return () => {
    getSelection()?.removeAllRanges();
    if (range) getSelection()?.addRange(range);
  };
}
