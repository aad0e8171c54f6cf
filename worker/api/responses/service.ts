import * as z from "zod";

export const Health = z.object({
  status: z.literal("ok").meta({ description: "Always ok in a 200 response." }),
  version: z.string().nullable().meta({
    description: "The platform's id of the deployed version; null outside the platform.",
  }),
  stories: z
    .array(
      z.object({
        id: z.string().meta({ description: "Id of the story." }),
        edition: z.string().meta({ description: "Its current edition." }),
      }),
    )
    .meta({ description: "Every story." }),
});

export const OpenApi = z.looseObject({
  openapi: z.literal("3.1.0").meta({ description: "Version of the OpenAPI specification." }),
});
