/** Content by URL: what the scripts on this page contain and what the service has returned, shared by all boxes of the page. */
import type { BoxContent, BoxDetails } from "../content/box-content.ts";
import { fetchJson } from "./fetch-json.ts";

/** What a script contains beside its code: null where it is for any story. */
export type Payload = BoxContent | null;

const contents = new Map<string, BoxContent>();
const details = new Map<string, BoxDetails>();
const pending = new Map<string, Promise<unknown>>();

/** The content of a URL, where it is here already. */
export const findContent = (url: string): BoxContent | undefined => contents.get(url);
export const findDetails = (url: string): BoxDetails | undefined => details.get(url);

/** Stores content under the URLs that would return it. */
export function provide(content: BoxContent, ...urls: string[]): void {
  for (const url of urls) contents.set(url, content);
}

async function request<Body extends object>(
  url: string,
  member: keyof Body,
  cache: Map<string, Body>,
): Promise<Body> {
  try {
    const body = await fetchJson<Body>(url, member);
    cache.set(url, body);
    return body;
  } finally {
    pending.delete(url);
  }
}

/** One request for all boxes that need the same at the same time. */
async function share<Body extends object>(
  url: string,
  member: keyof Body,
  cache: Map<string, Body>,
): Promise<Body> {
  const response = pending.get(url) ?? request(url, member, cache);
  pending.set(url, response);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a URL has one kind of body
  return response as Promise<Body>;
}

/** Fetches the first view. Rejects with what is wrong and what to do about it. */
export const fetchContent = async (url: string): Promise<BoxContent> => share(url, "box", contents);

/** Fetches what is behind the first view. */
export const fetchDetails = async (url: string): Promise<BoxDetails> =>
  share(url, "bodies", details);
