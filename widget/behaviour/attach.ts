/**
 * The behaviour of the element's box: all that is not needed to draw a first view. The embedded scripts load it when the browser is
 * idle.
 */
import type { BoxHost } from "../element/box-host.ts";
import type { PageCache } from "../element/loading/page-cache.ts";
import { releasePlace, releaseUnseen } from "../element/release-place.ts";
import { createMount, type Mount } from "./mount.ts";

const BLOCK = ":host{display:grid!important;width:100%}";

/** Attaches it, and keeps the reserved height until giving it back moves nothing that the reader sees. */
export function attach(host: BoxHost, cache: PageCache): Mount {
  return createMount({
    cache,
    findDrawn: () => host.findDrawn(),
    findFirst: () => host.findFirst(),
    makeRoot: () => host.makeRoot(),
    setStyles: (text) => {
      host.setStyles(text);
      // A page that unsets all elements makes it inline. One that hides it keeps it hidden.
      if (getComputedStyle(host).display === "inline") host.setStyles(text + BLOCK);
    },
    emit: (name, detail) => {
      const list = host.root?.querySelector<HTMLElement>("[part=list]");
      if (!list) releasePlace(host);
      else if (name === "kd-ready") releaseUnseen(host, list);
      // The element has already emitted kd-ready for a first view.
      if (name !== "kd-ready" || !host.findFirst()) host.emit(name, detail);
    },
  });
}

export type Attach = typeof attach;
