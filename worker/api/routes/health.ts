import { openCorpus } from "../../corpus/corpus.ts";
import { route } from "../route.ts";

export const readHealth = route({
  id: "readHealth",
  path: "/healthz",
  tag: "service",
  summary: "Health check: version of the code and current edition of each story",
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
