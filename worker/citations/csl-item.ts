/** The members of a CSL-JSON item (citationstyles.org) that citations have. */
import * as z from "zod";

const CslDate = z.object({
  "date-parts": z
    .tuple([z.array(z.int())])
    .meta({ description: "Year, month and day, as far as they are known." }),
  circa: z
    .literal(true)
    .optional()
    .meta({ description: "Approximate, or not stated by the source." }),
});

export const Citation = z
  .object({
    id: z.string().meta({ description: "Unique; the BibTeX key." }),
    type: z.enum(["webpage", "article-newspaper", "dataset"]).meta({
      description:
        "webpage: a page of this service; article-newspaper: an outlet's report; dataset: a record without a page.",
    }),
    title: z.string().meta({ description: "Title of what is cited." }),
    author: z
      .tuple([z.object({ literal: z.string().meta({ description: "Its name." }) })])
      .optional()
      .meta({ description: "The service; missing for a report, whose author is not known." }),
    issued: CslDate.optional().meta({
      description: "Day of the edition, or date of the report; missing for a draft.",
    }),
    "container-title": z
      .string()
      .optional()
      .meta({ description: "The story; for a report, its outlet if it is named." }),
    genre: z.string().optional().meta({ description: "The edition as text." }),
    version: z.string().meta({ description: "Id of the edition." }),
    language: z.string().meta({ description: "BCP 47 tag of what is cited." }),
    URL: z.string().meta({ description: "URL of the page at the edition." }),
  })
  .meta({ id: "CslItem", description: "An item of CSL-JSON (citationstyles.org)." });
export type Citation = z.infer<typeof Citation>;
export type CslDate = z.infer<typeof CslDate>;
