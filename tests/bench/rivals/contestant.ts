import type { Slot } from "./article-page.ts";

/** Who takes part in a comparison of boxes. */
export interface Contestant {
  name: string;
  slot: Slot;
  /** The headline of the first row: a selector, inside the open shadow tree of `host` where there is one. */
  row: { selector: string; host?: string };
}
