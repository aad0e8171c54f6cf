import * as z from "zod";
import { openCorpus } from "../../corpus/corpus.ts";
import { operation } from "../route.ts";

export const readHealth = operation({
  id: "readHealth",
  path: "/healthz",
  summary: "Whether the service works, the version of its code, and the edition of each story",
  query: z.object({}),
  response: z.object({
    status: z.literal("ok"),
    version: z
      .string()
      .nullable()
      .meta({ description: "The platform's id of the deployed code; null outside the platform." }),
    stories: z.array(z.object({ id: z.string(), edition: z.string() })),
  }),
  run: async ({ env }) => {
    const { stories, etag } = await openCorpus(env);
    const body = JSON.stringify({
      status: "ok",
      version: env.CF_VERSION?.id ?? null,
      stories: stories.map(({ id, edition }) => ({ id, edition })),
    });
    return { body, caching: "none", etag };
  },
});
