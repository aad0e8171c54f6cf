/** oEmbed 1.0. The html is a link, a blockquote and an iframe, because WordPress strips all other elements. */
import * as z from "zod";
import type { Edition } from "../../data/model/edition.ts";
import { atEdition } from "../../widget/frame/content-url.ts";
import { SERVICE_NAME } from "../exports/service-name.ts";
import { findStory, openEdition } from "../corpus/corpus.ts";
import { Problem } from "../http/problem.ts";
import { JSON_TYPE, route } from "../api/route.ts";
import { escapeHtml, FRAME_HEIGHT, framePath } from "./snippets.ts";
import { SHARE_HEIGHT, SHARE_WIDTH } from "../exports/images/share-size.ts";
import type { Labels } from "../../widget/i18n/labels.ts";
import { openLabels } from "../corpus/open-labels.ts";
import { assertKnownEdition } from "../api/edition-selector.ts";
import { readFrameQuery } from "./option-parameters.ts";

/** Default width in pixels: that of a typical text column. */
const WIDTH = 700;

interface Target {
  story: string;
  /** Options of the embed page. */
  options: Map<string, string>;
  /** Fragment of a development's permalink, with `#`; otherwise empty. */
  fragment: string;
}

/** Parses the address of a story page, a development on it, or an embed page; null for any other address. */
function parseTarget(address: string, host: string): Target | null {
  const url = URL.parse(address);
  if (!url || url.host !== host || !/^https?:$/.test(url.protocol)) return null;
  const [, place, story] = /^\/(stories|embed)\/([a-z0-9-]+)\/?$/.exec(url.pathname) ?? [];
  if (story === undefined) return null;
  const options = readFrameQuery(url.searchParams, place === "embed" ? undefined : ["edition"]);
  return { story, options, fragment: /^#[a-z0-9-]+$/.test(url.hash) ? url.hash : "" };
}

const unknownAddress = (address: string): Problem =>
  new Problem("not-found", {
    detail: "Only /stories/{story} and /embed/{story} of this service can be embedded.",
    parameter: "url",
    value: address,
  });

const toXml = (members: Record<string, string | number>): string => {
  const elements = Object.entries(members).map(
    ([name, value]) => `<${name}>${escapeHtml(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join("")}</oembed>\n`;
};

/** The title for an interface in another language: the subject, untranslated, after that language's "Key developments". */
function translateTitle({ title, language }: Edition, labels: Labels): string {
  if (labels.lang === language) return title;
  const [subject = title] = title.split(/: (?=[^:]*$)/);
  return `${labels.keyDevelopments}: ${subject}`;
}

const Pixels = z
  .int()
  .min(1)
  .max(999_999)
  .optional()
  .describe("The consumer's maximum, in pixels: 1 to 999999.");

const XML_TYPE = "text/xml; charset=utf-8";

export const oembed = route({
  id: "oembed",
  path: "/oembed",
  tag: "embeds",
  summary: "oEmbed 1.0 of a story's page or of its embed page",
  query: () => ({
    url: z.string().describe("Address of a page of this service."),
    // Validated by the handler: an unsupported format is a 501 (oEmbed 1.0 §2.3.1).
    format: z.string().default("json").describe("json or xml."),
    maxwidth: Pixels,
    maxheight: Pixels,
  }),
  types: [JSON_TYPE, XML_TYPE],
  problems: ["not-found", "unsupported-format"],
  example: ({ id }, { origin }) => ({ url: `${origin}/stories/${id}` }),
  run: async ({ env, url, query }) => {
    const { format } = query;
    if (format !== "json" && format !== "xml")
      throw new Problem("unsupported-format", {
        detail: '"format" accepts: json, xml',
        parameter: "format",
        value: format,
        allowed: ["json", "xml"],
      });
    const target = parseTarget(query.url, new URL(url.origin).host);
    if (!target) throw unknownAddress(query.url);
    const story = await findStory(env, target.story);
    const width = Math.min(WIDTH, query.maxwidth ?? WIDTH);
    const height = Math.min(FRAME_HEIGHT, query.maxheight ?? FRAME_HEIGHT);
    const frozen = target.options.get("edition");
    const path = atEdition(`/stories/${story.id}`, frozen ?? null);
    const page = url.origin + path + target.fragment;
    const frame = url.origin + framePath(story.id, target.options) + target.fragment;
    // A withdrawn one is known: its frame shows why it was withdrawn.
    if (frozen !== undefined) assertKnownEdition(story, frozen, "url");
    const { edition } = await openEdition(env, story.id, story.edition);
    const labels = await openLabels(env, target.options.get("lang") ?? edition.language);
    const title = translateTitle(edition, labels);
    const name = escapeHtml(title);
    // Width in percent, so that the frame fits a narrow column. WordPress limits the height to 1000 px; the frame scrolls.
    const html =
      `<blockquote><a href="${escapeHtml(page)}">${name}</a></blockquote>` +
      `<iframe src="${escapeHtml(frame)}" title="${name}" width="100%" height="${height}" frameborder="0" marginwidth="0" marginheight="0"></iframe>`;
    // The limits hold for the thumbnail, too (oEmbed 1.0 §2.3.4).
    const hasThumbnail =
      SHARE_WIDTH <= (query.maxwidth ?? SHARE_WIDTH) &&
      SHARE_HEIGHT <= (query.maxheight ?? SHARE_HEIGHT);
    const members = {
      version: "1.0" as const,
      type: "rich" as const,
      title,
      provider_name: SERVICE_NAME,
      provider_url: `${url.origin}/`,
      // Seconds: a day, since the frame itself shows the current edition.
      cache_age: 86_400,
      width,
      height,
      html,
      ...(hasThumbnail && {
        thumbnail_url: `${url.origin}/stories/${story.id}/share.png`,
        thumbnail_width: SHARE_WIDTH,
        thumbnail_height: SHARE_HEIGHT,
      }),
    };
    const cached = { caching: "live", etag: story.edition } as const;
    if (format === "xml") return { ...cached, type: XML_TYPE, body: toXml(members) };
    return { ...cached, json: members };
  },
});
