/** `/embed/{story}`: the box as a page of its own, for an iframe. */
import type { OptionProblem, Options } from "../../widget/options.ts";
import { parseOptions } from "../../widget/options.ts";
import { frameStyles } from "../../widget/styles.ts";
import { findAnswer, keepAnswer } from "../answers.ts";
import { Box, BoxScript, makeBox, type BoxParts } from "../box.tsx";
import type { Asked } from "../handler.ts";
import type { Answer } from "../http.ts";
import { openPinned } from "../operation.ts";
import { InlineStyle, makePage } from "../page.tsx";
import { Discovery } from "../views/discovery.tsx";

const SCHEMES = { auto: "light dark", light: "light", dark: "dark", inherit: "normal" };

interface Props {
  origin: string;
  title: string;
  parts: BoxParts;
  problems: readonly OptionProblem[];
}

const FramePage = ({ origin, title, parts, problems }: Props) => {
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
        {problems.map(({ option, value, allowed }) => (
          <meta
            name="key-developments-ignored"
            content={`${option}=${value} (takes ${allowed})`}
            key={option}
          />
        ))}
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

/** Readers see a box whatever the query says: a value that is not understood is left out, and told in a meta element. */
function readOptions(url: URL, story: string): { options: Options; problems: OptionProblem[] } {
  return parseOptions((name) => (name === "story" ? null : url.searchParams.get(name)), {
    story,
    theme: "auto",
  });
}

export async function readFrame({ env, url, path, version }: Asked): Promise<Answer> {
  const { options, problems } = readOptions(url, path["story"]!);
  const pin = options.edition === null ? {} : { edition: options.edition };
  const { index, caching, etag } = await openPinned(env, url, path["story"]!, pin);
  // Parents add parameters of their own (pym.js: childId, parentUrl …); they change nothing that is rendered.
  const key = JSON.stringify([url.origin, etag, options, problems]);
  const known = findAnswer(key);
  if (known) return known;
  const parts = makeBox(index, options, options.limit);
  const { title } = index.edition;
  const answer = await makePage({
    html: <FramePage origin={url.origin} title={title} parts={parts} problems={problems} />,
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
