/** `/stories/{story}/changes`: what changed in each edition, for readers. */
import { Fragment } from "preact";
import * as z from "zod";
import { en } from "../../../widget/i18n/languages/en.ts";
import { formatDate } from "../../../widget/i18n/format-date.ts";
import { route } from "../../api/route.ts";
import { findStory, openCorpus, openEdition, type StoryEntry } from "../../corpus/corpus.ts";
import type { Env } from "../../env.ts";
import { HTML, makePage } from "../../http/page.tsx";
import { describeChanges, type ChangeGroup, type DescribedChange } from "./describe-changes.ts";
import { OEmbedDiscovery } from "../discovery.tsx";
import { Shell } from "../shell.tsx";
import { shareStory } from "./story.tsx";
import { storyStyles } from "../styles/story-styles.ts";

/** Maximum number of editions on the page, since each has to be read. */
const MAX_EDITIONS = 20;

interface Revision {
  edition: string;
  published: string;
  note: string;
  /** Id of the latest earlier edition that is not withdrawn; null for the first. */
  previous: string | null;
  /** Reason of the withdrawal; null if it was not withdrawn. */
  withdrawn: string | null;
  groups: ChangeGroup[];
}

/** The latest editions, newest first, with what changed in each. */
async function listRevisions(env: Env, story: StoryEntry): Promise<Revision[]> {
  const shown = story.editions.slice(-MAX_EDITIONS - 1);
  const opened = await Promise.all(
    shown.map(async ({ edition, withdrawal }) =>
      withdrawal ? null : (await openEdition(env, story.id, edition)).edition,
    ),
  );
  const revisions = shown.map(({ edition, published, note, withdrawal }, index): Revision => {
    const before = opened.slice(0, index).findLast((earlier) => earlier !== null);
    const after = opened[index];
    return {
      edition,
      published,
      note,
      previous: after && before ? before.edition : null,
      withdrawn: withdrawal?.reason ?? null,
      groups: before && after ? describeChanges(before, after) : [],
    };
  });
  return revisions.slice(-MAX_EDITIONS).toReversed();
}

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
        Edition of <time datetime={published}>{formatDate(published, en).text}</time>
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
  query: z.object({}),
  ignoresUnknown: true,
  types: [HTML],
  run: async ({ env, url: { origin }, params }) => {
    const { etag } = await openCorpus(env);
    const story = await findStory(env, params.story);
    const { edition } = await openEdition(env, story.id, story.edition);
    const revisions = await listRevisions(env, story);
    const title = `What changed: ${story.title}`;
    const sharing = shareStory(origin, edition, "/changes", title);
    return makePage({
      html: (
        <Shell
          title={title}
          description={`Each edition of “${story.title}”, and what changed in it.`}
          styles={[storyStyles]}
          section="/stories"
          sharing={sharing}
          head={<OEmbedDiscovery origin={origin} edition={story} />}
        >
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
        </Shell>
      ),
      styles: [storyStyles],
      etag,
      caching: "live",
    });
  },
});
