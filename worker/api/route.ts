/**
 * The definition of a route: path, parameters, example, problems and handler. The router, the OpenAPI document, the docs
 * page and the tests all read it.
 */
import * as z from "zod";
import { once } from "../../data/model/memoise.ts";
import type { Edition } from "../../data/model/edition.ts";
import type { Env } from "../env.ts";
import type { ProblemKind } from "../http/problem.ts";
import type { Representation } from "../http/response.ts";
import type { ResponseBody } from "./responses/responses.ts";
import type { PublicUrl } from "../http/origin.ts";

/** The parameters of a path template, by name: `/v1/stories/{story}` has `story`. */
export type PathParameters<Path extends string> = {
  [Name in NamesIn<Path>]: string;
};
type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

export interface RouteContext<Path extends string = string, Query = unknown> {
  env: Env;
  /** The request's path and query at the service's public address; the Host header is not used. */
  url: PublicUrl;
  /** Percent-decoded. */
  params: PathParameters<Path>;
  /** Validated by the route's schema. */
  query: Query;
  /** The request's header fields. */
  headers: Headers;
  /** Every route of the service, for the pages that describe them. */
  routes: readonly Route[];
  /** Requests a path of this service, without the network. */
  fetch: (path: string) => Promise<Response>;
}

/** What a handler returns: a JSON value or an encoded body, and its metadata. The pipeline makes the response. */
export type RouteResult<Body = unknown> = Omit<Representation, "body" | "type"> & {
  /** Content-Type, if it is not the route's first. */
  type?: string;
} & ({ json: Body } | { body: Representation["body"] });

export type Tag =
  | "stories"
  | "developments"
  | "statements"
  | "claims"
  | "positions"
  | "actors"
  | "articles"
  | "corrections"
  | "search"
  | "editions"
  | "embeds"
  | "pages"
  | "files"
  | "service";

/** The values of parameters, as their schemas parse them. */
export type ParsedQuery<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape>>;

export interface Route<
  Path extends string = string,
  Shape extends z.ZodRawShape = z.ZodRawShape,
  Id extends string = string,
> {
  /** operationId in OpenAPI. A response in JSON has its schema under this id in responses.ts. */
  id: Id;
  /** In OpenAPI's notation: /v1/stories/{story}. */
  path: Path;
  tag: Tag;
  /** One line, without a full stop. */
  summary: string;
  /** Sentences about what the summary does not say. */
  details?: string;
  /** The schema of the parameters. Built on the first call: an isolate answers most requests without most of them. */
  query: () => z.ZodObject<Shape>;
  /** Content-Types, the default first. Default: application/json. */
  types?: readonly [string, ...string[]];
  /** Parameter values of a request that shows what the route is for; ids in the path have defaults. */
  example?: (edition: Edition, context: ExampleContext) => Record<string, string>;
  /** Problems beyond those that follow from path and query. */
  problems?: readonly ProblemKind[];
  run(context: RouteContext<Path, ParsedQuery<Shape>>): Promise<RouteResult<ResponseBody<Id>>>;
}

export interface ExampleContext {
  /** Public address of the service. */
  origin: string;
  /** The edition before the current one that is not withdrawn; null if there is none. */
  previous: string | null;
}

/** A route as it is written: `query` makes the schemas of its parameters by name, if it has any. */
export type RouteDefinition<
  Path extends string,
  Shape extends z.ZodRawShape,
  Id extends string,
> = Omit<Route<Path, Shape, Id>, "query"> & { query?: () => Shape };

/** Defines a route. Infers the types of `params` from the path, of `query` from its schemas, and of the body from the id. */
export const route = <
  const Id extends string,
  const Path extends string,
  Shape extends z.ZodRawShape = Record<string, never>,
>({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- without parameters, Shape is empty
  query = () => ({}) as Shape,
  ...definition
}: RouteDefinition<Path, Shape, Id>): Route<Path, Shape, Id> => ({
  ...definition,
  query: once(() => z.object(query())),
});

/**
 * Whether a path rejects query parameters that it does not have. Below /v1 they select data: without a filter whose name is
 * misspelt, a response would have more than its reader believes. Everywhere else others append parameters: shared links
 * (utm_source), frames (pym.js: childId), feed readers and CMSs (a version), an embed of another version, and oEmbed consumers (oEmbed 1.0
 * §2.2: must be ignored); the platform, which serves the static files among these paths, ignores them too.
 */
export const rejectsUnknown = ({ path }: Pick<Route, "path">): boolean => path.startsWith("/v1/");

export const JSON_TYPE = "application/json";

/** The Content-Types of a route, the default first. */
export const typesOf = ({ types }: Pick<Route, "types">): readonly [string, ...string[]] =>
  types ?? [JSON_TYPE];
