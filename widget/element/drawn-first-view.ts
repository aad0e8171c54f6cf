/** A first view in the page, which the behaviour takes over. */
import type { BoxContent } from "../content/box-content.ts";
import type { Drawing } from "../content/vnode-json.ts";
import type { Options } from "../options.ts";
import type { BlankItems } from "./draw-tree.ts";

export interface DrawnFirstView {
  /** The URL that would return its content. */
  url: string;
  content: BoxContent;
  /** The options that were last applied to it. */
  options: Options;
  drawing: Drawing;
  /** Its hidden list items that have not been drawn. */
  blanks: BlankItems;
  box: HTMLElement;
  /** Removes the listeners, because the behaviour has its own, and repeats the reader's last use of a control. */
  end: () => void;
}
