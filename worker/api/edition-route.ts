/** Routes within a story that read one edition. */
import type * as z from "zod";
import { openSelectedEdition, type SelectedEdition } from "./edition-selector.ts";
import { route, type Route, type RouteContext, type RouteResult } from "./route.ts";

/** The part of a result that the handler decides on; the rest follows from the edition. */
type EditionResult<Body> = Partial<Omit<RouteResult, "json" | "body">> &
  ({ json: Body } | { body: Extract<RouteResult, { body: unknown }>["body"] });

interface EditionRoute<
  Path extends `${string}{story}${string}`,
  Shape extends z.ZodRawShape,
  Body,
> extends Omit<Route<Path, Shape, Body>, "run"> {
  run(
    context: RouteContext<Path, z.infer<z.ZodObject<Shape>>>,
    selected: SelectedEdition,
  ): EditionResult<Body> | Promise<EditionResult<Body>>;
}

/** A validated parameter of a route whose parameters are not known here. */
function readText(parameters: object, name: string): string | undefined {
  const value: unknown = Reflect.get(parameters, name);
  return typeof value === "string" ? value : undefined;
}

/**
 * A route within a story. The edition is the one that `edition`, `at` or `cursor` selects, and decides on caching, entity tag and
 * Content-Location. The search index is open where the query has `q`.
 */
export const editionRoute = <
  Path extends `${string}{story}${string}`,
  Shape extends z.ZodRawShape,
  Body,
>(
  definition: EditionRoute<Path, Shape, Body>,
): Route<Path, Shape, Body> =>
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
