import * as z from "zod";
import { openCorpus } from "../../corpus/corpus.ts";
import { openExamples } from "../examples.ts";
import { writeOpenApi } from "../openapi.ts";
import { route } from "../route.ts";

export const readOpenApi = route({
  id: "readOpenApi",
  path: "/v1/openapi.json",
  tag: "service",
  summary: "This description, OpenAPI 3.1",
  query: z.object({}),
  response: z.looseObject({
    openapi: z.literal("3.1.0").meta({ description: "Version of the OpenAPI specification." }),
  }),
  run: async ({ env, url, routes }) => {
    const { etag } = await openCorpus(env);
    const exampleOf = await openExamples(env, url.origin);
    return { json: writeOpenApi(routes, exampleOf, url.origin), caching: "live", etag };
  },
});
