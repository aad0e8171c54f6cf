/**
 * The behaviour of the element's box: everything that drawing a first view does not need. The embedded scripts load it when the browser
 * is idle.
 */
import type { BoxHost } from "../element/box-host.ts";
import type { PageCache } from "../element/loading/page-cache.ts";
import { releasePlace, releaseUnseen } from "../element/release-place.ts";
import { createMount, type Mount } from "./mount.ts";

const BLOCK = ":host{display:grid!important;width:100%}";

/** Attaches the behaviour. The reserved height is released once that moves nothing in view. */
export function attach(host: BoxHost, cache: PageCache): Mount {
  return createMount({
    cache,
    findDrawn: () => host.findDrawn(),
    findFirst: () => host.findFirst(),
    makeRoot: () => host.makeRoot(),
    setStyles: (text) => {
      host.setStyles(text);
      // A page that unsets the styles of all elements makes the host inline. A host that the page hides stays hidden.
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
