/** `/embed/{story}/fragment`: markup for server-side inclusion, which browsers render without any script. */
import * as z from "zod";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { Slug } from "../../data/model/edition.ts";
import { LANGUAGES, parseOptions } from "../../widget/options.ts";
import { awaitingStyles, fragmentStyles } from "../../widget/styles/element-styles.ts";
import { Box, makeBox } from "./box.tsx";
import { assertKnown } from "../api/filters.ts";
import { openSelectedEdition, SELECTOR } from "../api/edition-selector.ts";
import { ORDER } from "../api/query.ts";
import { route } from "../api/route.ts";
import { HTML, InlineStyle } from "../http/page.tsx";

/** Attribute names as the element has them. */
export const FragmentQuery = z.object({
  theme: z
    .enum(["auto", "light", "dark", "inherit"])
    .optional()
    .meta({ description: "Default inherit." }),
  limit: z.int().min(1).max(999).optional().meta({
    description: "How many developments are in view before the others: 1 to 999, default 6.",
  }),
  order: ORDER.order.unwrap().optional().meta({ description: "Newest first, or oldest." }),
  lang: z.enum(LANGUAGES).optional().meta({ description: "Language of the interface." }),
  edition: SELECTOR.edition,
  actor: Slug.optional().meta({ description: "Only developments with this actor." }),
  since: z.iso.date().optional().meta({ description: "The host article's day, YYYY-MM-DD." }),
  "heading-level": z.int().min(2).max(6).optional().meta({ description: "2 to 6, default 2." }),
  styles: z.enum(["inline", "awaiting", "none"]).default("inline").meta({
    description:
      "awaiting: for a page that has the element's script, too; nothing moves when it takes over. none: for a page whose style-src forbids <style>; the element brings them.",
  }),
});

/** Boolean attributes with a value: the fragment may be printed into a page that is XML. */
const closeBooleans = (html: string): string =>
  html.replaceAll(/ (hidden|open)(?=[ />])(?=[^<]*>)/g, ' $1=""');

export const fragment = route({
  id: "fragment",
  path: "/embed/{story}/fragment",
  tag: "embeds",
  summary: "The box as markup with a declarative shadow root, for server-side inclusion",
  query: FragmentQuery,
  types: [HTML],
  response: z.string(),
  example: () => ({ limit: "3", styles: "none" }),
  run: async ({ env, url, params, query }) => {
    const { styles, ...attributes } = query;
    const { story } = params;
    const { index, ...selected } = await openSelectedEdition(env, url, story, attributes);
    if (attributes.actor) assertKnown("actor", [attributes.actor], index.actors);
    const set = new Map(
      Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, String(value)]),
    );
    const { options } = parseOptions((name) => set.get(name), { story });
    const parts = await makeBox(env, index, options);
    const tree = (
      <>
        <template shadowrootmode="open">
          {styles !== "none" && (
            <InlineStyle text={styles === "inline" ? fragmentStyles : awaitingStyles} />
          )}
          <Box {...parts} base={url.origin} />
        </template>
        {/* Shown only by browsers without declarative shadow trees. */}
        <a href={`${url.origin}/stories/${story}`}>{index.edition.title}</a>
      </>
    );
    const element = h("key-developments", { story, ...Object.fromEntries(set) }, tree);
    return {
      ...selected,
      body: closeBooleans(renderToString(element)),
      headers: { ...selected.headers, "X-Robots-Tag": "noindex" },
    };
  },
});
