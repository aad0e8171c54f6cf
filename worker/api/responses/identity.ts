import * as z from "zod";

/** Schemas of an id that is derived from what identifies the object (worker/corpus/identify-objects.ts). */
export const identity = (description: string) => ({
  id: z.string().describe(description),
  formerIds: z
    .array(z.string())
    .describe("Former ids of the same object; links to them still work."),
});
