/** Lets only the desk's page reach the API: no other web page can read or write files through it. */
import { timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";

const LOCAL = new Set(["127.0.0.1", "localhost"]);

const sameText = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** The address's host without its port, or null where the header is no host. */
function hostName(host: string | undefined): string | null {
  try {
    return new URL(`http://${host ?? ""}`).hostname;
  } catch {
    return null;
  }
}

/**
 * Refuses another Host (DNS rebinding), another Origin (a page of another site), and requests without the token.
 * The token is in the address that the command prints; the page sends it as a bearer token.
 */
export const guardAccess =
  (token: string): MiddlewareHandler =>
  async (context, next): Promise<Response | undefined> => {
    const { req } = context;
    const host = req.header("Host");
    if (!LOCAL.has(hostName(host) ?? "")) return context.text("Unknown host", 421);
    const isOtherOrigin = (req.header("Origin") ?? `http://${host}`) !== `http://${host}`;
    const isCrossSite = req.header("Sec-Fetch-Site") === "cross-site" && req.path !== "/";
    if (isOtherOrigin || isCrossSite)
      return context.text("Requests of other pages are refused", 403);
    // The address bar and EventSource send no header; whatever writes does.
    const inAddress = req.method === "GET" ? req.query("token") : undefined;
    const sent = req.header("Authorization")?.replace(/^Bearer /, "") ?? inAddress ?? "";
    if (!sameText(sent, token))
      return context.text("Open the address that npm run desk printed", 401);
    await next();
    return undefined;
  };
