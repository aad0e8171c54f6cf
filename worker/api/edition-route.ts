/** Routes below a story that read one edition. */
import type * as z from "zod";
import { openSelectedEdition, type SelectedEdition } from "./edition-selector.ts";
import type { ResponseBody } from "./responses/responses.ts";
import { route, type Route, type RouteContext, type RouteResult } from "./route.ts";

/** What the handler returns; the edition determines the rest of the result. */
type EditionResult<Body> = Partial<Omit<RouteResult, "json" | "body">> &
  ({ json: Body } | { body: Extract<RouteResult, { body: unknown }>["body"] });

interface EditionRoute<
  Path extends `${string}{story}${string}`,
  Shape extends z.ZodRawShape,
  Id extends string,
> extends Omit<Route<Path, Shape, Id>, "run"> {
  run(
    context: RouteContext<Path, z.infer<z.ZodObject<Shape>>>,
    selected: SelectedEdition,
  ): EditionResult<ResponseBody<Id>> | Promise<EditionResult<ResponseBody<Id>>>;
}

/** A validated parameter, by name: the type of the route's parameters is generic here. */
function readText(parameters: object, name: string): string | undefined {
  const value: unknown = Reflect.get(parameters, name);
  return typeof value === "string" ? value : undefined;
}

/**
 * A route below a story. `edition`, `at` or `cursor` selects the edition, which determines caching, entity tag and
 * Content-Location. If the query has `q`, the search index is open when the handler runs.
 */
export const editionRoute = <
  const Id extends string,
  const Path extends `${string}{story}${string}`,
  Shape extends z.ZodRawShape,
>(
  definition: EditionRoute<Path, Shape, Id>,
): Route<Path, Shape, Id> =>
  route({
    ...definition,
    run: async (context) => {
      const { env, url, params, query } = context;
      const selected = await openSelectedEdition(env, url, readText(params, "story") ?? "", {
        edition: readText(query, "edition"),
        at: readText(query, "at"),
        cursor: readText(query, "cursor"),
      });
      if (readText(query, "q") !== undefined) await selected.index.openSearch();
      const { caching, etag } = selected;
      const result = await definition.run(context, selected);
      return { caching, etag, ...result, headers: { ...selected.headers, ...result.headers } };
    },
  });
