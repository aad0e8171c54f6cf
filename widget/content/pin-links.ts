/**
 * The links of a frozen box keep its reader at its edition, also where that is the current one, because a later one may be published
 * while the box is open. The Worker makes the links of the first view (`FirstView.page`). The details behind it are one file for live and
 * frozen boxes, which browsers keep: its links select no edition until a box adds the query of its first view's link to the story page.
 */
import type { BoxDetails } from "./box-content.ts";

/** The details with links to the story's pages that have this query, such as "?edition=0123456789ab"; empty for a live box. */
export const pinLinks = (details: BoxDetails, query: string): BoxDetails =>
  query
    ? JSON.parse(JSON.stringify(details).replaceAll(/\|href=\/stories\/[^"#|]*/g, `$&${query}`))
    : details;
