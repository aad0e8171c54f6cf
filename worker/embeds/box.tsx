/** The widget's tree, rendered here for the iframe page, the story page and the fragment. */
import { buildContent } from "../../data/edition/content.ts";
import type { BoxContent } from "../../widget/content/box-content.ts";
import { frameAttributes, frameScript } from "../../widget/frame/content-url.ts";
import { KeyDevelopments } from "../../widget/components/KeyDevelopments.tsx";
import { allLabels } from "../../widget/i18n/all.ts";
import {
  makeInitialContent,
  makeUpdateContent,
  makeFullContent,
} from "../../widget/content/make-full-content.tsx";
import type { Options } from "../../widget/options.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";

export interface BoxParts {
  content: BoxContent;
  options: Options;
}

type ContentOptions = Pick<Options, "order" | "actor" | "lang"> & {
  limit?: number | undefined;
  /** So many developments, and no other views. */
  first?: number | undefined;
  /** The edition that the box shows: what is new since is told. */
  from?: EditionIndex | undefined;
};

/** What a box shows of an edition, in words. The interface speaks the content's language unless another is asked for. */
export function loadContent(
  { edition }: EditionIndex,
  { order, actor, lang, limit, first, from }: ContentOptions,
): BoxContent {
  const labels = allLabels[lang ?? edition.language] ?? allLabels["en"]!;
  const options = { order, ...(actor && { actor }) };
  const digest = buildContent(edition, options);
  if (from) return makeUpdateContent(digest, buildContent(from.edition, options), labels);
  return first ? makeInitialContent(digest, labels, first) : makeFullContent(digest, labels, limit);
}

/**
 * The options as far as the edition can meet them. An actor whom it does not know filters nothing: an embed outlives the ids of
 * its first day.
 */
export const settleOptions = (
  { actors, edition }: EditionIndex,
  { limit, actor, ...others }: Options,
): Options => ({
  ...others,
  limit: Math.min(limit, edition.developments.length),
  actor: actor !== null && actors.has(actor) ? actor : null,
});

/** With all developments in the markup, in view or not. */
export function makeBox(index: EditionIndex, asked: Options): BoxParts {
  const { order, actor, lang, ...options } = settleOptions(index, asked);
  const content = loadContent(index, { order, actor, lang });
  return { content, options: { ...options, order, actor, lang: content.lang } };
}

/** The box as frame.ts and the element take it over: the contract is at the top of that file. */
export const Box = ({ content, options, base = "" }: BoxParts & { base?: string }) => (
  <div {...frameAttributes(options, content)}>
    <KeyDevelopments content={content} options={options} base={base} />
  </div>
);

export const BoxScript = () => <script async src={frameScript()} />;
