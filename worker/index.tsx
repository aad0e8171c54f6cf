/** The Worker's entry point. It runs where no static asset matches, and first on the paths in `run_worker_first` (wrangler.toml). */
import { Hono as Router } from "hono/tiny";
import { handleRoute } from "./api/handle-route.ts";
import { hasCompoundSegment, toRouterPath } from "./api/path-template.ts";
import type { Env, Hono } from "./env.ts";
import { ALLOW, handleOptions } from "./http/cors.ts";
import { pathNotFound, Problem } from "./http/problem.ts";
import { FormerId, redirect } from "./http/redirect.ts";
import { renderProblem } from "./pages/problem.tsx";
import { ROUTES } from "./routes.ts";

const app = new Router<Hono>();

app.options("*", handleOptions);
const byPrecedence = ROUTES.toSorted(
  (a, b) => Number(hasCompoundSegment(b.path)) - Number(hasCompoundSegment(a.path)),
);
for (const definition of byPrecedence)
  app.get(
    toRouterPath(definition.path),
    handleRoute(definition, { routes: ROUTES, fetch: (request, env) => app.fetch(request, env) }),
  );

const isRoute = (path: string): boolean => app.router.match("GET", path)[0].length > 0;

app.notFound((c) => {
  const { path, method } = c.req;
  if (isRoute(path)) {
    const detail = `${method.slice(0, 20)} is not one of ${ALLOW}.`;
    return renderProblem(
      c.req.raw,
      new Problem("method-not-allowed", { detail }, { Allow: ALLOW }),
    );
  }
  return renderProblem(c.req.raw, pathNotFound());
});

app.onError((error, c) => {
  if (error instanceof FormerId) return redirect(error.correct(c.req.url));
  if (error instanceof Problem) return renderProblem(c.req.raw, error);
  // oxlint-disable-next-line no-console -- the platform's log is the console
  console.error(error);
  const detail = "Try again later; the error has been logged.";
  return renderProblem(c.req.raw, new Problem("internal-error", { detail }));
});

export default {
  fetch(request, env, context) {
    const { pathname, search } = new URL(request.url);
    // Hono's small router ignores a trailing slash; each resource has one URL.
    const canonical = pathname.replace(/\/+$/, "");
    if (canonical !== pathname && canonical !== "" && isRoute(canonical))
      return redirect(canonical + search);
    return app.fetch(request, env, context);
  },
} satisfies ExportedHandler<Env>;
