/** Every operation of the API, in the order in which the documentation shows them. */
import * as z from "zod";
import { openCorpus } from "../corpus.ts";
import { operation, type Operation } from "../operation.ts";
import { writeOpenApi } from "../openapi.ts";
import { listActors, readActor } from "./actors.ts";
import { listArticles, readArticle } from "./articles.ts";
import { listCorrections } from "./corrections.ts";
import { listDevelopments, readDevelopment } from "./developments.ts";
import { compareEditions, listEditions, readEdition } from "./editions.ts";
import { readHealth } from "./health.ts";
import { readDigest } from "./digest.ts";
import { listPositions } from "./positions.ts";
import { searchStory } from "./search.ts";
import { listStatements, readStatement } from "./statements.ts";
import { listStories, readStory } from "./stories.ts";

const readOpenApi = operation({
  id: "readOpenApi",
  path: "/v1/openapi.json",
  summary: "This description, OpenAPI 3.1",
  query: z.object({}),
  response: z.looseObject({ openapi: z.literal("3.1.0") }),
  run: async ({ env }) => {
    const { etag } = await openCorpus(env);
    return { body: writeOpenApi(API), caching: "live", etag };
  },
});

export const API: readonly Operation[] = [
  listStories,
  readStory,
  listDevelopments,
  readDevelopment,
  listStatements,
  readStatement,
  listPositions,
  listActors,
  readActor,
  listArticles,
  readArticle,
  listCorrections,
  searchStory,
  listEditions,
  readEdition,
  compareEditions,
  readDigest,
  readOpenApi,
  readHealth,
];
