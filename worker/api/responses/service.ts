import * as z from "zod";

export const Health = z.object({
  status: z.literal("ok").describe("Always ok in a 200 response."),
  version: z
    .string()
    .nullable()
    .describe("The platform's id of the deployed version; null outside the platform."),
  stories: z
    .array(
      z.object({
        id: z.string().describe("Id of the story."),
        edition: z.string().describe("Its current edition."),
      }),
    )
    .describe("Every story."),
});

export const OpenApi = z.looseObject({
  openapi: z.literal("3.1.0").describe("Version of the OpenAPI specification."),
});
