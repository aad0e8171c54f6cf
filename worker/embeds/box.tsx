/** Renders the widget on the server, for the iframe page, the story page and the fragment. */
import { buildContent } from "../../data/edition/build/build-content.ts";
import type { BoxDetails, FirstView } from "../../widget/content/box-content.ts";
import { frameAttributes } from "../../widget/frame/content-url.ts";
import { KeyDevelopments } from "../../widget/components/KeyDevelopments.tsx";
import { Link } from "../../widget/components/Link.tsx";
import { makeFirstView, makeUpdatedView } from "../../widget/content/make-first-view.ts";
import { makeDetails } from "../../widget/content/make-details.tsx";
import { toVNode } from "../../widget/content/to-vnode.ts";
import { parseOptions, type Options } from "../../widget/options.ts";
import { openSelectedEdition, type SelectedEdition } from "../api/edition-selector.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";
import { findCurrentId } from "../corpus/find-current-id.ts";
import { sortBySimilarity } from "../corpus/sort-by-similarity.ts";
import { openLabels } from "../corpus/open-labels.ts";
import type { Env } from "../env.ts";
import type { PublicUrl } from "../http/origin.ts";

export interface BoxParts {
  view: FirstView;
  /** If set, the markup contains all views. */
  details?: BoxDetails;
  options: Options;
  /** An option that is ignored for this edition, and what the box does instead. */
  warning?: string | undefined;
}

type ViewOptions = Pick<Options, "order" | "actor" | "lang" | "edition"> & {
  /** The edition that the box shows. If set, the content says what is new since then. */
  from?: EditionIndex | null | undefined;
};

/**
 * The first view of an edition, with its texts formatted. The interface is in the story's language unless `lang` is set. `edition` is set
 * if the box is frozen.
 */
export async function loadView(
  env: Env,
  index: EditionIndex,
  { order, actor, lang, edition, from }: ViewOptions,
): Promise<FirstView> {
  const labels = await openLabels(env, lang ?? index.edition.language);
  const options = { order, ...(actor && { actor }) };
  const content = buildContent(index.edition, options);
  return from
    ? makeUpdatedView(content, buildContent(from.edition, options), labels, edition)
    : makeFirstView(content, labels, edition);
}

/** The content behind the first view of an edition. */
export const loadDetails = async (
  env: Env,
  { edition }: EditionIndex,
  lang: string,
): Promise<BoxDetails> => makeDetails(buildContent(edition), await openLabels(env, lang));

/**
 * The current id of an actor; null with a warning for an unknown one, which is ignored, so that an old embed still shows the
 * story.
 */
export function resolveActor(
  { byId: { actor: actors } }: EditionIndex,
  requested: string | null,
): { actor: string | null; warning?: string } {
  if (requested === null) return { actor: null };
  const actor = findCurrentId(actors, requested);
  if (actor !== undefined) return { actor };
  const similar = sortBySimilarity([...actors.keys()], requested)
    .slice(0, 3)
    .join(", ");
  const warning = `actor="${requested}" is not in this story, so the box shows everything; similar ids: ${similar}`;
  return { actor: null, warning };
}

/** The first view of an edition with these options. */
export async function makeBox(
  env: Env,
  index: EditionIndex,
  requested: Options,
): Promise<BoxParts> {
  const { actor, warning } = resolveActor(index, requested.actor);
  const view = await loadView(env, index, { ...requested, actor });
  return { view, options: { ...requested, actor, lang: view.lang }, warning };
}

/** The box of a story with these options, by attribute name. Throws a problem if the story has no such edition. */
export async function openBox(
  env: Env,
  url: PublicUrl,
  story: string,
  options: ReadonlyMap<string, string>,
): Promise<{ parts: BoxParts; selected: SelectedEdition }> {
  const edition = options.get("edition");
  const selected = await openSelectedEdition(env, url, story, { edition });
  const { options: parsed } = parseOptions((name) => options.get(name), { story });
  return { parts: await makeBox(env, selected.index, parsed), selected };
}

interface BoxProps extends BoxParts {
  /** Origin of the service; empty on its own pages. */
  base?: string;
  /** On the service's own pages: the options that the page's script reads from the markup instead of the URL. */
  pageOptions?: Partial<Options>;
}

/** The markup of a box, which the element or the page's script takes over. */
export const BoxMarkup = ({
  view,
  details,
  options,
  warning,
  base = "",
  pageOptions,
}: BoxProps) => {
  const bodyOf = (id: string) => {
    const body = details?.bodies[id];
    if (body) return toVNode(body, { base, headingLevel: options.headingLevel });
    return (
      <p part="cite">
        <Link href={`${base}${view.page}#${id}`}>{view.words.permalink}</Link>
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
