/** Example requests for every route, with ids of the current corpus: the response shows what the route is for. */
import type { Edition } from "../../data/model/edition.ts";
import { findPreviousEdition, findStory, openCorpus, openEdition } from "../corpus/corpus.ts";
import { identifyCorrections, identifyPositions } from "../corpus/identify-objects.ts";
import type { Env } from "../env.ts";
import { fillPath, listParameterNames } from "./path-template.ts";
import type { ExampleContext, Route } from "./route.ts";

/** Values of path and query parameters by name. */
export type ExampleValues = Readonly<Record<string, string>>;

/** Ids for path parameters: of the objects with the most to show, such as a disputed development and a statement on it. */
function chooseIds(from: Edition) {
  const { id, edition, period, developments, statements, actors, articles, claims } = from;
  const development = developments.find(({ disputed }) => disputed) ?? developments[0];
  const statement =
    statements.find(({ development: id }) => id === development?.id) ?? statements[0];
  const actor = actors.toSorted((a, b) => b.aliases.length - a.aliases.length)[0];
  const positions = identifyPositions(from);
  const objects = new Map<string, { id: string } | undefined>([
    ["developments", development],
    ["statements", statement],
    ["actors", actor],
    ["articles", articles[0]],
    ["claims", claims[0]],
    ["positions", positions.find(({ value }) => value === "denies") ?? positions[0]],
    // Without a correction: what an id is like, to which the response is a 404.
    ["corrections", identifyCorrections(from)[0] ?? { id: `${period.latest}.standfirst` }],
  ]);
  return {
    path: { story: id, edition, article: articles[0]?.id ?? "" },
    /** The value of `{id}` in a path, which depends on the path's collection. */
    ofCollection: (path: string) => {
      const [, collection = ""] = /\/(\w+)\/\{id\}/.exec(path) ?? [];
      return objects.get(collection)?.id ?? "";
    },
  };
}

/** The example values of a route: ids from `edition` for the path, and what the route's definition sets. */
export function findExample(
  { path, example }: Pick<Route, "path" | "example">,
  edition: Edition,
  context: ExampleContext,
): ExampleValues {
  const ids = chooseIds(edition);
  const defaults: ExampleValues = { ...ids.path, id: ids.ofCollection(path) };
  const names = listParameterNames(path);
  return {
    ...Object.fromEntries(names.map((name) => [name, defaults[name] ?? ""])),
    ...example?.(edition, context),
  };
}

/** Path and query of a request with the example's values. */
export function exampleUrl({ path }: Pick<Route, "path">, values: ExampleValues): string {
  const inPath = new Set(listParameterNames(path));
  const query = new URLSearchParams(Object.entries(values).filter(([name]) => !inPath.has(name)));
  const filled = fillPath(path, values);
  return query.size ? `${filled}?${query.toString()}` : filled;
}

/** Returns a function that finds a route's example in the first story. */
export async function openExamples(
  env: Env,
  origin: string,
): Promise<(definition: Pick<Route, "path" | "example">) => ExampleValues> {
  const { stories } = await openCorpus(env);
  const story = await findStory(env, stories[0]?.id ?? "");
  const { edition } = await openEdition(env, story.id, story.edition);
  const context = { origin, previous: findPreviousEdition(story, story.edition) };
  return (definition) => findExample(definition, edition, context);
}
