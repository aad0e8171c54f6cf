/** `/demo`: boxes in a sample article. The article's text is filler and says so. */
import { h } from "preact";
import { Slug } from "../../data/model/edition/vocabulary.ts";
import { parseOptions } from "../../widget/options.ts";
import { reserve } from "../../widget/reserve/reserve.ts";
import { makeBox } from "../embeds/box.tsx";
import { findStory, openCorpus, openEdition } from "../corpus/corpus.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";
import type { Env } from "../env.ts";
import { route } from "../api/route.ts";
import { HTML } from "../http/page.tsx";
import { demoStyles } from "./styles/demo-styles.ts";
import { shareSite } from "./sharing.tsx";
import { makeSitePage } from "./shell.tsx";

const TITLE = "Sample article";
const DESCRIPTION = "A sample article with the box of a story, as a script and in an iframe.";

/** The page's styles with the reserved heights; not limited to the window's, as in snippets, because here the scripts always run. */
async function writeStyles(env: Env, index: EditionIndex): Promise<string> {
  const { options } = parseOptions(() => null, { story: index.edition.id });
  const { view } = await makeBox(env, index, options);
  const { limit } = options;
  const inline = reserve(view, { limit, padded: false });
  const frame = reserve(view, { limit, padded: true }, "px");
  return `${demoStyles}
.place key-developments { min-height: ${inline} }
.place iframe { min-height: ${frame} }`;
}

export const demoPage = route({
  id: "demo",
  path: "/demo",
  tag: "pages",
  summary: "A sample article with the box of a story",
  query: () => ({
    story: Slug.optional().describe("Id of the story. Default: the first."),
  }),
  types: [HTML],
  problems: ["unknown-story"],
  run: async ({ env, url, query }) => {
    const { stories, etag } = await openCorpus(env);
    const story = await findStory(env, query.story ?? stories[0]?.id ?? "");
    const index = await openEdition(env, story.id, story.edition);
    const link = <a href={`/stories/${story.id}`}>{story.title}</a>;
    return makeSitePage(
      {
        title: TITLE,
        description: DESCRIPTION,
        styles: [await writeStyles(env, index)],
        sharing: shareSite(url.origin, "/demo"),
        canonical: null,
        head: <meta name="robots" content="noindex" />,
        etag,
        caching: "live",
      },
      <>
        <article class="sample-article">
          <p class="small">This is a sample page. Its text is filler; only the boxes are real.</p>
          <h1>Your headline here</h1>
          <p>
            This paragraph stands in for the beginning of an article, so that the box below is
            surrounded by text in the page’s typeface and size.
          </p>
          <p>
            Below are a script tag and the element that it fills. The box’s space is reserved while
            it loads.
          </p>
          <div class="place">
            <script async src={`/embed/${story.id}.js`} />
            {h("key-developments", { story: story.id }, link)}
          </div>
          <p>This paragraph follows the box, and did not move while the box was loading.</p>
          <h2>The same box in an iframe</h2>
          <div class="place">
            <iframe
              src={`/embed/${story.id}`}
              title={story.title}
              sandbox="allow-scripts allow-popups"
            />
            <script async src="/embed/parent.js" />
          </div>
          <p>The sample article ends here.</p>
        </article>
      </>,
    );
  },
});
