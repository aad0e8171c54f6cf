/** oEmbed 1.0. WordPress keeps only a link, a blockquote and an iframe, so that is what the html is. */
import { SERVICE_NAME } from "../exports/service-name.ts";
import { findStory, type StoryEntry } from "../corpus/corpus.ts";
import type { Asked } from "../http/handler.ts";
import { makeAnswer, type Answer } from "../http/response.ts";
import { Problem } from "../http/problem.ts";
import { refuse } from "../api/query.ts";
import { escapeHtml, FRAME_HEIGHT, framePath } from "./snippets.ts";
import { OPTION_NAMES } from "../../widget/options.ts";

/** Pixels; the box is made for a column of text. */
const WIDTH = 700;

function readSize(search: URLSearchParams, name: string, most: number): number {
  const text = search.get(name);
  if (text === null) return most;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw refuse(name, text, ["a number of pixels, 1 or more"]);
  return Math.min(most, Number(text));
}

interface Target {
  story: string;
  /** Options of the embed page; a development's permalink keeps its fragment. */
  options: Map<string, string>;
  fragment: string;
}

/** What the address is of: a story's page, a development on it, or its embed page; null for anything else. */
export function parseTarget(address: string, host: string): Target | null {
  const url = URL.parse(address);
  if (!url || url.host !== host || !/^https?:$/.test(url.protocol)) return null;
  const [, place, story] = /^\/(stories|embed)\/([a-z0-9-]+)\/?$/.exec(url.pathname) ?? [];
  if (story === undefined) return null;
  const options = new Map<string, string>();
  for (const name of place === "embed" ? OPTION_NAMES : ["edition"]) {
    const value = url.searchParams.get(name);
    if (value !== null && name !== "story") options.set(name, value);
  }
  return { story, options, fragment: /^#[a-z0-9-]+$/.test(url.hash) ? url.hash : "" };
}

const nothing = (address: string): Problem =>
  new Problem("not-found", {
    detail: "There is an embed for the addresses of /stories/{story} and /embed/{story} here.",
    parameter: "url",
    given: address,
  });

async function findTarget({ env, url }: Asked): Promise<{ story: StoryEntry; target: Target }> {
  const address = url.searchParams.get("url");
  if (address === null)
    throw new Problem("missing-parameter", {
      detail: '"url" is required: the address of a story\'s page.',
      parameter: "url",
      takes: ["the address of a story's page"],
    });
  const target = parseTarget(address, url.host);
  if (!target) throw nothing(address);
  return { story: await findStory(env, target.story), target };
}

const toXml = (members: Record<string, string | number>): string => {
  const elements = Object.entries(members).map(
    ([name, value]) => `<${name}>${escapeHtml(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join("")}</oembed>\n`;
};

export async function readOEmbed(asked: Asked): Promise<Answer> {
  const { url, version } = asked;
  const format = url.searchParams.get("format") ?? "json";
  if (format !== "json" && format !== "xml")
    throw new Problem("unsupported-format", {
      detail: '"format" takes: json, xml',
      parameter: "format",
      given: format,
      takes: ["json", "xml"],
    });
  const { story, target } = await findTarget(asked);
  const width = readSize(url.searchParams, "maxwidth", WIDTH);
  const height = readSize(url.searchParams, "maxheight", FRAME_HEIGHT);
  const page = `${url.origin}/stories/${story.id}${target.fragment}`;
  const frame = url.origin + framePath(story.id, target.options) + target.fragment;
  const title = escapeHtml(story.title);
  const html =
    `<blockquote><a href="${escapeHtml(page)}">${title}</a></blockquote>` +
    `<iframe src="${escapeHtml(frame)}" title="${title}" width="${width}" height="${height}" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`;
  const members = {
    version: "1.0",
    type: "rich",
    title: story.title,
    provider_name: SERVICE_NAME,
    provider_url: `${url.origin}/`,
    // Seconds; consumers may keep it for a day, the frame follows the story by itself.
    cache_age: 86_400,
    width,
    height,
    html,
  };
  return makeAnswer({
    body: format === "json" ? JSON.stringify(members) : toXml(members),
    type: format === "json" ? "application/json" : "text/xml; charset=utf-8",
    etag: `${story.edition}-${version}`,
    caching: "live",
  });
}
