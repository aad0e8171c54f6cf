/** What all faults play on: an invented story in two editions, a publisher's page with its box, and the rows of the table. */
import type { Browser } from "playwright-core";
import type { Reader, Sight } from "../measure/reader.ts";
import { whole } from "../measure/table.ts";
import type { Edge } from "../serve/edge.ts";
import type { Site } from "../serve/site.ts";

/** Developments in the old edition and in the new one: by their number a reader's edition is known. */
export const OLD = 31;
export const NEW = 32;

/** Where the service comes back to: the edge looks for it where it was. */
export const PORT = 8830;

export type Row = [fault: string, reader: string, sees: string, errors: string];

export interface Stage {
  browser: Browser;
  edge: Edge;
  host: Site;
  rows: Row[];
}

/** What is in view, in words. */
export const describe = ({ rows, fallback, message }: Sight): string =>
  [
    rows.length > 0 ? `${rows.length} developments` : fallback ? "the publisher's link" : "nothing",
    message && `“${message}”`,
  ]
    .filter(Boolean)
    .join(", ");

/** The row of one reader, with the errors on that reader's page until now. */
export const makeRow = (fault: string, who: string, sees: string, { errors }: Reader): Row => [
  fault,
  who,
  sees,
  whole(errors.length),
];
