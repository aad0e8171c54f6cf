/** Renders the widget on the server, for the iframe page, the story page and the fragment. */
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
  /** If set, the markup contains all views. */
  details?: BoxDetails;
  options: Options;
}

type ContentOptions = Pick<Options, "order" | "actor" | "lang"> & {
  /** The edition that the box shows. If set, the content says what is new since then. */
  from?: EditionIndex | undefined;
};

/** The content of the first view of an edition. The interface is in the story's language unless `lang` is set. */
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

/** The content behind the first view of an edition. */
export const loadDetails = async (
  env: Env,
  { edition }: EditionIndex,
  lang: string,
): Promise<BoxDetails> => makeDetails(buildContent(edition), await openLabels(env, lang));

/** The options with the actor's current id. An unknown actor is dropped, so that an old embed still shows the story. */
export const resolveOptions = ({ actors }: EditionIndex, options: Options): Options => ({
  ...options,
  actor: options.actor === null ? null : (findCurrentId(actors, options.actor) ?? null),
});

/** The first view of an edition with these options. */
export async function makeBox(
  env: Env,
  index: EditionIndex,
  requested: Options,
): Promise<BoxParts> {
  const options = resolveOptions(index, requested);
  const content = await loadContent(env, index, options);
  return { content, options: { ...options, lang: content.lang } };
}

/** All views of an edition with these options. */
export async function makeFullBox(
  env: Env,
  index: EditionIndex,
  requested: Options,
): Promise<BoxParts> {
  const parts = await makeBox(env, index, requested);
  return { ...parts, details: await loadDetails(env, index, parts.content.lang) };
}

/** JSON that is safe inside a script element. */
const toScriptText = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** The box's markup, which the element or frame.js hydrates. `base`: address of the service, for links. */
export const Box = ({ content, details, options, base = "" }: BoxParts & { base?: string }) => (
  <div {...frameAttributes(options, content)} {...(details && { "data-details": "" })}>
    <KeyDevelopments {...{ content, details, options, base }} />
  </div>
);

/** The script that hydrates a box on a page of this service. `content` saves the script a request. */
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
