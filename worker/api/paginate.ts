/** One envelope for every list, cut into pages with Link headers (RFC 8288). */
import * as z from "zod";
import { staleCursor } from "../http/problem.ts";
import { parseCursor, writeCursor } from "./cursor.ts";
import { changeQuery } from "./query.ts";

/** `{ total, data, next }`: a page of a list. */
export const PageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    total: z.int().meta({ description: "Number of items on all pages." }),
    data: z.array(item).meta({ description: "The items of this page." }),
    next: z.string().nullable().meta({ description: "Path of the next page; null on the last." }),
  });

/** A page of a list of an edition's objects. */
export const ListOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    edition: z.string().meta({ description: "The edition that every item is from." }),
    ...PageOf(item).shape,
  });

export interface PageQuery {
  limit: number;
  cursor?: string | undefined;
}

/** The body of a list, apart from the edition. */
export interface Page<Item> {
  total: number;
  data: Item[];
  next: string | null;
}

/** The page that the query asks for, and its links. `version`, 12 hex digits, changes whenever the list does. */
export function cutPage<Item>(
  version: string,
  url: URL,
  { limit, cursor }: PageQuery,
  items: readonly Item[],
): { page: Page<Item>; headers: { Link: string } } {
  const position = cursor === undefined ? null : parseCursor(cursor);
  if (cursor !== undefined && position?.edition !== version) throw staleCursor(cursor);
  const offset = position?.offset ?? 0;
  const pathTo = (start: number): string =>
    changeQuery(url, {
      cursor: start > 0 ? writeCursor({ edition: version, offset: start }) : null,
    });
  const next = offset + limit < items.length ? pathTo(offset + limit) : null;
  const links = [`<${pathTo(0)}>; rel="first"`];
  if (offset > 0) links.push(`<${pathTo(Math.max(0, offset - limit))}>; rel="prev"`);
  if (next) links.push(`<${next}>; rel="next"`);
  const data = items.slice(offset, offset + limit);
  return { page: { total: items.length, data, next }, headers: { Link: links.join(", ") } };
}

/** A page of a list from an edition, as a route's result. */
export function paginate<Item>(
  edition: string,
  url: URL,
  query: PageQuery,
  items: readonly Item[],
) {
  const { page, headers } = cutPage(edition, url, query, items);
  return { json: { edition, ...page }, headers };
}
