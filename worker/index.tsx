/** The edge service: every path it answers, in one table. Files of dist/assets are served before it is asked. */
import { Hono as Router } from "hono";
import { findAnswer } from "./answers.ts";
import type { Env, Hono } from "./env.ts";
import { ALLOW, sendAnswer, sendOptions } from "./http.ts";
import { handle } from "./operation.ts";
import { Problem, renderProblem } from "./problem.ts";
import { API } from "./routes/api.ts";

const app = new Router<Hono>();

for (const operation of API)
  app.get(operation.path.replaceAll(/\{(\w+)\}/g, ":$1"), handle(operation));

const isRoute = (path: string): boolean => app.router.match("GET", path)[0].length > 0;

app.notFound((c) => {
  const { path, method } = c.req;
  if (!isRoute(path)) {
    const bare = path.replace(/\/+$/, "");
    if (bare !== path && isRoute(bare)) return c.redirect(bare + new URL(c.req.url).search, 308);
    return renderProblem(
      new Problem("not-found", { detail: "The paths are listed at /docs and /v1/openapi.json." }),
    );
  }
  if (method === "OPTIONS") return sendOptions(c.req.raw);
  const detail = `${method.slice(0, 20)} is not among: ${ALLOW}.`;
  return renderProblem(new Problem("method-not-allowed", { detail }, { Allow: ALLOW }));
});

app.onError((error) => {
  if (error instanceof Problem) return renderProblem(error);
  // oxlint-disable-next-line no-console -- the platform's log is the console
  console.error(error);
  return renderProblem(new Problem("internal-error", { detail: "Try again; it has been logged." }));
});

export default {
  fetch(request, env, context) {
    const reads = request.method === "GET" || request.method === "HEAD";
    const kept = reads ? findAnswer(request.url) : undefined;
    return kept ? sendAnswer(request, kept) : app.fetch(request, env, context);
  },
} satisfies ExportedHandler<Env>;
