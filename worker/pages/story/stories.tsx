/** `/stories`: the list of stories. */
import { route } from "../../api/route.ts";
import { openCorpus } from "../../corpus/corpus.ts";
import { HTML } from "../../http/page.tsx";
import { Day } from "../day.tsx";
import { shareSite } from "../sharing.tsx";
import { makeSitePage } from "../shell.tsx";

const TITLE = "Stories";
const DESCRIPTION = "Contested news stories: what happened, what is at issue, and who says what.";

export const storiesPage = route({
  id: "storiesPage",
  path: "/stories",
  tag: "pages",
  summary: "The stories, for readers",
  types: [HTML],
  run: async ({ env, url: { origin } }) => {
    const { stories, etag } = await openCorpus(env);
    return makeSitePage(
      {
        title: TITLE,
        description: DESCRIPTION,
        styles: [],
        section: "/stories",
        sharing: shareSite(origin, "/stories"),
        etag,
        caching: "live",
      },
      <>
        <h1>{TITLE}</h1>
        <p class="lede">{DESCRIPTION}</p>
        <ul class="plain column">
          {stories.map(({ id, title, summary, language, published }) => (
            <li key={id}>
              <h2 lang={language}>
                <a href={`/stories/${id}`}>{title}</a>
              </h2>
              <p lang={language}>{summary}</p>
              <p class="small">
                {published === null ? (
                  "Draft, not published"
                ) : (
                  <>
                    Edition of <Day day={published} />
                  </>
                )}{" "}
                · <a href={`/?story=${id}`}>Embed</a> · <a href={`/v1/stories/${id}`}>JSON</a>
              </p>
            </li>
          ))}
        </ul>
      </>,
    );
  },
});
