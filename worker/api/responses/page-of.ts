/** Schemas of lists: the same envelope for every list. */
import * as z from "zod";

/** Schema of a page of a list: `{ total, data, next }`. */
export const PageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    total: z.int().describe("Number of items on all pages."),
    data: z.array(item).describe("The items of this page."),
    next: z.string().nullable().describe("Path of the next page; null on the last."),
  });

/** Schema of a page of an edition's objects. */
export const ListOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    edition: z.string().describe("The edition of all items."),
    ...PageOf(item).shape,
  });
