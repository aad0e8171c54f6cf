/** OPTIONS on every path: CORS preflights (Fetch §3.2.2) and plain OPTIONS requests (RFC 9110 §9.3.7). */
import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { EXPOSED_HEADERS } from "./headers.ts";

const METHODS = ["GET", "HEAD", "OPTIONS"];
export const ALLOW = METHODS.join(", ");

const preflight = cors({
  origin: "*",
  allowMethods: METHODS,
  exposeHeaders: EXPOSED_HEADERS["Access-Control-Expose-Headers"].split(", "),
  maxAge: 86_400,
});

/** Responds 204 with the allowed methods. Any origin may send any header. */
export const handleOptions: MiddlewareHandler = (c, next) => {
  c.header("Allow", ALLOW);
  c.header("Cache-Control", "no-store");
  c.header("Cross-Origin-Resource-Policy", "cross-origin");
  return preflight(c, next);
};
