/** One envelope for every list, cut into pages with Link headers (RFC 8288). */
import * as z from "zod";
import { type Bytes, encode, join } from "../http/bytes.ts";
import { parseCursor, writeCursor } from "./cursor.ts";
import type { Opened, Result } from "./route.ts";
import { changeQuery } from "./query.ts";
import { staleCursor } from "../http/problem.ts";

/** `{ total, data, next }`: how many match in all, this page of them, and the path of the next page. */
export const PageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    total: z.int().meta({ description: "How many match, on this page or not." }),
    data: z.array(item),
    next: z.string().nullable().meta({ description: "Path of the next page; null on the last." }),
  });

/** A page of what an edition holds. */
export const ListOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    edition: z.string().meta({ description: "The edition that every item is from." }),
    ...PageOf(item).shape,
  });

export interface PageQuery {
  limit: number;
  cursor?: string | undefined;
}

/** As much of an array as it takes to cut a page. */
export interface Listed<Item> {
  readonly length: number;
  slice: (from: number, to: number) => readonly Item[];
}

interface Page {
  body: Bytes;
  link: string;
}

const COMMA = encode(",");

/** The page that the query asks for of a list that `version` names; only what is on it is written. `first`: members before. */
function cutPage<Item>(
  version: string,
  url: URL,
  { limit, cursor }: PageQuery,
  items: Listed<Item>,
  write: (item: Item) => string | Bytes,
  first = "",
): Page {
  const at = cursor === undefined ? null : parseCursor(cursor);
  if (at && at.edition !== version) throw staleCursor(cursor!);
  const offset = at?.offset ?? 0;
  const pathTo = (to: number): string => {
    const there = to > 0 ? writeCursor({ edition: version, offset: to }) : null;
    return changeQuery(url, { cursor: there });
  };
  const next = offset + limit < items.length ? pathTo(offset + limit) : null;
  const links = [`<${pathTo(0)}>; rel="first"`];
  if (offset > 0) links.push(`<${pathTo(Math.max(0, offset - limit))}>; rel="prev"`);
  if (next) links.push(`<${next}>; rel="next"`);
  const data = items
    .slice(offset, offset + limit)
    .map(write)
    .flatMap((row, at) => (at === 0 ? [row] : [typeof row === "string" ? "," : COMMA, row]));
  const start = `{${first}"total":${items.length},"data":[`;
  const end = `],"next":${JSON.stringify(next)}}`;
  return { body: join([start, ...data, end]), link: links.join(", ") };
}

/** A page of a list from an edition. */
export function listResult<Item extends object>(
  { index, caching, etag, headers }: Opened,
  url: URL,
  query: PageQuery,
  items: Listed<Item>,
  write: (item: Item) => string | Bytes = (item) => index.encode(item),
): Result {
  const { edition } = index.edition;
  const { body, link } = cutPage(edition, url, query, items, write, `"edition":"${edition}",`);
  return { body, caching, etag, headers: { ...headers, Link: link } };
}

/** A page of a list of the corpus as it is now, which `etag` names. */
export function listNow(
  etag: string,
  url: URL,
  query: PageQuery,
  items: readonly object[],
): Result {
  const { body, link } = cutPage(etag, url, query, items, (item) => JSON.stringify(item));
  return { body, caching: "live", etag, headers: { Link: link } };
}
