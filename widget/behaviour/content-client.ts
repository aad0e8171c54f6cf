/** Requests of all boxes of the page: those that need the same at the same time share one. */
import type { BoxContent, BoxDetails } from "../content/box-content.ts";
import { findRoute, type Routes } from "../element/service-address.ts";
import { contentPath } from "../frame/content-url.ts";
import type { Options } from "../options.ts";
import { fetchJson } from "./fetch-json.ts";
import { restrictTree } from "./restrict-tree.ts";

const details = new Map<string, BoxDetails>();
const pending = new Map<string, Promise<unknown>>();

/** Stores the details that a module contains. `path`: on the service. */
export const provideDetails = (path: string, body: BoxDetails): void =>
  void details.set(path, body);

/** Details that are here already. */
export const findDetails = (base: string, path: string): BoxDetails | undefined =>
  details.get(path) ?? details.get(base + path);

async function share<Body extends object>(
  url: string,
  member: keyof Body,
  restrict: (body: Body) => Body,
  route?: string,
): Promise<Body> {
  const response =
    pending.get(url) ??
    fetchJson<Body>(url, member, route)
      .then(restrict)
      .finally(() => pending.delete(url));
  pending.set(url, response);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a URL has one kind of body
  return response as Promise<Body>;
}

const restrictDetails = (body: BoxDetails): BoxDetails => ({
  ...body,
  list: restrictTree(body.list),
  bodies: Object.fromEntries(
    Object.entries(body.bodies).map(([id, tree]) => [id, restrictTree(tree)]),
  ),
  print: restrictTree(body.print),
  views: body.views.map((view) => view.map(restrictTree)),
});

/** Fetches the first view. Rejects with what is wrong and what to do about it. */
export const fetchContent = async (url: string, route?: string): Promise<BoxContent> =>
  share<BoxContent>(url, "box", (body) => ({ ...body, box: restrictTree(body.box) }), route);

/**
 * The content for these options: fetched, and stored in `contents`, unless it is there. Rejects as `fetchContent` does, and where no
 * story is named.
 */
export async function openContent(
  options: Options,
  base: string,
  contents: Map<string, BoxContent>,
  routes: Routes,
): Promise<BoxContent> {
  const { story } = options;
  if (!story) throw new Error('the attribute story="…" is missing');
  // Where no language is set, it is that of the script that contains the story.
  const lang = options.lang ?? contents.get(base + contentPath({ story }))?.lang ?? null;
  const url = base + contentPath({ ...options, lang });
  const content = contents.get(url) ?? (await fetchContent(url, findRoute(url, routes)));
  for (const key of [base + contentPath(options), url]) contents.set(key, content);
  return content;
}

/** Fetches what is behind the first view, and stores it. */
export async function fetchDetails(url: string, route?: string): Promise<BoxDetails> {
  const body = await share<BoxDetails>(url, "bodies", restrictDetails, route);
  details.set(url, body);
  return body;
}
