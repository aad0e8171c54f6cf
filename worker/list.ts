/** One envelope for every list, cut into pages with Link headers (RFC 8288). */
import * as z from "zod";
import { parseCursor, writeCursor } from "./cursor.ts";
import type { Opened, Result } from "./operation.ts";

/** `{ edition, total, data, next }`: how many match in all, this page of them, and the path of the next page. */
export const ListOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    edition: z.string().meta({ description: "The edition that every item is from." }),
    total: z.int().meta({ description: "How many match, on this page or not." }),
    data: z.array(item),
    next: z.string().nullable().meta({ description: "Path of the next page; null on the last." }),
  });

export interface PageQuery {
  limit: number;
  cursor?: string | undefined;
}

/** The page that the query asks for; only what is on it is written. */
export function listResult<Item extends object>(
  { index, caching, etag, headers }: Opened,
  url: URL,
  { limit, cursor }: PageQuery,
  items: readonly Item[],
  write: (item: Item) => string = (item) => index.write(item),
): Result {
  const offset = cursor === undefined ? 0 : parseCursor(cursor).offset;
  const { edition } = index.edition;
  const pathTo = (at: number): string => {
    const search = new URLSearchParams(url.search);
    search.delete("cursor");
    if (at > 0) search.set("cursor", writeCursor({ edition, offset: at }));
    return search.size ? `${url.pathname}?${search.toString()}` : url.pathname;
  };
  const next = offset + limit < items.length ? pathTo(offset + limit) : null;
  const links = [`<${pathTo(0)}>; rel="first"`];
  if (offset > 0) links.push(`<${pathTo(Math.max(0, offset - limit))}>; rel="prev"`);
  if (next) links.push(`<${next}>; rel="next"`);
  const data = items.slice(offset, offset + limit).map(write);
  return {
    body: `{"edition":"${edition}","total":${items.length},"data":[${data.join(",")}],"next":${JSON.stringify(next)}}`,
    caching,
    etag,
    headers: { ...headers, Link: links.join(", ") },
  };
}
