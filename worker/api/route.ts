/**
 * A route defines one path of the service once: parameters, responses, example, problems and handler. The router, OpenAPI, the
 * docs page and the tests all read this definition.
 */
import type * as z from "zod";
import type { Edition } from "../../data/model/edition.ts";
import type { Env } from "../env.ts";
import type { ProblemKind } from "../http/problem.ts";
import type { Representation } from "../http/response.ts";

/** The parameters of a path template, by name: `/v1/stories/{story}` has `story`. */
export type PathParameters<Path extends string> = {
  [Name in NamesIn<Path>]: string;
};
type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

export interface RouteContext<Path extends string = string, Query = unknown> {
  env: Env;
  /** Path and query of the request at the service's public address; the Host header is not used. */
  url: URL;
  /** Decoded. */
  params: PathParameters<Path>;
  /** Validated by the route's schema. */
  query: Query;
  /** The Accept header. */
  accept: string | null;
  /** Address of the client, as the platform saw it; null without the platform. */
  client: string | null;
  /** All routes of the service, for the pages and documents that describe them. */
  routes: readonly Route[];
  /** Responds to a path of this service, as to a request of its own. */
  fetch: (path: string) => Promise<Response>;
}

/** What a handler returns: a JSON value, or a body that is encoded already. The pipeline adds the rest. */
export type RouteResult<Body = unknown> = Omit<Representation, "body" | "type"> & {
  /** Content-Type, where it is not the route's first. */
  type?: string;
} & ({ json: Body } | { body: Representation["body"] });

export type Tag =
  | "stories"
  | "developments"
  | "statements"
  | "claims"
  | "actors"
  | "articles"
  | "corrections"
  | "search"
  | "editions"
  | "embeds"
  | "pages"
  | "files"
  | "service";

export interface Route<
  Path extends string = string,
  Shape extends z.ZodRawShape = z.ZodRawShape,
  Body = unknown,
> {
  /** operationId in OpenAPI. */
  id: string;
  /** In OpenAPI's notation: /v1/stories/{story}. */
  path: Path;
  tag: Tag;
  /** One line, without a full stop. */
  summary: string;
  query: z.ZodObject<Shape>;
  /**
   * Query parameters that the schema does not know are a 400, except where others append their own: to shared addresses
   * (utm_source), to frames (pym.js: childId) and to oEmbed requests (§2.2 asks to ignore them).
   */
  ignoresUnknown?: boolean;
  /** Schema of the body; of text, a string. */
  response: z.ZodType<Body>;
  /** Content-Types, the default one first; application/json if left out. */
  types?: readonly [string, ...string[]];
  /** Values of parameters, by name, of a request that shows what the route is for. The ids of a path have defaults. */
  example?: (edition: Edition, context: ExampleContext) => Record<string, string>;
  /** Beyond those that follow from path and query. */
  problems?: readonly ProblemKind[];
  run(context: RouteContext<Path, z.infer<z.ZodObject<Shape>>>): Promise<RouteResult<Body>>;
}

export interface ExampleContext {
  /** Public address of the service. */
  origin: string;
  /** The edition before the current one, or the current one where it is the first. */
  previous: string;
}

/** Infers the types of one definition: `params` from the path, `query` from its schema. */
export const route = <Path extends string, Shape extends z.ZodRawShape, Body>(
  definition: Route<Path, Shape, Body>,
): Route<Path, Shape, Body> => definition;

export const JSON_TYPE = "application/json";

/** The Content-Types of a route, the default one first. */
export const typesOf = ({ types }: Pick<Route, "types">): readonly [string, ...string[]] =>
  types ?? [JSON_TYPE];
