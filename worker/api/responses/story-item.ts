import * as z from "zod";

export const StoryItem = z
  .object({
    id: z.string().describe("Id of the story, in paths."),
    title: z.string().describe("Title of the box."),
    summary: z.string().describe("The story in a sentence or two."),
    language: z.string().describe("Language of the edited text, BCP 47."),
    edition: z.string().describe("The current edition."),
    published: z
      .string()
      .nullable()
      .describe("Day of the current edition, YYYY-MM-DD; null for a draft."),
    url: z.string().describe("Path of the whole story as JSON."),
    page: z.string().describe("Path of the story's page for readers."),
  })
  .meta({ id: "StoryItem", description: "A story with its current edition." });
export type StoryItem = z.infer<typeof StoryItem>;
