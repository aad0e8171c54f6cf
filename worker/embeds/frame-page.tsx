/** `/embed/{story}`: the box as a page of its own, for an iframe. */
import type { Edition } from "../../data/model/edition.ts";
import { parseFrameOptions } from "../../widget/frame/content-url.ts";
import type { Options } from "../../widget/options.ts";
import { frameStyles } from "../../widget/styles/element-styles.ts";
import { findAnswer, keepAnswer } from "../http/answers.ts";
import { Box, BoxScript, settleOptions, type BoxParts } from "./box.tsx";
import { openFrameContent } from "./frame-content.tsx";
import type { Asked } from "../http/handler.ts";
import type { Answer } from "../http/response.ts";
import { openPinned } from "../api/route.ts";
import { InlineStyle, makePage } from "../http/page.tsx";
import { Discovery } from "../pages/discovery.tsx";

const SCHEMES = { auto: "light dark", light: "light", dark: "dark", inherit: "normal" };

interface Props {
  origin: string;
  title: string;
  parts: BoxParts;
}

const FramePage = ({ origin, title, parts }: Props) => {
  const { content, options } = parts;
  return (
    <html lang={content.lang} dir={content.dir} data-theme={options.theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={SCHEMES[options.theme]} />
        <title>{title}</title>
        <InlineStyle text={frameStyles} />
        <Discovery origin={origin} edition={{ id: content.story, title }} />
      </head>
      <body>
        <Box {...parts} />
        {content.developments.length < content.total && (
          <noscript>
            <a href={`/stories/${content.story}`} target="_blank" rel="noopener">
              {content.words.showAll}
            </a>
          </noscript>
        )}
        <BoxScript />
      </body>
    </html>
  );
};

/**
 * All of the options that can be seen on the page. Days since which the same developments and corrections are new look the same,
 * and parents add parameters of their own (pym.js: childId, parentUrl …).
 */
function listVisible({ developments, corrections }: Edition, options: Options): unknown[] {
  const { theme, limit, order, lang, edition, actor, headingLevel } = options;
  const since = options.since ?? "~";
  return [
    theme,
    limit,
    order,
    lang,
    edition,
    actor,
    headingLevel,
    developments.filter(({ date }) => date.earliest > since).length,
    corrections.filter(({ date }) => date >= since).length,
  ];
}

/** Readers see a box whatever the query says: a value that is not understood is left out, and the page's script says so. */
export async function readFrame({ env, url, path, version }: Asked): Promise<Answer> {
  const asked = parseFrameOptions(url).options;
  const pin = asked.edition === null ? {} : { edition: asked.edition };
  const { index, caching, etag } = await openPinned(env, url, path["story"]!, pin);
  const options = settleOptions(index, asked);
  const key = JSON.stringify([url.origin, etag, ...listVisible(index.edition, options)]);
  const known = findAnswer(key);
  if (known) return known;
  const { content, views } = openFrameContent(index, options);
  const parts = { content, options: { ...options, lang: content.lang } };
  const answer = await makePage({
    html: <FramePage origin={url.origin} title={content.title} parts={parts} />,
    slots: views,
    styles: [frameStyles],
    etag: `${etag}-${version}`,
    caching,
    embeddable: true,
    headers: {
      // Google indexes the text as part of the page that embeds it, not as a page of its own.
      "X-Robots-Tag": "noindex, indexifembedded",
      "Referrer-Policy": "strict-origin",
    },
  });
  keepAnswer(key, answer);
  return answer;
}
