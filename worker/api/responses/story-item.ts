import * as z from "zod";

export const StoryItem = z
  .object({
    id: z.string().meta({ description: "Id of the story, in paths." }),
    title: z.string().meta({ description: "Title of the box." }),
    summary: z.string().meta({ description: "The story in a sentence or two." }),
    language: z.string().meta({ description: "Language of the edited text, BCP 47." }),
    edition: z.string().meta({ description: "The current edition." }),
    published: z
      .string()
      .nullable()
      .meta({ description: "Day of the current edition, YYYY-MM-DD; null for a draft." }),
    url: z.string().meta({ description: "Path of the whole story as JSON." }),
    page: z.string().meta({ description: "Path of the story's page for readers." }),
  })
  .meta({ id: "StoryItem", description: "A story with its current edition." });
export type StoryItem = z.infer<typeof StoryItem>;
