/** `/embed/{story}/fragment`: markup for server-side inclusion, which browsers render without scripts. */
import * as z from "zod";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { awaitingStyles, fragmentStyles } from "../../widget/styles/element-styles.ts";
import { BoxMarkup, openBox } from "./box.tsx";
import { closeBooleans } from "./close-booleans.ts";
import { optionParameters, toAttributes } from "./option-parameters.ts";
import { route } from "../api/route.ts";
import { HTML, InlineStyle } from "../http/page.tsx";

/** The element's attributes, and `styles`. */
const fragmentQuery = () => ({
  ...optionParameters(),
  styles: z
    .enum(["inline", "awaiting", "none"])
    .default("inline")
    .describe(
      "inline: styles in a <style>. awaiting: for a page that also loads the element's script, so that nothing moves when it takes over the box. none: for a page whose style-src forbids <style>; the script adds the styles.",
    ),
});

export const fragment = route({
  id: "fragment",
  path: "/embed/{story}/fragment",
  tag: "embeds",
  summary: "The box as markup with a declarative shadow root, for server-side inclusion",
  query: fragmentQuery,
  problems: ["withdrawn-edition"],
  types: [HTML],
  example: () => ({ limit: "3", styles: "none" }),
  run: async ({ env, url, params, query }) => {
    const { styles, ...options } = query;
    const { story } = params;
    const attributes = toAttributes(options);
    const { parts, selected } = await openBox(env, url, story, attributes);
    const { index, etag, headers } = selected;
    const tree = (
      <>
        <template shadowrootmode="open">
          {styles !== "none" && (
            <InlineStyle text={styles === "inline" ? fragmentStyles : awaitingStyles} />
          )}
          <BoxMarkup {...parts} base={url.origin} />
        </template>
        {/* Shown only by browsers without declarative shadow DOM. */}
        <a href={url.origin + parts.view.page}>{index.edition.title}</a>
      </>
    );
    const element = h("key-developments", { story, ...Object.fromEntries(attributes) }, tree);
    return {
      caching: "live",
      etag,
      body: closeBooleans(renderToString(element)),
      headers: { ...headers, "X-Robots-Tag": "noindex" },
    };
  },
});
