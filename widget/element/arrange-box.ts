import type { Options } from "../options.ts";
import { divideRows, limitRows } from "./arrange-rows.ts";

/** The lists of a box, and what the reader wants of them. */
export interface Arrangement {
  keyList: HTMLElement;
  /** The list in view: `keyList`, or that of all developments. */
  list?: HTMLElement;
  /** The reader wants all developments, and all key ones. */
  all?: boolean;
  every?: boolean | undefined;
}

/** Arranges a drawn box as the options and the reader want it: colours, rows within the limit, dividers, corrections. */
export function arrangeBox(
  box: HTMLElement,
  options: Options,
  { keyList, list = keyList, all, every }: Arrangement,
): void {
  const { theme, limit, since } = options;
  if (box.dataset["theme"] !== theme) box.dataset["theme"] = theme;
  const isLimited = limitRows(keyList, every ? Infinity : limit).length > 0;
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
