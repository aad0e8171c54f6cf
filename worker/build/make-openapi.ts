/** The OpenAPI document with examples from the first story of the compiled corpus. */
import type { CorpusIndex } from "../../data/model/corpus-index.ts";
import type { Edition } from "../../data/model/edition.ts";
import { findExample } from "../api/examples.ts";
import { describeRoutes } from "../api/openapi.ts";
import { findPreviousEdition } from "../corpus/corpus.ts";
import { DEFAULT_ORIGIN, parseOrigin } from "../http/origin.ts";
import { ROUTES } from "../routes.ts";

/** `read`: reads a file of the compiled corpus by its path. Throws if the corpus has no story. */
export function makeOpenApi(read: (path: string) => string, address = DEFAULT_ORIGIN) {
  const origin = parseOrigin(address);
  const { stories }: CorpusIndex = JSON.parse(read("index.json"));
  const [story] = stories;
  if (!story) throw new Error("the corpus has no story for the examples");
  const edition: Edition = JSON.parse(read(`${story.id}/${story.edition}.json`));
  const context = { origin, previous: findPreviousEdition(story, story.edition) };
  return describeRoutes(ROUTES, (definition) => findExample(definition, edition, context), origin);
}
