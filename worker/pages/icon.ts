/** `/favicon.ico`, which browsers request by default. An SVG, which browsers accept as an icon. */
import { route } from "../api/route.ts";
import { openCorpus } from "../corpus/corpus.ts";
import { ICON_SVG } from "../exports/images/icon-svg.ts";

export const icon = route({
  id: "icon",
  path: "/favicon.ico",
  tag: "pages",
  summary: "The icon of the service",
  types: ["image/svg+xml"],
  run: async ({ env }) => ({ body: ICON_SVG, caching: "live", etag: (await openCorpus(env)).etag }),
});
