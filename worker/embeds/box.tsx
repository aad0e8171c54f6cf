/** The widget's tree, rendered here for the iframe page, the story page and the fragment. */
import { buildContent } from "../../data/edition/build-content.ts";
import type { BoxContent, BoxDetails } from "../../widget/content/box-content.ts";
import { frameAttributes, frameScript } from "../../widget/frame/content-url.ts";
import { KeyDevelopments } from "../../widget/components/KeyDevelopments.tsx";
import { makeContent, makeUpdateContent } from "../../widget/content/make-content.ts";
import { makeDetails } from "../../widget/content/make-details.tsx";
import type { Options } from "../../widget/options.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";
import { findCurrentId } from "../corpus/former-ids.ts";
import { openLabels } from "../corpus/labels.ts";
import type { Env } from "../env.ts";

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

/** The first view of an edition, in words. The interface speaks the content's language unless another is set. */
export async function loadContent(
  env: Env,
  index: EditionIndex,
  { order, actor, lang, from }: ContentOptions,
): Promise<BoxContent> {
  const labels = await openLabels(env, lang ?? index.edition.language);
  const options = { order, ...(actor && { actor }) };
  const content = buildContent(index.edition, options);
  return from
    ? makeUpdateContent(content, buildContent(from.edition, options), labels)
    : makeContent(content, labels);
}

/** What is behind the first view of an edition. */
export const loadDetails = async (
  env: Env,
  { edition }: EditionIndex,
  lang: string,
): Promise<BoxDetails> => makeDetails(buildContent(edition), await openLabels(env, lang));

/**
 * The options as far as the edition can meet them. An actor that it does not know filters nothing: an embed outlives the ids of
 * its first day.
 */
export const settleOptions = ({ actors }: EditionIndex, options: Options): Options => ({
  ...options,
  actor: options.actor === null ? null : (findCurrentId(actors, options.actor) ?? null),
});

export async function makeBox(
  env: Env,
  index: EditionIndex,
  requested: Options,
): Promise<BoxParts> {
  const options = settleOptions(index, requested);
  const content = await loadContent(env, index, options);
  return { content, options: { ...options, lang: content.lang } };
}

/** The box with all views in the markup. */
export async function makeWholeBox(
  env: Env,
  index: EditionIndex,
  requested: Options,
): Promise<BoxParts> {
  const parts = await makeBox(env, index, requested);
  return { ...parts, details: await loadDetails(env, index, parts.content.lang) };
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
