/** `/embed/{story}/fragment`: markup for a server-side include, drawn by the browser without any script. */
import * as z from "zod";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { Slug } from "../../data/model/edition.ts";
import { LANGUAGES, parseOptions } from "../../widget/options.ts";
import { awaitingStyles, fragmentStyles } from "../../widget/styles/element-styles.ts";
import { Box, makeBox } from "./box.tsx";
import { assertKnown } from "../api/filters.ts";
import type { Asked } from "../http/handler.ts";
import { makeAnswer, type Answer } from "../http/response.ts";
import { openPinned } from "../api/route.ts";
import { InlineStyle } from "../http/page.tsx";
import { ORDER, PIN, parseQuery } from "../api/query.ts";

/** Attribute names as the element has them. */
export const FragmentQuery = z.object({
  theme: z
    .enum(["auto", "light", "dark", "inherit"])
    .optional()
    .meta({ description: "Default inherit." }),
  limit: z.int().min(1).max(999).optional().meta({
    description: "How many developments are in view before the others: 1 to 999, default 6.",
  }),
  order: ORDER.order.unwrap().optional(),
  lang: z.enum(LANGUAGES).optional().meta({ description: "Language of the interface." }),
  edition: PIN.edition,
  actor: Slug.optional().meta({ description: "Only developments with this actor." }),
  since: z.iso.date().optional().meta({ description: "The host article's day, YYYY-MM-DD." }),
  "heading-level": z.int().min(2).max(6).optional().meta({ description: "2 to 6, default 2." }),
  styles: z.enum(["inline", "awaiting", "none"]).default("inline").meta({
    description:
      "awaiting: for a page that has the element's script, too; nothing moves when it takes over. none: for a page whose style-src forbids <style>; the element brings them.",
  }),
});

export async function readFragment({ env, url, path, version }: Asked): Promise<Answer> {
  const { styles, ...attributes } = parseQuery(FragmentQuery, url.searchParams);
  const story = path["story"]!;
  const opened = await openPinned(env, url, story, attributes);
  if (attributes.actor) assertKnown("actor", [attributes.actor], opened.index.actors);
  const given = new Map(Object.entries(attributes).map(([name, value]) => [name, String(value)]));
  const { options } = parseOptions((name) => given.get(name), { story });
  const parts = makeBox(opened.index, options);
  const tree = (
    <>
      <template shadowrootmode="open">
        {styles !== "none" && (
          <InlineStyle text={styles === "inline" ? fragmentStyles : awaitingStyles} />
        )}
        <Box {...parts} base={url.origin} />
      </template>
      {/* In view only where the browser knows no declarative shadow tree. */}
      <a href={`${url.origin}/stories/${story}`}>{opened.index.edition.title}</a>
    </>
  );
  const element = h("key-developments", { story, ...Object.fromEntries(given) }, tree);
  return makeAnswer({
    body: renderToString(element),
    type: "text/html; charset=utf-8",
    etag: `${opened.etag}-${version}`,
    caching: opened.caching,
    headers: { ...opened.headers, "X-Robots-Tag": "noindex" },
  });
}
