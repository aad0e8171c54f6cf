/** `/stories/{story}`: the story page, or another representation if Accept prefers it. */
import { readAsset } from "../../corpus/corpus.ts";
import { openLabels } from "../../corpus/open-labels.ts";
import { EditionReader } from "../../exports/edition-reader.ts";
import { DEVELOPMENT_COLUMNS } from "../../exports/records/development-table.ts";
import { toJsonLdText } from "../../exports/records/json-ld.ts";
import { CSV_TYPE, writeCsv } from "../../exports/records/write-csv.ts";
import { STORY_EXPORTS } from "../../exports/export-formats.ts";
import { negotiateType } from "../../http/content-negotiation.ts";
import { VARY_BY_ACCEPT } from "../../http/headers.ts";
import { HTML } from "../../http/page.tsx";
import { Problem } from "../../http/problem.ts";
import type { Bytes } from "../../http/response.ts";
import { renderStoryPage } from "../../pages/story/story.tsx";
import { openSelectedEdition, SELECTOR, type SelectedEdition } from "../edition-selector.ts";
import { fillPath } from "../path-template.ts";
import { JSON_TYPE, route, type RouteContext, type RouteResult } from "../route.ts";

const JSON_LD = "application/ld+json; charset=utf-8";

const NEGOTIATED = STORY_EXPORTS.filter(({ isNegotiated }) => isNegotiated);

type Types = readonly [string, ...string[]];
/** The media types of the current edition; the first is the default. */
const CURRENT_TYPES: Types = [HTML, JSON_TYPE, JSON_LD, ...NEGOTIATED.map(({ type }) => type)];
/** The media types of an earlier edition. The other exports are files, which the build writes for the current edition only. */
const ARCHIVED_TYPES: Types = [HTML, JSON_TYPE, JSON_LD, CSV_TYPE];

type StoryContext = RouteContext<"/stories/{story}">;

/** The path of the story's export of this media type. */
const exportPath = (type: string, story: string): string =>
  fillPath(NEGOTIATED.find((format) => format.type === type)!.path, { story });

/** The representation in a type other than HTML, and the URL that serves only this representation. */
async function readData(
  { env, url }: StoryContext,
  { index: { edition, json } }: SelectedEdition,
  type: string,
): Promise<{ body: string | Bytes; location: string }> {
  const pinned = `?edition=${edition.edition}`;
  if (type === JSON_TYPE) return { body: json, location: `/v1/stories/${edition.id}${pinned}` };
  if (type === JSON_LD || type === CSV_TYPE) {
    const labels = await openLabels(env, edition.language);
    if (type === JSON_LD)
      return {
        body: toJsonLdText(edition, url.origin, labels),
        location: url.pathname + pinned,
      };
    const reader = new EditionReader(edition, url.origin, labels, { isPinned: true });
    return {
      body: writeCsv(DEVELOPMENT_COLUMNS, edition.developments, reader),
      location: `/v1/stories/${edition.id}/developments.csv${pinned}`,
    };
  }
  const location = exportPath(type, edition.id);
  return { body: await readAsset(env, location), location };
}

async function represent(
  context: StoryContext,
  selected: SelectedEdition,
  type: string,
): Promise<RouteResult<string>> {
  if (type === HTML) return renderStoryPage(context, selected);
  const { body, location } = await readData(context, selected, type);
  const headers = { "Content-Location": location };
  return { body, type, caching: "live", etag: selected.etag, headers };
}

export const storyPage = route({
  id: "storyPage",
  path: "/stories/{story}",
  tag: "pages",
  summary: "The story page, or another representation if Accept prefers it",
  query: () => ({ ...SELECTOR }),
  details:
    "Feeds, NDJSON, the calendar, plain text and Markdown exist for the current edition only; a request for an earlier edition in one of these types gets a 406.",
  types: CURRENT_TYPES,
  problems: ["not-acceptable"],
  run: async (context) => {
    const { env, url, params, query, headers } = context;
    const accept = headers.get("Accept");
    const selected = await openSelectedEdition(env, url, params.story, query);
    const isCurrent = selected.index.edition.edition === selected.story.edition;
    const offered = isCurrent ? CURRENT_TYPES : ARCHIVED_TYPES;
    const type = negotiateType(accept, offered);
    if (type === null) {
      const allowed = offered.map((offer) => offer.replace(/;.*/, ""));
      const edition = isCurrent ? "The current edition" : "An earlier edition";
      const detail = `${edition} is available as ${allowed.join(", ")}.`;
      throw new Problem("not-acceptable", { detail, value: accept ?? "", allowed });
    }
    const result = await represent(context, selected, type);
    return { ...result, headers: { ...result.headers, ...VARY_BY_ACCEPT } };
  },
});
