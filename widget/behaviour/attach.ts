/**
 * The behaviour of the element's box: all that is not needed to draw a first view. A story's script loads it when the browser is
 * idle, the script of any story contains it.
 */
import type { BoxContent } from "../content/box-content.ts";
import type { BoxHost } from "../element/box-host.ts";
import { releasePlace, releaseUnseen } from "../element/release-place.ts";
import type { Routes } from "../element/service-address.ts";
import { createMount, type Mount } from "./mount.ts";

/** Attaches it, and keeps the reserved height until giving it back moves nothing that the reader sees. */
export function attach(host: BoxHost, contents: Map<string, BoxContent>, routes: Routes): Mount {
  return createMount({
    contents,
    routes,
    findDrawn: () => host.findDrawn(),
    findFirst: () => host.findFirst(),
    makeRoot: () => host.makeRoot(),
    setStyles: (text) => host.setStyles(text),
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
