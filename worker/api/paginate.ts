/** Pagination: the same envelope for every list, and Link headers (RFC 8288). */
import { parseCursor, writeCursor } from "./cursor.ts";
import { staleCursor } from "./parameter-problems.ts";
import { changeQuery } from "./query.ts";
import type { PublicUrl } from "../http/origin.ts";

export interface PageQuery {
  limit: number;
  cursor?: string | undefined;
}

/** The body of a list without the edition. */
export interface Page<Item> {
  total: number;
  data: Item[];
  next: string | null;
}

/** Cuts the requested page out of a list, with its Link header. `version`: as in a cursor. */
export function cutPage<Item>(
  version: string,
  url: PublicUrl,
  { limit, cursor }: PageQuery,
  items: readonly Item[],
): { page: Page<Item>; headers: { Link: string } } {
  const position = cursor === undefined ? null : parseCursor(cursor);
  if (cursor !== undefined && position?.version !== version) throw staleCursor(cursor);
  const offset = position?.offset ?? 0;
  const pathTo = (start: number): string =>
    changeQuery(url, {
      cursor: start > 0 ? writeCursor({ version, offset: start }) : null,
    });
  const next = offset + limit < items.length ? pathTo(offset + limit) : null;
  const links = [`<${pathTo(0)}>; rel="first"`];
  if (offset > 0) links.push(`<${pathTo(Math.max(0, offset - limit))}>; rel="prev"`);
  if (next) links.push(`<${next}>; rel="next"`);
  const data = items.slice(offset, offset + limit);
  return { page: { total: items.length, data, next }, headers: { Link: links.join(", ") } };
}

/** Paginates objects of an edition, as a route's result. */
export function paginate<Item>(
  edition: string,
  url: PublicUrl,
  query: PageQuery,
  items: readonly Item[],
) {
  const { page, headers } = cutPage(edition, url, query, items);
  return { json: { edition, ...page }, headers };
}
