/** `/stories/{story}` as a page: the box, editions, corrections, contact and exports. */
import { pinLinks } from "../../../widget/content/pin-links.ts";
import { parseOptions } from "../../../widget/options.ts";
import { atEdition } from "../../../widget/frame/content-url.ts";
import type { SelectedEdition } from "../../api/edition-selector.ts";
import type { RouteContext } from "../../api/route.ts";
import { openCorpus } from "../../corpus/corpus.ts";
import { BoxMarkup, BoxScript, loadDetails, makeBox } from "../../embeds/box.tsx";
import { openLabels } from "../../corpus/open-labels.ts";
import { toJsonLdText } from "../../exports/records/json-ld.ts";
import { JsonLdScript } from "../../http/page.tsx";
import type { Representation } from "../../http/response.ts";
import { Exports, OEmbedDiscovery } from "../discovery.tsx";
import { shareStory } from "../sharing.tsx";
import { makeSitePage } from "../shell.tsx";
import { StoryPurposes } from "./story-purposes.tsx";
import { StorySections } from "./story-sections.tsx";
import { pageBoxStyles, storyStyles } from "../styles/story-styles.ts";

/** The story page at the selected edition. */
export async function renderStoryPage(
  { env, url: { origin } }: Pick<RouteContext, "env" | "url">,
  { story, index, etag, pinned }: SelectedEdition,
): Promise<Representation> {
  const corpus = await openCorpus(env);
  const { edition } = index;
  const { options } = parseOptions(() => null, { story: story.id });
  const parts = await makeBox(env, index, {
    ...options,
    limit: edition.developments.length,
    edition: pinned,
    headingLevel: 1,
  });
  const details = pinLinks(await loadDetails(env, index, parts.view.lang), atEdition("", pinned));
  const jsonLd = toJsonLdText(edition, origin, await openLabels(env, edition.language));
  return makeSitePage(
    {
      title: edition.title,
      description: edition.summary,
      styles: [storyStyles, pageBoxStyles],
      section: "/stories",
      sharing: shareStory(origin, edition),
      head: (
        <>
          <OEmbedDiscovery
            origin={origin}
            path={atEdition(`/stories/${story.id}`, pinned)}
            title={edition.title}
          />
          <Exports origin={origin} edition={edition} />
          <JsonLdScript text={jsonLd} />
        </>
      ),
      box: (
        <>
          <BoxMarkup {...parts} details={details} pageOptions={parts.options} />
          <BoxScript />
        </>
      ),
      class: "below",
      // Every edition's page lists all editions, so it changes with them.
      etag: `${corpus.etag}-${etag}`,
      caching: "live",
    },
    <>
      <StorySections story={story} edition={edition} contact={env.CONTACT} />
      <StoryPurposes story={story.id} pinned={pinned} />
    </>,
  );
}
