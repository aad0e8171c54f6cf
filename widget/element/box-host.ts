/** What the element offers to the code that draws its box: first-view.ts, and behaviour/attach.ts. */
import type { BoxContent } from "../content/box-content.ts";
import type { DrawnFirstView } from "./drawn-first-view.ts";

export interface BoxHost extends HTMLElement {
  /** What the box is drawn in, once there is one. */
  root: HTMLElement | undefined;
  /** What the server has drawn in the element's own shadow tree; null where it has not. */
  findDrawn: () => HTMLElement | null;
  /** What first-view.ts has drawn. */
  findFirst: () => DrawnFirstView | undefined;
  /** Attaches a shadow tree, which hides the publisher's fallback, and makes the root. */
  makeRoot: () => HTMLElement;
  setStyles: (text: string) => void;
  emit: (event: string, detail: Record<string, string>) => void;
  /** Loads the behaviour. It may be called more than once. `content`: the first view that was drawn. */
  load: (content?: BoxContent) => Promise<void>;
}
