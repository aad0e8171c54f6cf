/** The element's interface for first-view.ts and behaviour/attach.ts, which draw its box. */
import type { BoxContent } from "../content/box-content.ts";
import type { DrawnFirstView } from "./drawn-first-view.ts";

export interface BoxHost extends HTMLElement {
  /** The element in the shadow tree that contains the box; undefined until a box is drawn. */
  root: HTMLElement | undefined;
  /** The root of a box that the server has rendered as declarative shadow DOM; null if there is none. */
  findDrawn: () => HTMLElement | null;
  /** The first view that first-view.ts has drawn. */
  findFirst: () => DrawnFirstView | undefined;
  /** Attaches a shadow tree, which hides the publisher's fallback, and creates the root in it. */
  makeRoot: () => HTMLElement;
  setStyles: (text: string) => void;
  emit: (event: string, detail: Record<string, string>) => void;
  /** Loads the behaviour. It may be called more than once. `content`: the first view that was drawn. */
  load: (content?: BoxContent) => Promise<void>;
}
