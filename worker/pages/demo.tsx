/** `/demo`: the box in an article. The article is filler and says so: it reports nothing. */
import { h } from "preact";
import * as z from "zod";
import { Slug } from "../../data/model/edition.ts";
import { parseOptions } from "../../widget/options.ts";
import { reserve } from "../../widget/reserve/reserve.ts";
import { makeBox } from "../embeds/box.tsx";
import { findStory, openCorpus, openEdition } from "../corpus/corpus.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";
import type { Env } from "../env.ts";
import { route } from "../api/route.ts";
import { HTML, makePage } from "../http/page.tsx";
import { demoStyles } from "./styles/demo-styles.ts";
import { Shell } from "./shell.tsx";

/** The place reserved for the boxes, as the builder's code reserves it with style attributes. */
async function writePlaces(env: Env, index: EditionIndex): Promise<string> {
  const { options } = parseOptions(() => null, { story: index.edition.id });
  const { content } = await makeBox(env, index, options);
  const { limit } = options;
  const inline = reserve(content, { limit, padded: false });
  const frame = reserve(content, { limit, padded: true }, "px");
  return `${demoStyles}
.place key-developments { display: block; min-height: ${inline} }
.place iframe { min-height: ${frame} }`;
}

export const demoPage = route({
  id: "demo",
  path: "/demo",
  tag: "pages",
  summary: "A sample article with the box of a story",
  query: z.object({
    story: Slug.optional().meta({ description: "Id of the story; the first one if left out." }),
  }),
  ignoresUnknown: true,
  types: [HTML],
  response: z.string(),
  problems: ["unknown-story"],
  run: async ({ env, query }) => {
    const { stories, etag } = await openCorpus(env);
    const story = await findStory(env, query.story ?? stories[0]?.id ?? "");
    const styles = [await writePlaces(env, await openEdition(env, story.id, story.edition))];
    const link = <a href={`/stories/${story.id}`}>{story.title}</a>;
    return makePage({
      html: (
        <Shell
          title="Sample article"
          description="A sample article, to see the box in."
          styles={styles}
          head={<meta name="robots" content="noindex" />}
        >
          <p class="small">This is a sample page. Its text is filler; only the boxes are real.</p>
          <article class="sample-article">
            <h1>Where the newsroom’s own headline would stand</h1>
            <p>
              This paragraph stands in for the first lines of an article. It is here so that the box
              below has text of a host page around it, in the host page's own typeface and size.
            </p>
            <p>
              Below is one script tag with the element that it fills. Its place is reserved until it
              is drawn.
            </p>
            <div class="place">
              <script async src={`/embed/${story.id}.js`} />
              {h("key-developments", { story: story.id }, link)}
            </div>
            <p>
              This paragraph follows the box. A reader who came for the article goes on here, and it
              has not moved while the box was drawn.
            </p>
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
        </Shell>
      ),
      styles,
      etag,
      caching: "live",
    });
  },
});
