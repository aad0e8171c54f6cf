/** The widget's tree, rendered here for the iframe page, the story page and the fragment. */
import { buildContent } from "../../data/edition/build-content.ts";
import type { BoxContent, BoxDetails } from "../../widget/content/box-content.ts";
import { frameAttributes, frameScript } from "../../widget/frame/content-url.ts";
import { KeyDevelopments } from "../../widget/components/KeyDevelopments.tsx";
import { allLabels } from "../../widget/i18n/all.ts";
import { makeContent, makeUpdateContent } from "../../widget/content/make-content.ts";
import { makeDetails } from "../../widget/content/make-details.tsx";
import type { Options } from "../../widget/options.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";
import { findCurrentId } from "../corpus/former-ids.ts";

export interface BoxParts {
  content: BoxContent;
  /** With it, all views are in the markup. */
  details?: BoxDetails;
  options: Options;
}

type ContentOptions = Pick<Options, "order" | "actor" | "lang"> & {
  /** The edition that the box shows: the response says what is new since. */
  from?: EditionIndex | undefined;
};

const findLabels = (lang: string | null, { edition }: EditionIndex) =>
  allLabels[lang ?? edition.language] ?? allLabels["en"]!;

/** The first view of an edition, in words. The interface speaks the content's language unless another is set. */
export function loadContent(
  index: EditionIndex,
  { order, actor, lang, from }: ContentOptions,
): BoxContent {
  const labels = findLabels(lang, index);
  const options = { order, ...(actor && { actor }) };
  const content = buildContent(index.edition, options);
  return from
    ? makeUpdateContent(content, buildContent(from.edition, options), labels)
    : makeContent(content, labels);
}

/** What is behind the first view of an edition. */
export const loadDetails = (index: EditionIndex, lang: string | null): BoxDetails =>
  makeDetails(buildContent(index.edition), findLabels(lang, index));

/**
 * The options as far as the edition can meet them. An actor that it does not know filters nothing: an embed outlives the ids of
 * its first day.
 */
export const settleOptions = ({ actors }: EditionIndex, options: Options): Options => ({
  ...options,
  actor: options.actor === null ? null : (findCurrentId(actors, options.actor) ?? null),
});

export function makeBox(index: EditionIndex, requested: Options): BoxParts {
  const options = settleOptions(index, requested);
  const content = loadContent(index, options);
  return { content, options: { ...options, lang: content.lang } };
}

/** The box with all views in the markup. */
export function makeWholeBox(index: EditionIndex, requested: Options): BoxParts {
  const parts = makeBox(index, requested);
  return { ...parts, details: loadDetails(index, parts.content.lang) };
}

/** JSON that is safe in a script element. */
const toScriptText = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** The box as the element and the page's script take it over. */
export const Box = ({ content, details, options, base = "" }: BoxParts & { base?: string }) => (
  <div {...frameAttributes(options, content)} {...(details && { "data-details": "" })}>
    <KeyDevelopments {...{ content, details, options, base }} />
  </div>
);

/** What makes the box of a page of ours interactive; `content` spares its script a request. */
export const BoxScript = ({ content }: { content?: BoxContent }) => (
  <>
    {content && (
      <script
        type="application/json"
        id="kd-json"
        dangerouslySetInnerHTML={{ __html: toScriptText({ ...content, styles: "" }) }}
      />
    )}
    <script async src={frameScript()} />
  </>
);
