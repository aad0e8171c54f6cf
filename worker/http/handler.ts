/** The routes that are no operation of the API: pages, and what pages are embedded with. */
import type { Context } from "hono";
import { keepAnswer } from "./answers.ts";
import { openCorpus } from "../corpus/corpus.ts";
import type { Env, Hono } from "../env.ts";
import { sendAnswer, type Answer } from "./response.ts";

export interface Asked {
  env: Env;
  url: URL;
  /** Path parameters, decoded. */
  path: Readonly<Record<string, string>>;
  /** The request's Accept header; what depends on it says `Vary`, and is kept by whoever makes it. */
  accept: string | null;
  /** Of the code: part of every ETag. */
  version: string;
}

/** A handler for the router; what it answers is kept under its URL. */
export const serve =
  (answer: (asked: Asked) => Promise<Answer>) =>
  async (c: Context<Hono>): Promise<Response> => {
    const { version } = await openCorpus(c.env);
    const made = await answer({
      env: c.env,
      url: new URL(c.req.url),
      path: c.req.param(),
      accept: c.req.raw.headers.get("Accept"),
      version,
    });
    if (!made.headers.has("Vary")) keepAnswer(c.req.url, made);
    return sendAnswer(c.req.raw, made);
  };
