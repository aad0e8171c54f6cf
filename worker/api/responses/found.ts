import * as z from "zod";
import { PassageSelector } from "../../../data/model/edition.ts";
import { SEARCHABLE_KINDS } from "../../../data/model/searchables.ts";

const Passages = z
  .array(z.object({ selector: PassageSelector }))
  .meta({ description: "The first passages that match, at most 5." });

export const Found = z
  .object({
    type: z.enum(SEARCHABLE_KINDS).meta({ description: "Type of the object." }),
    id: z.string().meta({ description: "Id of the object." }),
    url: z.string().meta({ description: "Path of the object as JSON." }),
    title: z.string().meta({
      description: "Its headline; a statement has its development's, a claim its text.",
    }),
    score: z
      .number()
      .meta({ description: "BM25+ relevance; comparable within one response only." }),
    inTitle: Passages,
    text: z.string().meta({
      description:
        "The text that the selectors of inText refer to: summary, quotes or notes. Empty for an article: its selectors refer to its body.",
    }),
    inText: Passages,
  })
  .meta({ id: "Found", description: "An object that matches a search." });
export type Found = z.infer<typeof Found>;
