/** `/favicon.ico`: browsers ask for it whatever the page says. An SVG, for a page's icon may be one. */
import { openCorpus } from "../corpus/corpus.ts";
import { ICON_SVG } from "../exports/icon-svg.ts";
import type { Asked } from "../http/handler.ts";
import { makeAnswer, type Answer } from "../http/response.ts";

export async function readIcon({ env, version }: Asked): Promise<Answer> {
  const { etag } = await openCorpus(env);
  return makeAnswer({
    body: ICON_SVG,
    type: "image/svg+xml",
    etag: `${etag}-${version}`,
    caching: "live",
  });
}
