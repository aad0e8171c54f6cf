/** OPTIONS on every path: a CORS preflight (Fetch §3.2.2), or a question for the methods (RFC 9110 §9.3.7). */
import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { SHARED_HEADERS } from "./headers.ts";

export const METHODS = ["GET", "HEAD", "OPTIONS"];
export const ALLOW = METHODS.join(", ");

const preflight = cors({
  origin: "*",
  allowMethods: METHODS,
  exposeHeaders: SHARED_HEADERS["Access-Control-Expose-Headers"].split(", "),
  maxAge: 86_400,
});

/** 204 with the methods; any origin may send any header. */
export const answerOptions: MiddlewareHandler = (c, next) => {
  c.header("Allow", ALLOW);
  c.header("Cache-Control", "no-store");
  c.header("Cross-Origin-Resource-Policy", "cross-origin");
  return preflight(c, next);
};
