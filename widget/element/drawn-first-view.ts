/** A first view as drawn, which the behaviour takes over. */
import type { BoxContent } from "../content/box-content.ts";
import type { Drawing } from "../content/vnode-json.ts";
import type { Options } from "../options.ts";
import type { BlankItems } from "./draw-tree.ts";

export interface DrawnFirstView {
  /** The URL that would return its content. */
  url: string;
  content: BoxContent;
  /** The options that it was last arranged with. */
  options: Options;
  drawing: Drawing;
  /** Its hidden list items that are still empty. */
  blanks: BlankItems;
  box: HTMLElement;
  /** Ends the listeners, as the behaviour has its own, and repeats what the reader did last with a control. */
  end: () => void;
}
