import type { DrawnContent } from "../content/box-content.ts";
import { contentPath } from "../frame/content-url.ts";
import type { Options } from "../options.ts";

/** A box that the server has rendered. */
export interface ServedBox {
  /** The box itself, a `<section>`. */
  section: HTMLElement;
  content: DrawnContent;
  /** Whether it is the box for these options. For options that are not set, the server's values apply. */
  isFor: (options: Options) => boolean;
}

/** Reads a served box from its root, whose attributes name its content (frameAttributes in content-url.ts). */
export function readServedBox(root: HTMLElement): ServedBox {
  const { content: path = "", warning } = root.dataset;
  const query = new URLSearchParams(path.replace(/.*\?/, ""));
  const edition = query.get("edition") ?? "";
  const lang = query.get("lang") ?? "";
  return {
    section: root.querySelector<HTMLElement>("[part=box]")!,
    content: { story: path.split("/")[2] ?? "", warning, edition, lang },
    isFor: (options) => path === contentPath({ ...options, edition, lang: options.lang ?? lang }),
  };
}
