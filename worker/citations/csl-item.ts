/** The members of a CSL-JSON item (citationstyles.org) that citations have. */
import * as z from "zod";

const CslDate = z.object({
  "date-parts": z
    .tuple([z.array(z.int())])
    .describe("Year, month and day, as far as they are known."),
  circa: z.literal(true).optional().describe("Approximate, or not stated by the source."),
});

export const CslItem = z
  .object({
    id: z.string().describe("Unique; the BibTeX key."),
    type: z
      .enum(["webpage", "article-newspaper", "dataset"])
      .describe(
        "webpage: a page of this service; article-newspaper: an outlet's report; dataset: a record without a page.",
      ),
    title: z.string().describe("Title of what is cited."),
    author: z
      .tuple([z.object({ literal: z.string().describe("Its name.") })])
      .optional()
      .describe("The service; missing for a report, whose author is not known."),
    issued: CslDate.optional().describe(
      "Day of the edition, or date of the report; missing for a draft.",
    ),
    "container-title": z
      .string()
      .optional()
      .describe("The story; for a report, its outlet if it is named."),
    genre: z.string().optional().describe("The edition as text."),
    version: z.string().describe("Id of the edition."),
    language: z.string().describe("BCP 47 tag of what is cited."),
    URL: z.string().describe("URL of the page at the edition."),
  })
  .meta({ id: "CslItem", description: "An item of CSL-JSON (citationstyles.org)." });
export type CslItem = z.infer<typeof CslItem>;
export type CslDate = z.infer<typeof CslDate>;
