/** An operation is one path of the API: what it takes, what it gives, and how. Routes and OpenAPI both come from it. */
import type { Context } from "hono";
import * as z from "zod";
import { keepAnswer } from "../http/answers.ts";
import type { Bytes } from "../http/bytes.ts";
import { findStory, openCorpus, openEdition, type StoryEntry } from "../corpus/corpus.ts";
import { parseCursor } from "./cursor.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";
import type { Env, Hono } from "../env.ts";
import type { Caching } from "../http/headers.ts";
import { makeAnswer, sendAnswer } from "../http/response.ts";
import { Problem, staleCursor } from "../http/problem.ts";
import { changeQuery, parseQuery, refuse } from "./query.ts";

export interface Result {
  /** JSON, already written. */
  body: string | Bytes;
  caching: Caching;
  /** What of the corpus it depends on; the code's version is added. */
  etag: string;
  type?: string;
  headers?: Record<string, string>;
}

export interface Input<Query> {
  env: Env;
  url: URL;
  /** Path parameters, decoded. */
  path: Readonly<Record<string, string>>;
  query: Query;
}

/** What OpenAPI tells of a path, whoever answers it. */
export interface Described<Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** operationId in OpenAPI. */
  id: string;
  /** As OpenAPI writes it: /v1/stories/{story}. */
  path: string;
  summary: string;
  query: z.ZodObject<Shape>;
  /** Of the body where it is JSON; anything else is text. */
  response: z.ZodType;
  /** Content-Type; application/json if left out. */
  type?: string;
  /** Others that a parameter or Accept asks for; all of them text. */
  otherTypes?: readonly string[];
}

export interface Operation<Shape extends z.ZodRawShape = z.ZodRawShape> extends Described<Shape> {
  run(input: Input<z.infer<z.ZodObject<Shape>>>): Promise<Result>;
}

/** Keeps the type of the query within one definition. */
export const operation = <Shape extends z.ZodRawShape>(
  definition: Operation<Shape>,
): Operation<Shape> => definition;

/** A handler for the router. */
export function handle<Shape extends z.ZodRawShape>(definition: Operation<Shape>) {
  return async (c: Context<Hono>): Promise<Response> => {
    const url = new URL(c.req.url);
    const query = parseQuery(definition.query, url.searchParams);
    const { version } = await openCorpus(c.env);
    const path: Record<string, string> = c.req.param();
    const result = await definition.run({ env: c.env, url, path, query });
    const answer = makeAnswer({
      type: definition.type ?? "application/json",
      ...result,
      etag: `${result.etag}-${version}`,
    });
    if (result.caching !== "none") keepAnswer(c.req.url, answer);
    return sendAnswer(c.req.raw, answer);
  };
}

export interface Pin {
  edition?: string | undefined;
  at?: string | undefined;
  cursor?: string | undefined;
  /** Words to search for: the edition's search index is opened with it. */
  q?: string | undefined;
}

const unknownEdition = (story: StoryEntry, parameter: string, given: string): Problem => {
  const takes = [...new Set([story.edition, ...story.editions.map((kept) => kept.edition)])];
  return new Problem("unknown-edition", {
    detail: `The editions of ${story.id} are: ${takes.join(", ")}.`,
    parameter,
    given,
    takes,
  });
};

/** Which edition a request means: by id, by day, by the cursor it walks with, else the current one. */
export function chooseEdition(
  story: StoryEntry,
  { edition, at, cursor }: Pin,
  parameter = "edition",
): string {
  const isKept = (id: string) =>
    id === story.edition || story.editions.some((kept) => kept.edition === id);
  if (edition !== undefined && at !== undefined)
    throw refuse("at", at, ["a day, but not together with edition"]);
  if (edition !== undefined && !isKept(edition)) throw unknownEdition(story, parameter, edition);
  let chosen = edition;
  if (at !== undefined) {
    chosen = story.editions.findLast((kept) => kept.published <= at)?.edition;
    if (chosen === undefined) throw unknownEdition(story, "at", at);
  }
  if (cursor === undefined) return chosen ?? story.edition;
  const walked = parseCursor(cursor).edition;
  if (chosen !== undefined && chosen !== walked)
    throw refuse("cursor", cursor, ["a cursor of the same edition"]);
  if (!isKept(walked)) throw staleCursor(cursor);
  return walked;
}

export interface Opened {
  story: StoryEntry;
  index: EditionIndex;
  caching: Caching;
  etag: string;
  headers: Record<string, string>;
}

/** Opens the edition that a request within a story means. */
export async function openPinned(env: Env, url: URL, id: string, pin: Pin): Promise<Opened> {
  const story = await findStory(env, id);
  const edition = chooseEdition(story, pin);
  const index = await openEdition(env, story.id, edition);
  if (pin.q !== undefined) await index.openSearch();
  return {
    story,
    index,
    etag: edition,
    caching: pin.edition === undefined ? "live" : "frozen",
    // The same resource at that edition for ever.
    headers:
      pin.edition === undefined
        ? { "Content-Location": changeQuery(url, { at: null, edition }) }
        : {},
  };
}
