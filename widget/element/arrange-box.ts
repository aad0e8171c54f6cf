import type { Options } from "../options.ts";
import { divideRows, limitRows } from "./arrange-rows.ts";

/** The lists of a box, and which developments the reader has chosen to see. */
export interface Arrangement {
  keyList: HTMLElement;
  /** The list that is shown: `keyList`, or the list of all developments. */
  list?: HTMLElement;
  /** All developments instead of the key ones. */
  all?: boolean;
  /** All key developments, also beyond the limit. */
  every?: boolean | undefined;
}

/** Applies the options and the reader's choices to a drawn box: colours, limit, dividers, corrections. */
export function arrangeBox(
  box: HTMLElement,
  options: Options,
  { keyList, list = keyList, all, every }: Arrangement,
): void {
  const { theme, limit, since } = options;
  if (box.dataset["theme"] !== theme) box.dataset["theme"] = theme;
  const isLimited = limitRows(keyList, every ? Infinity : limit);
  box.querySelector("[part=view] > [part=more]")?.toggleAttribute("hidden", !!all || !isLimited);
  divideRows(list, options, keyList.dataset);
  const corrections = box.querySelector("[part=corrections]");
  if (!corrections) return;
  const items = [...corrections.querySelectorAll("li")];
  for (const item of items) item.toggleAttribute("hidden", !since || item.dataset["day"]! < since);
  corrections.toggleAttribute(
    "hidden",
    items.every(({ hidden }) => hidden),
  );
}
