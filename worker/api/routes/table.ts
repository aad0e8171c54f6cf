/** Tables as CSV, with the filters of the list in JSON, every row on one page. */
import type * as z from "zod";
import { openLabels } from "../../corpus/open-labels.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import { EditionReader } from "../../exports/edition-reader.ts";
import type { EditionColumns } from "../../exports/records/development-table.ts";
import { CSV_TYPE, writeCsv } from "../../exports/records/write-csv.ts";
import { editionRoute } from "../edition-route.ts";
import type { ParsedQuery, Route } from "../route.ts";

/** Columns that every table has. */
const COLUMNS =
  "Columns have the names and values of the members in JSON, lists joined with semicolons. `date_…` are the parts of a date, `date_text` is the date in words. `edition` and `published` are of the edition; links lead to it.";

type TableDefinition<Shape extends z.ZodRawShape, Item> = Pick<Route, "id" | "tag" | "summary"> & {
  /** What the other columns mean, where their names do not say it. */
  meanings: string;
  path: `/v1/stories/{story}/${string}.csv`;
  /** The filters. */
  query: () => Shape;
  example: Record<string, string>;
  columns: EditionColumns<Item>;
  /** The items that match the filters, in the order of the rows. */
  select: (index: EditionIndex, query: ParsedQuery<Shape>) => readonly Item[];
};

export const tableRoute = <Shape extends z.ZodRawShape, Item>({
  example,
  columns,
  meanings,
  select,
  ...definition
}: TableDefinition<Shape, Item>) =>
  editionRoute({
    ...definition,
    details: `${COLUMNS} ${meanings}`,
    types: [CSV_TYPE],
    example: () => example,
    run: async ({ env, url, query }, { index }) => {
      const { edition } = index;
      const labels = await openLabels(env, edition.language);
      const reader = new EditionReader(edition, url.origin, labels, { isPinned: true });
      return { body: writeCsv(columns, select(index, query), reader) };
    },
  });
