/**
 * What a box loads: the content of its first view; and, where there is no static file, as for an archived edition, its details,
 * behaviour and style sheet.
 */
import * as z from "zod";
import { buildContent } from "../../data/edition/build/build-content.ts";
import { Slug } from "../../data/model/edition/vocabulary.ts";
import { LANGUAGES } from "../../widget/options.ts";
import { addDetails } from "../../widget/content/behaviour-module.ts";
import { makeContent } from "../../widget/content/make-content.tsx";
import { separateTexts } from "../../widget/content/text-columns.ts";
import { DETAILS_FORMAT, detailsPath } from "../../widget/content/details-path.ts";
import { makeWithdrawnView } from "../../widget/content/make-withdrawn-view.ts";
import { loadDetails, loadView, resolveActor } from "./box.tsx";
import { makeSheetFile } from "../../widget/styles/sheet-hash.ts";
import { findStory, openArchived, openEdition, readAsset } from "../corpus/corpus.ts";
import { openLabels } from "../corpus/open-labels.ts";
import type { Env } from "../env.ts";
import { openSelectedEdition, SELECTOR } from "../api/edition-selector.ts";
import { ORDER } from "../api/common-parameters.ts";
import { route, type ParsedQuery } from "../api/route.ts";
import { pathNotFound } from "../http/problem.ts";
import type { PublicUrl } from "../http/origin.ts";

const contentQuery = () => ({
  ...ORDER,
  actor: Slug.optional().describe(
    "Only developments in which this actor, or a member of it, takes part. An unknown actor is ignored, and `warning` says so.",
  ),
  edition: SELECTOR.edition,
  from: z
    .string()
    .optional()
    .describe("The edition that the box shows; `update` says what is new since then."),
  lang: z
    .enum(LANGUAGES)
    .optional()
    .describe("Language of the interface; the content is in the story's language."),
});

/** For a box that is frozen at a withdrawn edition: the reason, instead of the 410 of the API. */
async function makeWithdrawn(
  env: Env,
  storyId: string,
  { edition, lang }: ParsedQuery<ReturnType<typeof contentQuery>>,
) {
  const story = await findStory(env, storyId);
  const entry = story.editions.find((archived) => archived.edition === edition);
  if (!entry?.withdrawal) return null;
  const labels = await openLabels(env, lang ?? story.language);
  const { edition: current } = await openEdition(env, story.id, story.edition);
  const { reason } = entry.withdrawal;
  const view = makeWithdrawnView(buildContent(current), labels, { ...entry, reason });
  const etag = `${entry.edition}-withdrawn`;
  return { etag, caching: "live" as const, body: JSON.stringify(separateTexts(makeContent(view))) };
}

export const readContent = route({
  id: "readContent",
  path: "/embed/{story}/content",
  summary: "The content of the first view of a box with these options, with labels in its language",
  tag: "embeds",
  query: contentQuery,
  example: () => ({ order: "oldest" }),
  run: async ({ env, url, params, query }) => {
    const withdrawn = await makeWithdrawn(env, params.story, query);
    if (withdrawn) return withdrawn;
    const { index, story, etag } = await openSelectedEdition(env, url, params.story, query);
    const { order, lang = null, edition = null } = query;
    const { actor, warning } = resolveActor(index, query.actor ?? null);
    // If the box's edition was withdrawn, the response does not say what is new.
    const shown = story.editions.find((archived) => archived.edition === query.from);
    const from = shown && (await openArchived(env, story.id, shown));
    const view = await loadView(env, index, { order, actor, lang, edition, from });
    const content = separateTexts(makeContent(view, { order, edition }));
    return { etag, caching: "live", body: JSON.stringify({ ...content, warning }) };
  },
});

/** An alias, because the specification of the service names this path. */
export const readDigest = {
  ...readContent,
  id: "readDigest",
  path: "/embed/{story}/digest",
  summary: "Alias of /embed/{story}/content",
};

async function openDetails(
  env: Env,
  url: PublicUrl,
  { story, lang, edition }: { story: string; lang: string; edition: string },
) {
  if (!LANGUAGES.includes(lang)) throw pathNotFound();
  const { index, etag } = await openSelectedEdition(env, url, story, { edition });
  return { details: await loadDetails(env, index, lang), etag };
}

export const readDetails = route({
  id: "readDetails",
  path: "/embed/{story}.{lang}.{edition}-{format}.json",
  tag: "embeds",
  summary: "The content behind the first view of an edition; for the current one, a static file",
  example: (edition) => ({ lang: "en", edition: edition.edition, format: DETAILS_FORMAT }),
  run: async ({ env, url, params }) => {
    if (params.format !== DETAILS_FORMAT) throw pathNotFound();
    const { details, etag } = await openDetails(env, url, params);
    return { caching: "immutable", etag, body: JSON.stringify(details) };
  },
});

export const readSheet = route({
  id: "readSheet",
  path: "/embed/styles.{hash}.json",
  tag: "embeds",
  summary: "The style sheet of a box's first view; at the current hash, a static file",
  example: () => ({ hash: "01234567" }),
  // Always the current one, which goes with the markup of every response.
  run: async () => ({ caching: "live", etag: "styles", body: makeSheetFile() }),
});

export const readBehaviour = route({
  id: "readBehaviour",
  path: "/embed/{story}.{lang}.{edition}-{code}.js",
  tag: "embeds",
  summary:
    "The content behind the first view and the box's behaviour, as a module; for the current edition and code, a static file",
  types: ["text/javascript; charset=utf-8"],
  example: (edition) => ({ lang: "en", edition: edition.edition, code: "0123456789ab" }),
  run: async ({ env, url, params }) => {
    const { details, etag } = await openDetails(env, url, params);
    const code = await readAsset(env, "/embed/behaviour.js");
    // Always the current code, whatever hash the script requests.
    return { caching: "live", etag, body: addDetails(code, detailsPath(params), details) };
  },
});
