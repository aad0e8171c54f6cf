/** `/demo`: the box in an article. The article is filler and says so: it reports nothing. */
import { findStory, openCorpus } from "../corpus.ts";
import type { Asked } from "../handler.ts";
import type { Answer } from "../http.ts";
import { makePage } from "../page.tsx";
import { demoStyles } from "../views/page-styles.ts";
import { Shell } from "../views/shell.tsx";

export async function readDemo({ env, url, version }: Asked): Promise<Answer> {
  const { stories, etag } = await openCorpus(env);
  const story = await findStory(env, url.searchParams.get("story") ?? stories[0]?.id ?? "");
  return makePage({
    html: (
      <Shell
        title="Sample article with a box"
        description="A sample article, to see the box in."
        styles={[demoStyles]}
        head={<meta name="robots" content="noindex" />}
      >
        <p class="sample">This is a sample page. Its text is filler; only the boxes are real.</p>
        <article>
          <h1>Where a newsroom's own headline would stand</h1>
          <p>
            This paragraph stands in for the first lines of an article. It is here so that the box
            below has text of a host page around it, in the host page's own typeface and size.
          </p>
          <p>
            The next line of this page is one script tag. Nothing else was added to show the box.
          </p>
          <a href={`/stories/${story.id}`}>{story.title}</a>
          <script async src={`/embed/${story.id}.js`} />
          <p>
            This paragraph follows the box. A reader who came for the article goes on here, and it
            has not moved while the box was drawn.
          </p>
          <h2>The same box in an iframe</h2>
          <iframe
            src={`/embed/${story.id}`}
            title={story.title}
            sandbox="allow-scripts allow-popups"
          />
          <p>The sample article ends here.</p>
        </article>
      </Shell>
    ),
    styles: [demoStyles],
    etag: `${etag}-${version}`,
    caching: "live",
  });
}
