import * as z from "zod";
import { PassageSelector } from "../../../data/model/edition.ts";
import { SEARCHABLE_KINDS } from "../../../data/model/searchables.ts";

const Passages = z
  .array(z.object({ selector: PassageSelector }))
  .describe("The first passages that match, at most 5.");

export const Found = z
  .object({
    type: z.enum(SEARCHABLE_KINDS).describe("Type of the object."),
    id: z.string().describe("Id of the object."),
    url: z
      .string()
      .describe("Path of the object as JSON, at the edition that the request selected."),
    title: z
      .string()
      .describe("Its headline; a statement has its development's, a claim its text."),
    score: z.number().describe("BM25+ relevance; comparable within one response only."),
    inTitle: Passages,
    text: z
      .string()
      .describe(
        "The text that the selectors of inText refer to: summary, quotes or notes. Empty for an article: its selectors refer to its body.",
      ),
    inText: Passages,
  })
  .meta({ id: "Found", description: "An object that matches a search." });
export type Found = z.infer<typeof Found>;
