/** Routes below a story that read one edition. */
import type * as z from "zod";
import { openSelectedEdition, SELECTOR, type SelectedEdition } from "./edition-selector.ts";
import type { ResponseBody } from "./responses/responses.ts";
import {
  route,
  type ParsedQuery,
  type Route,
  type RouteContext,
  type RouteDefinition,
  type RouteResult,
} from "./route.ts";

/** What the handler returns; the edition determines the rest of the result. */
type EditionResult<Body> = Partial<Omit<RouteResult, "json" | "body">> &
  ({ json: Body } | { body: Extract<RouteResult, { body: unknown }>["body"] });

interface EditionRoute<
  Path extends `${string}{story}${string}`,
  Shape extends z.ZodRawShape,
  Id extends string,
> extends Omit<RouteDefinition<Path, Shape, Id>, "run"> {
  run(
    context: RouteContext<Path, ParsedQuery<Shape>>,
    selected: SelectedEdition,
  ): EditionResult<ResponseBody<Id>> | Promise<EditionResult<ResponseBody<Id>>>;
}

/** A validated parameter, by name: the type of the route's parameters is generic here. */
function readText(parameters: object, name: string): string | undefined {
  const value: unknown = Reflect.get(parameters, name);
  return typeof value === "string" ? value : undefined;
}

/**
 * A route below a story, which has the parameters in SELECTOR, too. `edition`, `at` or `cursor` selects the edition, which determines
 * caching, entity tag and Content-Location. If the query has `q`, the search index is open when the handler runs.
 */
export const editionRoute = <
  const Id extends string,
  const Path extends `${string}{story}${string}`,
  Shape extends z.ZodRawShape = Record<string, never>,
>(
  definition: EditionRoute<Path, Shape, Id>,
): Route =>
  route({
    ...definition,
    query: () => ({ ...definition.query?.(), ...SELECTOR }),
    run: async (context) => {
      const { env, url, params, query } = context;
      const selected = await openSelectedEdition(env, url, readText(params, "story") ?? "", {
        edition: readText(query, "edition"),
        at: readText(query, "at"),
        cursor: readText(query, "cursor"),
      });
      if (readText(query, "q") !== undefined) await selected.index.openSearch();
      const { caching, etag } = selected;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the query has the parameters of Shape, too
      const parsed = context as RouteContext<Path, ParsedQuery<Shape>>;
      const result = await definition.run(parsed, selected);
      return { caching, etag, ...result, headers: { ...selected.headers, ...result.headers } };
    },
  });
