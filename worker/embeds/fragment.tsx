/** `/embed/{story}/fragment`: markup for server-side inclusion, which browsers render without scripts. */
import * as z from "zod";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { Slug } from "../../data/model/vocabulary.ts";
import { OPTION_TABLE } from "../../widget/option-table.ts";
import { LANGUAGES, parseOptions } from "../../widget/options.ts";
import { awaitingStyles, fragmentStyles } from "../../widget/styles/element-styles.ts";
import { Box, makeBox } from "./box.tsx";
import { assertAllowed } from "../api/filters.ts";
import { openSelectedEdition, SELECTOR } from "../api/edition-selector.ts";
import { ORDER } from "../api/query.ts";
import { route } from "../api/route.ts";
import { HTML, InlineStyle } from "../http/page.tsx";

/** A parameter with the range, the default and the description of the option of its name. */
const integerParameter = (name: "limit" | "heading-level") => {
  const { min, max, default: value, description } = OPTION_TABLE[name];
  return z
    .int()
    .min(min)
    .max(max)
    .optional()
    .meta({ description: `${description} ${min} to ${max}, default ${value}.` });
};

/** The element's attributes, and `styles`. */
export const FragmentQuery = z.object({
  theme: z
    .enum(["auto", "light", "dark", "inherit"])
    .optional()
    .meta({ description: "Default inherit." }),
  limit: integerParameter("limit"),
  order: ORDER.order.unwrap().optional().meta({ description: "Newest first, or oldest." }),
  lang: z.enum(LANGUAGES).optional().meta({ description: "Language of the interface." }),
  edition: SELECTOR.edition,
  actor: Slug.optional().meta({ description: "Only developments with this actor." }),
  since: z.iso.date().optional().meta({ description: "The host article's day, YYYY-MM-DD." }),
  "heading-level": integerParameter("heading-level"),
  styles: z.enum(["inline", "awaiting", "none"]).default("inline").meta({
    description:
      "inline: styles in a <style>. awaiting: for a page that also loads the element's script, so that nothing moves when it takes over the box. none: for a page whose style-src forbids <style>; the script adds the styles.",
  }),
});

/** Writes boolean attributes with a value, because the including page may be XHTML. */
const closeBooleans = (html: string): string =>
  html.replaceAll(/ (hidden|open)(?=[ />])(?=[^<]*>)/g, ' $1=""');

export const fragment = route({
  id: "fragment",
  path: "/embed/{story}/fragment",
  tag: "embeds",
  summary: "The box as markup with a declarative shadow root, for server-side inclusion",
  query: FragmentQuery,
  types: [HTML],
  example: () => ({ limit: "3", styles: "none" }),
  run: async ({ env, url, params, query }) => {
    const { styles, ...attributes } = query;
    const { story } = params;
    const { index, ...selected } = await openSelectedEdition(env, url, story, attributes);
    if (attributes.actor) assertAllowed("actor", [attributes.actor], index.actors);
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
        {/* Shown only by browsers without declarative shadow DOM. */}
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
