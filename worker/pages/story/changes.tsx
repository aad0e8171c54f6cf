/** `/stories/{story}/changes`: what changed in each edition, for readers. */
import { Fragment } from "preact";
import { route } from "../../api/route.ts";
import { findStory, openCorpus } from "../../corpus/corpus.ts";
import { HTML } from "../../http/page.tsx";
import type { DescribedChange } from "./describe-changes.ts";
import { listRevisions, type Revision } from "./list-revisions.ts";
import { Day } from "../day.tsx";
import { OEmbedDiscovery } from "../discovery.tsx";
import { shareStory } from "../sharing.tsx";
import { makeSitePage } from "../shell.tsx";
import { storyStyles } from "../styles/story-styles.ts";

const VERBS = { added: "Added", removed: "Removed", changed: "Changed" } as const;

const ChangeItem = ({ story, change }: { story: string; change: DescribedChange }) => (
  <li>
    {VERBS[change.change]}:{" "}
    {change.development === null ? (
      change.subject
    ) : (
      <a href={`/stories/${story}#${change.development}`}>{change.subject}</a>
    )}
    {change.fields.length > 0 && (
      <ul>
        {change.fields.map(({ field, from, to }) => (
          <li key={field}>
            {field}: <del>{from}</del> → <ins>{to}</ins>
          </li>
        ))}
      </ul>
    )}
  </li>
);

const RevisionItem = ({ story, revision }: { story: string; revision: Revision }) => {
  const { edition, published, note, previous, withdrawn, groups } = revision;
  return (
    <li id={`e${edition}`}>
      <h2>
        Edition of <Day day={published} />
      </h2>
      <p>{note}</p>
      {withdrawn !== null && <p>Withdrawn: {withdrawn}</p>}
      {previous !== null && groups.length === 0 && <p>No change that is visible to readers.</p>}
      {groups.map(({ title, changes }) => (
        <Fragment key={title}>
          <h3>{title}</h3>
          <ul>
            {changes.map((change) => (
              <ChangeItem story={story} change={change} key={change.change + change.subject} />
            ))}
          </ul>
        </Fragment>
      ))}
      <p class="small">
        <a href={`/stories/${story}?edition=${edition}`}>
          <code>{edition}</code>
        </a>
        {previous !== null && (
          <>
            {" · "}
            <a href={`/v1/stories/${story}/diff?from=${previous}&to=${edition}`}>
              all changes as JSON
            </a>
          </>
        )}
      </p>
    </li>
  );
};

export const changesPage = route({
  id: "changesPage",
  path: "/stories/{story}/changes",
  tag: "pages",
  summary: "What changed between the editions of a story, for readers",
  types: [HTML],
  run: async ({ env, url: { origin }, params }) => {
    const { etag } = await openCorpus(env);
    const story = await findStory(env, params.story);
    const revisions = await listRevisions(env, story);
    return makeSitePage(
      {
        title: `What changed: ${story.title}`,
        description: `Each edition of “${story.title}”, and what changed in it.`,
        styles: [storyStyles],
        section: "/stories",
        sharing: shareStory(origin, story, "/changes"),
        head: <OEmbedDiscovery origin={origin} path={`/stories/${story.id}`} title={story.title} />,
        etag,
        caching: "live",
      },
      <>
        <p class="small">
          <a href={`/stories/${story.id}`}>{story.title}</a>
        </p>
        <h1>What changed</h1>
        {revisions.length === 0 ? (
          <p class="lede">No edition of this story has been published yet.</p>
        ) : (
          <ol class="changes plain column">
            {revisions.map((revision) => (
              <RevisionItem story={story.id} revision={revision} key={revision.edition} />
            ))}
          </ol>
        )}
      </>,
    );
  },
});
