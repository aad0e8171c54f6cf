/** Every operation of the API, in the order in which the documentation shows them. */
import * as z from "zod";
import { openCorpus } from "../../corpus/corpus.ts";
import { DOCUMENTED } from "./documented.ts";
import { openExamples } from "../examples.ts";
import { operation, type Operation } from "../route.ts";
import { writeOpenApi } from "../openapi.ts";
import { listActors, readActor } from "./actors.ts";
import { listArticles, readArticle } from "./articles.ts";
import { citeActor, citeDevelopment, citeSource, citeStatement, citeStory } from "./cite.ts";
import { listCorrections } from "./corrections.ts";
import { listDevelopments, readDevelopment } from "./developments.ts";
import { compareEditions, listEditions, readEdition } from "./editions.ts";
import { readHealth } from "./health.ts";
import { readContent } from "../../embeds/content.ts";
import { listPositions } from "./positions.ts";
import { searchStory } from "./search.ts";
import { listSnippets } from "../../embeds/snippets-route.ts";
import { listStatements, readStatement } from "./statements.ts";
import { listStories, readStory } from "./stories.ts";

const readOpenApi = operation({
  id: "readOpenApi",
  path: "/v1/openapi.json",
  summary: "This description, OpenAPI 3.1",
  query: z.object({}),
  response: z.looseObject({ openapi: z.literal("3.1.0") }),
  run: async ({ env, url }) => {
    const { etag } = await openCorpus(env);
    const exampleOf = await openExamples(env, url.origin);
    const body = writeOpenApi([...API, ...DOCUMENTED], exampleOf, "1.0.0");
    return { body, caching: "live", etag };
  },
});

export const API: readonly Operation[] = [
  listStories,
  readStory,
  citeStory,
  listDevelopments,
  readDevelopment,
  citeDevelopment,
  listStatements,
  readStatement,
  citeStatement,
  listPositions,
  listActors,
  readActor,
  citeActor,
  listArticles,
  readArticle,
  citeSource,
  listCorrections,
  searchStory,
  listEditions,
  readEdition,
  compareEditions,
  readContent,
  listSnippets,
  readOpenApi,
  readHealth,
];
