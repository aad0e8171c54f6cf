/** Renders the widget on the server, for the iframe page, the story page and the fragment. */
import { buildContent } from "../../data/edition/build/build-content.ts";
import type { BoxDetails, ContentResponse, FirstView } from "../../widget/content/box-content.ts";
import { frameAttributes } from "../../widget/frame/content-url.ts";
import { KeyDevelopments } from "../../widget/components/KeyDevelopments.tsx";
import { Link } from "../../widget/components/Link.tsx";
import { makeContent } from "../../widget/content/make-content.tsx";
import { makeFirstView, makeUpdatedView } from "../../widget/content/make-first-view.ts";
import { makeDetails } from "../../widget/content/make-details.tsx";
import { parseVNode } from "../../widget/content/parse-vnode.ts";
import type { Options } from "../../widget/options.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";
import { findCurrentId } from "../corpus/former-ids.ts";
import { sortBySimilarity } from "../corpus/sort-by-similarity.ts";
import { openLabels } from "../corpus/labels.ts";
import type { Env } from "../env.ts";

export interface BoxParts {
  view: FirstView;
  /** If set, the markup contains all views. */
  details?: BoxDetails;
  options: Options;
  /** An option that is ignored for this edition, and what the box does instead. */
  warning?: string | undefined;
}

type LoadOptions = Pick<Options, "order" | "actor" | "edition" | "lang"> & {
  /** The edition that the box shows. If set, the content says what is new since then. */
  from?: EditionIndex | null | undefined;
};

/** The first view of an edition, with its texts formatted. The interface is in the story's language unless `lang` is set. */
export async function loadView(
  env: Env,
  index: EditionIndex,
  { order, actor, lang, from }: LoadOptions,
): Promise<FirstView> {
  const labels = await openLabels(env, lang ?? index.edition.language);
  const options = { order, ...(actor && { actor }) };
  const content = buildContent(index.edition, options);
  return from
    ? makeUpdatedView(content, buildContent(from.edition, options), labels)
    : makeFirstView(content, labels);
}

/** The first view of an edition as a tree, which a box draws. */
export const loadContent = async (
  env: Env,
  index: EditionIndex,
  options: LoadOptions,
): Promise<ContentResponse> => makeContent(await loadView(env, index, options), options);

/** The content behind the first view of an edition. */
export const loadDetails = async (
  env: Env,
  { edition }: EditionIndex,
  lang: string,
): Promise<BoxDetails> => makeDetails(buildContent(edition), await openLabels(env, lang));

/** The options with the actor's current id. An unknown actor is dropped, so that an old embed still shows the story. */
export const resolveOptions = <Some extends Pick<Options, "actor">>(
  { actors }: EditionIndex,
  options: Some,
): Some => ({
  ...options,
  actor: options.actor === null ? null : (findCurrentId(actors, options.actor) ?? null),
});

/** Says which actor `resolveOptions` drops; undefined if it drops none. */
export function warnOfActor(
  { actors }: EditionIndex,
  { actor }: Pick<Options, "actor">,
): string | undefined {
  if (actor === null || findCurrentId(actors, actor) !== undefined) return undefined;
  const similar = sortBySimilarity([...actors.keys()], actor)
    .slice(0, 3)
    .join(", ");
  return `actor="${actor}" is not in this story, so the box shows everything; similar ids: ${similar}`;
}

/** The first view of an edition with these options. */
export async function makeBox(
  env: Env,
  index: EditionIndex,
  requested: Options,
): Promise<BoxParts> {
  const options = resolveOptions(index, requested);
  const view = await loadView(env, index, options);
  return {
    view,
    options: { ...options, lang: view.lang },
    warning: warnOfActor(index, requested),
  };
}

/** All views of an edition with these options. */
export async function makeFullBox(
  env: Env,
  index: EditionIndex,
  requested: Options,
): Promise<BoxParts> {
  const parts = await makeBox(env, index, requested);
  return { ...parts, details: await loadDetails(env, index, parts.view.lang) };
}

interface BoxProps extends BoxParts {
  /** Origin of the service; empty on its own pages. */
  base?: string;
  /** On the service's own pages: the options that the page's script reads from the markup instead of the URL. */
  pageOptions?: Partial<Options>;
}

/** The markup of a box, which the element or the page's script takes over. */
export const Box = ({ view, details, options, warning, base = "", pageOptions }: BoxProps) => {
  const bodyOf = (id: string) => {
    const body = details?.bodies[id];
    if (body) return parseVNode(body, { base, headingLevel: options.headingLevel });
    return (
      <p part="cite">
        <Link href={`${base}/stories/${view.story}#${id}`}>{view.words.permalink}</Link>
      </p>
    );
  };
  return (
    <div
      {...frameAttributes(options, { ...view, warning })}
      data-options={pageOptions && JSON.stringify(pageOptions)}
    >
      <KeyDevelopments isServed {...{ view, details, options, base, bodyOf }} />
    </div>
  );
};

/** The script that takes over the box on one of the service's own pages. */
export const BoxScript = () => <script async src="/embed/frame.js" />;
