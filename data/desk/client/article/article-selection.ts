/** The words selected in the article's text, as offsets of the raw text. */
import type { TextRange } from "../../../model/text/text-range.ts";

/** Null where nothing in the element is selected. A selection that was drawn beyond the element ends at its edge. */
export function readSelection(container: HTMLElement): TextRange | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const selected = selection.getRangeAt(0).cloneRange();
  if (!selected.intersectsNode(container)) return null;
  const before = document.createRange();
  before.selectNodeContents(container);
  if (selected.compareBoundaryPoints(Range.START_TO_START, before) < 0)
    selected.setStart(before.startContainer, before.startOffset);
  if (selected.compareBoundaryPoints(Range.END_TO_END, before) > 0)
    selected.setEnd(before.endContainer, before.endOffset);
  before.setEnd(selected.startContainer, selected.startOffset);
  // The element's text is the raw text, so that the length of the text before a point is its offset.
  const start = String(before).length;
  const end = start + String(selected).length;
  return start < end ? { start, end } : null;
}

/** Selects a range of the raw text and brings it into view, so that Shift and the arrow keys go on from it. */
export function selectRange(container: HTMLElement, { start, end }: TextRange): void {
  const runs = [...container.querySelectorAll<HTMLElement>("[data-at]")].map((run) => ({
    at: Number(run.dataset["at"]),
    text: run.firstChild,
  }));
  const first = runs.findLast(({ at }) => at <= start);
  const last = runs.findLast(({ at }) => at < end);
  if (!first?.text || !last?.text) return;
  getSelection()?.setBaseAndExtent(first.text, start - first.at, last.text, end - last.at);
  first.text.parentElement?.scrollIntoView({ block: "center" });
}

/** Returns what selects the present words again, after a field has taken the focus. */
export function keepSelection(): () => void {
  const range = getSelection()?.getRangeAt(0).cloneRange();
  return () => {
    getSelection()?.removeAllRanges();
    if (range) getSelection()?.addRange(range);
  };
}
