/** What iframe pages show of an edition whatever their theme and day: made once for each language, order, actor and limit. */
import { renderToString } from "preact-render-to-string";
import type { BoxContent } from "../../widget/content/box-content.ts";
import type { Options } from "../../widget/options.ts";
import { parseVNode } from "../../widget/content/vnode-json.ts";
import { loadContent } from "./box.tsx";
import { type Bytes, encode } from "../http/bytes.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";
import { Generations } from "../http/generations.ts";
import { SLOT } from "./slots.ts";

export interface FrameContent {
  /** With a slot for each view that it does not open with. */
  content: BoxContent;
  /** The markup of these views, most of a page's. */
  views: readonly Bytes[];
}

const kept = new Generations<FrameContent>(4 * 1024 * 1024);

/** Takes `actor` and `limit` as the edition has them: at most as many as there are, and nobody whom it does not know. */
export function openFrameContent(
  index: EditionIndex,
  { order, actor, lang, limit }: Pick<Options, "order" | "actor" | "lang" | "limit">,
): FrameContent {
  const key = JSON.stringify([index.edition.edition, order, actor, lang, limit]);
  const known = kept.find(key);
  if (known) return known;
  const content = loadContent(index, { order, actor, lang, limit });
  const views = (content.views ?? []).map((tree) =>
    encode(renderToString(<>{parseVNode(tree, "")}</>)),
  );
  const made = { content: { ...content, views: [SLOT, SLOT] as const }, views };
  const size = views.reduce((sum, view) => sum + view.byteLength, 0);
  kept.keep(key, made, size + JSON.stringify(made.content).length);
  return made;
}
