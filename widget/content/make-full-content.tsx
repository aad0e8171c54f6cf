/** All that a box can show of a digest, the views that it does not open with included. Runs in the Worker. */
import type { StoryContent } from "../../data/edition/content.ts";
import type { BoxContent, Foreign } from "./box-content.ts";
import type { Labels } from "../i18n/labels.ts";
import { makeContent, makeEditionLine } from "./make-content.ts";
import { Sources } from "../components/Sources.tsx";
import { wholeStyles } from "../styles/element-styles.ts";
import { serialiseVNode } from "./serialise-vnode.ts";
import { WhoSaysWhat } from "../components/WhoSaysWhat.tsx";
import { count } from "../i18n/plural.ts";

export interface ViewProps {
  digest: StoryContent;
  labels: Labels;
  foreign: Foreign;
  /** Path of the story on the service. */
  story: string;
}

/** What an element opens with: the first developments, without the other views. */
export function makeInitialContent(
  digest: StoryContent,
  labels: Labels,
  limit: number,
): BoxContent {
  const content = makeContent(digest, labels, limit);
  return {
    ...content,
    dated: [content.dated[0], makeEditionLine(digest, labels, labels.frozenAt)],
  };
}

/** What the server renders the box from, and what it answers to a box that lacks something. */
export function makeFullContent(
  digest: StoryContent,
  labels: Labels,
  limit = Infinity,
): BoxContent {
  const content = makeInitialContent(digest, labels, limit);
  const props: ViewProps = {
    digest,
    labels,
    foreign: content.foreign,
    story: `/stories/${digest.story}`,
  };
  const { fresh, newerEdition, showNew } = labels;
  return {
    ...content,
    words: { ...content.words, fresh, newerEdition, showNew },
    views: [serialiseVNode(<WhoSaysWhat {...props} />), serialiseVNode(<Sources {...props} />)],
    styles: wholeStyles,
  };
}

/**
 * The same, for a box that shows `from`: what is new since, by id and in words. A development is new if it was not there; one
 * that was only beyond the box's limit is not.
 */
export function makeUpdateContent(
  digest: StoryContent,
  from: StoryContent,
  labels: Labels,
): BoxContent {
  const before = new Set(from.developments.map(({ id }) => id));
  const fresh = digest.developments.flatMap(({ id }) => (before.has(id) ? [] : [id]));
  return {
    ...makeFullContent(digest, labels),
    fresh,
    ...(fresh.length > 0 && { news: count(labels.locale, labels.newDevelopments, fresh.length) }),
  };
}
