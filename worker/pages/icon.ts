/** `/favicon.ico`: browsers ask for it whatever the page says. An SVG, for a page's icon may be one. */
import { openCorpus } from "../corpus/corpus.ts";
import type { Asked } from "../http/handler.ts";
import { makeAnswer, type Answer } from "../http/response.ts";

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#9b1c1c" d="M0 0h16v3H0zm0 6h4v2H0zm6 0h10v2H6zm-6 5h4v2H0zm6 0h10v2H6z"/></svg>';

export async function readIcon({ env, version }: Asked): Promise<Answer> {
  const { etag } = await openCorpus(env);
  return makeAnswer({
    body: ICON,
    type: "image/svg+xml",
    etag: `${etag}-${version}`,
    caching: "live",
  });
}
