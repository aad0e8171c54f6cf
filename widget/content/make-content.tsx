/** Renders the first view to the tree that a box draws. Runs in the build and in the Worker, never in the box. */
import { KeyDevelopments } from "../components/KeyDevelopments.tsx";
import { type Options, parseOptions } from "../options.ts";
import { SHEET_HASH } from "../styles/sheet-hash.ts";
import type { BoxRow, FirstView, ViewContent } from "./box-content.ts";
import { serialiseVNode } from "./serialise-vnode.ts";

const DEFAULTS = parseOptions(() => null).options;

/** Leaves out what is behind "and 2 more", which the details contain: a tenth of the bytes. Opening it loads the details. */
const deferFolded = (rows: readonly BoxRow[]): BoxRow[] =>
  rows.map(({ reactions, ...row }) => ({
    ...row,
    ...(reactions && {
      reactions: reactions.map((reaction) => ({ ...reaction, deferred: true as const })),
    }),
  }));

/**
 * One tree for all boxes with this view; each box applies its other options to it. `options`: those that the URL of the content
 * depends on.
 */
export function makeContent(
  view: FirstView,
  { order, edition }: Pick<Options, "order" | "edition"> = DEFAULTS,
): ViewContent {
  const options = { ...DEFAULTS, order, edition };
  // In another order or selection, reactions differ from those in the details.
  const rows = order === "newest" && !view.filter ? deferFolded(view.rows) : view.rows;
  return {
    sheet: SHEET_HASH,
    lang: view.lang,
    // The bodies are in the details.
    box: serialiseVNode(
      <KeyDevelopments view={{ ...view, rows }} options={options} base="" bodyOf={() => null} />,
    ),
    edition: view.edition,
    ...(view.update && { update: view.update }),
  };
}
