/** The first view as the box draws it: the components' result as a tree. Runs in the build and in the Worker, never in the box. */
import { KeyDevelopments } from "../components/KeyDevelopments.tsx";
import { type Options, parseOptions } from "../options.ts";
import { elementStyles } from "../styles/element-styles.ts";
import type { BoxContent, FirstView } from "./box-content.ts";
import { serialiseVNode } from "./serialise-vnode.ts";

const DEFAULTS = parseOptions(() => null).options;

/**
 * A tree for every box of this view: the box applies its own options to it. Of `options` only those count that a box requests its
 * content by, `order` and `edition`.
 */
export function makeContent(
  view: FirstView,
  { order, edition }: Pick<Options, "order" | "edition"> = DEFAULTS,
): BoxContent {
  const options = { ...DEFAULTS, order, edition };
  return {
    story: view.story,
    edition: view.edition,
    lang: view.lang,
    title: view.title,
    details: view.details,
    styles: elementStyles,
    // Whole bodies come with the details.
    box: serialiseVNode(<KeyDevelopments {...{ view, options }} base="" bodyOf={() => null} />),
    ...(view.update && { update: view.update }),
  };
}
