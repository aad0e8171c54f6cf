/** Schemas of the parameters that several routes have; getters, so that they are built only for a route that is requested. */
import * as z from "zod";
import { parseEdtf } from "../../data/model/dates/edtf.ts";

/** Schema of a repeatable parameter, which matches any of its values. */
export const anyOf = <Item extends z.ZodType>(item: Item, description: string) =>
  z.array(item).min(1).optional().describe(`${description} Repeatable: any of the values matches.`);

/** Id of an object of the edition. Accepts any text, so that the problem of an unknown id can list those that exist. */
export const Id = z.string();

/** Schema of a parameter that is true, false or not set. */
export const flag = (description: string) =>
  z.enum(["true", "false"]).optional().describe(description);

const LIMIT = "must be an integer from 1 to 100";

/** Parameters of pagination. */
export const PAGE = {
  get limit() {
    return z
      .int(LIMIT)
      .min(1, LIMIT)
      .max(100, LIMIT)
      .default(100)
      .describe("Items per page: an integer from 1 to 100.");
  },
  get cursor() {
    return z
      .string()
      .max(100, "must be the cursor of an earlier response, unchanged")
      .optional()
      .describe("Where the page begins: the cursor in `next` of the previous response.");
  },
};

export const ORDER = {
  get order() {
    return z
      .enum(["newest", "oldest"])
      .default("newest")
      .describe("By date: newest or oldest first.");
  },
};

const edtfDate = (description: string) =>
  z
    .string()
    .refine((text) => parseEdtf(text) !== null, "must be a date, such as 2023-07-15 or 2023-07")
    .optional()
    .describe(description);

/** A date of several days matches if any of them is in the range: from=2023-07-15 matches July 2023. */
export const DATES = {
  get from() {
    return edtfDate(
      "Only what could fall on or after this EDTF date, such as 2023-07-15 or 2023-07.",
    );
  },
  get to() {
    return edtfDate(
      "Only what could fall on or before this EDTF date, such as 2023-09-13 or 2023-09.",
    );
  },
};

/** The same for a list that is filtered by other dates than its items' own. `only` begins the descriptions: "Only claims whose period". */
export const dateParameters = (only: string) => ({
  from: edtfDate(`${only} could fall on or after this EDTF date.`),
  to: edtfDate(`${only} could fall on or before this EDTF date.`),
});

const SEARCH_LENGTH = "must have 1 to 200 characters";

export const SEARCH = {
  get q() {
    return z
      .string(SEARCH_LENGTH)
      .trim()
      .min(1, SEARCH_LENGTH)
      .max(200, SEARCH_LENGTH)
      .optional()
      .describe(
        "Only what contains all of these words; names match in any spelling. 1 to 200 characters.",
      );
  },
};
