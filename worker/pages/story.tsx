/** `/stories/{story}`: the story's own page. */
import { toJsonLdText } from "../exports/json-ld.ts";
import { fillPath, STORY_EXPORTS } from "../exports/paths.ts";
import { storyUrls } from "../exports/urls.ts";
import { SERVICE_NAME } from "../exports/service-name.ts";
import type { Edition } from "../../data/model/edition.ts";
import { parseOptions } from "../../widget/options.ts";
import { Box, BoxScript, makeWholeBox } from "../embeds/box.tsx";
import { openCorpus, type StoryEntry } from "../corpus/corpus.ts";
import type { Representation } from "../http/response.ts";
import type { SelectedEdition } from "../api/edition-selector.ts";
import type { RouteContext } from "../api/route.ts";
import { JsonLd, makePage } from "../http/page.tsx";
import { Discovery, Forms } from "./discovery.tsx";
import { boxStyles, siteStyles } from "./page-styles.ts";
import { Shell } from "./shell.tsx";

const Data = ({ edition: { id } }: { edition: Edition }) => (
  <>
    <h2 id="data">Data</h2>
    <ul class="plain">
      <li>
        <a href={`/v1/stories/${id}`}>JSON</a> · <a href="/docs">API</a>
      </li>
      {STORY_EXPORTS.map(({ name, path, title }) => (
        <li key={name}>
          <a href={fillPath(path, { story: id })}>{title}</a>
        </li>
      ))}
    </ul>
    <p>
      <a href={`/?story=${id}`}>Embed this</a>
    </p>
  </>
);

const Texts = ({ edition }: { edition: Edition }) => (
  <>
    <h2 id="texts">Source texts</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Report</th>
            <th scope="col">Outlet</th>
            <th scope="col">Credits</th>
          </tr>
        </thead>
        <tbody>
          {edition.articles.map(({ id, title, publisher, wire, language }) => (
            <tr key={id}>
              <td lang={language}>
                <a href={`/stories/${edition.id}/articles/${id}`}>“{title}”</a>
              </td>
              <td>{publisher}</td>
              <td>{wire ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
);

const Corrections = ({ edition }: { edition: Edition }) => (
  <>
    <h2 id="corrections">Corrections</h2>
    {edition.corrections.length === 0 && <p>None so far.</p>}
    <ul class="plain">
      {edition.corrections.map(({ date, development, whatChanged }) => (
        <li key={`${date} ${development}`}>
          <time datetime={date}>{date}</time>: {whatChanged} (
          <a href={`#${development}`}>development</a>)
        </li>
      ))}
    </ul>
  </>
);

const Editions = ({ story, edition }: { story: StoryEntry; edition: Edition }) => (
  <>
    <h2 id="editions">Editions</h2>
    <p>
      This page shows edition <code>{edition.edition}</code>
      {edition.edition === story.edition ? ", the current one" : ", which is not the current one"}
      {edition.published === null && ", a draft"}.
    </p>
    <ul class="plain">
      {story.editions.toReversed().map((kept, at, all) => {
        const before = all[at + 1];
        return (
          <li key={kept.edition}>
            <a href={`/stories/${story.id}?edition=${kept.edition}`}>
              <code>{kept.edition}</code>
            </a>{" "}
            · <time datetime={kept.published}>{kept.published}</time> · {kept.note}
            {before && (
              <>
                {" · "}
                <a href={`/v1/stories/${story.id}/diff?from=${before.edition}&to=${kept.edition}`}>
                  what changed
                </a>
              </>
            )}
          </li>
        );
      })}
    </ul>
  </>
);

export async function renderStoryPage(
  { env, url }: Pick<RouteContext, "env" | "url">,
  { story, index, etag }: SelectedEdition,
): Promise<Representation> {
  const corpus = await openCorpus(env);
  const { edition } = index;
  const { options } = parseOptions(() => null, { story: story.id, theme: "auto" });
  const parts = makeWholeBox(index, {
    ...options,
    limit: edition.developments.length,
    edition: url.searchParams.get("edition"),
    headingLevel: 1,
  });
  const { origin } = url;
  const styles = [siteStyles, boxStyles];
  const { page, file } = storyUrls(origin, story.id);
  return makePage({
    html: (
      <Shell
        lang="en"
        title={edition.title}
        description={edition.summary}
        styles={styles}
        head={
          <>
            <Discovery origin={origin} edition={edition} />
            <Forms origin={origin} edition={edition} />
            <meta property="og:type" content="article" />
            <meta property="og:title" content={edition.title} />
            <meta property="og:description" content={edition.summary} />
            <meta property="og:url" content={page} />
            <meta property="og:site_name" content={SERVICE_NAME} />
            <meta property="og:image" content={file("shareImage")} />
            <meta property="og:image:width" content="1200" />
            <meta property="og:image:height" content="630" />
            <meta name="twitter:card" content="summary_large_image" />
            <JsonLd text={toJsonLdText(edition, origin)} />
          </>
        }
        box={
          <>
            <Box {...parts} />
            <BoxScript />
          </>
        }
      >
        <Texts edition={edition} />
        <Corrections edition={edition} />
        <Editions story={story} edition={edition} />
        <Data edition={edition} />
      </Shell>
    ),
    styles,
    // Of a past edition, too, the page tells which editions there are: so it is not the same for ever.
    etag: `${corpus.etag}-${etag}`,
    caching: "live",
  });
}
