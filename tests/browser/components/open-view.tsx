/** Opens the views of a box, and reads what is in them. */
import { userEvent } from "vitest/browser";
import { drawn, makeDetails, mountBox } from "./mount-box.tsx";

/** The tabs of the views. */
export const tabs = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>("[role=tab]")];
/** The name of the view that is shown. */
export const selected = (root: ShadowRoot) =>
  root.querySelector("[role=tab][aria-selected=true]")!.textContent;
/** The text of an element, with single spaces. */
export const text = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();

/** A box with its details, at its view with this index. */
export const openView = async (view: number, width = 700) => {
  const box = mountBox({ width, details: makeDetails() });
  await userEvent.click(tabs(box.root)[view]!);
  await drawn();
  return box;
};
