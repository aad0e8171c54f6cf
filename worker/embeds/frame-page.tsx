/** `/embed/{story}`: the box as a page, for an iframe. */
import * as z from "zod";
import { parseFrameOptions } from "../../widget/frame/content-url.ts";
import { frameStyles } from "../../widget/styles/element-styles.ts";
import { openSelectedEdition } from "../api/edition-selector.ts";
import { route } from "../api/route.ts";
import { HTML, InlineStyle, makePage } from "../http/page.tsx";
import { OEmbedDiscovery } from "../pages/discovery.tsx";
import { framePath } from "./snippets.ts";
import { BoxMarkup, BoxScript, type BoxParts, makeBox } from "./box.tsx";
import { optionParameters, readFrameQuery } from "./option-parameters.ts";

interface FrameProps {
  origin: string;
  parts: BoxParts;
  /** The path and query to which its oEmbed discovery refers. */
  embedded: string;
}

const FramePage = ({ origin, parts, embedded }: FrameProps) => {
  const { view, options } = parts;
  const { title } = view;
  return (
    <html lang={view.lang} dir={view.dir} data-theme={options.theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <InlineStyle text={frameStyles} />
        <link rel="canonical" href={`${origin}/stories/${view.story}`} />
        <OEmbedDiscovery origin={origin} path={embedded} title={title} />
      </head>
      <body>
        <BoxMarkup {...parts} pageOptions={{ lang: options.lang, actor: options.actor }} />
        <BoxScript />
      </body>
    </html>
  );
};

/** The options of the frame, for its documentation. Invalid values are dropped, so that readers always see a box. */
const frameQuery = () =>
  Object.fromEntries(
    Object.entries(optionParameters(true)).map(([name, schema]) => [
      name,
      z.catch(schema, undefined),
    ]),
  );

export const framePage = route({
  id: "frame",
  path: "/embed/{story}",
  tag: "embeds",
  summary: "The box as a page, for an iframe; invalid values are ignored",
  query: frameQuery,
  problems: ["withdrawn-edition"],
  types: [HTML],
  example: () => ({ theme: "dark", limit: "3" }),
  run: async ({ env, url, params }) => {
    const { options: requested } = parseFrameOptions(url);
    const { edition } = requested;
    const selector = edition === null ? {} : { edition };
    const { story, index, etag } = await openSelectedEdition(env, url, params.story, selector);
    const parts = await makeBox(env, index, requested);
    const options = readFrameQuery(url.searchParams);
    const embedded = options.size > 0 ? framePath(story.id, options) : `/stories/${story.id}`;
    return makePage({
      html: <FramePage origin={url.origin} parts={parts} embedded={embedded} />,
      styles: [frameStyles],
      etag,
      caching: "live",
      embeddable: true,
      origin: url.origin,
      headers: {
        // Google indexes the text as part of the page that embeds it, not as a page of its own.
        "X-Robots-Tag": "noindex, indexifembedded",
        "Referrer-Policy": "strict-origin",
      },
    });
  },
});
