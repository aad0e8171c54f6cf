import * as z from "zod";
import { openCorpus } from "../../corpus/corpus.ts";
import { route } from "../route.ts";

export const readHealth = route({
  id: "readHealth",
  path: "/healthz",
  tag: "service",
  summary: "Health check: version of the code and current edition of each story",
  query: z.object({}),
  response: z.object({
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
  }),
  run: async ({ env }) => {
    const { stories, etag } = await openCorpus(env);
    const json = {
      status: "ok" as const,
      version: env.CF_VERSION?.id ?? null,
      stories: stories.map(({ id, edition }) => ({ id, edition })),
    };
    return { json, caching: "none", etag };
  },
});
