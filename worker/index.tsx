/** The Worker's entry point. It runs where no static asset matches, and first on the paths in `run_worker_first` (wrangler.toml). */
import { HonoBase } from "hono/hono-base";
import { handleRoute } from "./api/handle-route.ts";
import { TemplateRouter } from "./api/template-router.ts";
import type { Env, Hono } from "./env.ts";
import { ALLOW, handleOptions } from "./http/options-requests.ts";
import { requestedPath } from "./http/origin.ts";
import { pathNotFound, Problem } from "./http/problem.ts";
import { FormerId, redirect } from "./http/redirect.ts";
import { renderProblem } from "./pages/problem.tsx";
import { ROUTES } from "./routes.ts";

const app = new HonoBase<Hono>({
  router: new TemplateRouter(),
  getPath: ({ url }) => requestedPath(url),
});

app.options("*", handleOptions);
for (const definition of ROUTES)
  app.get(
    definition.path,
    handleRoute(definition, { routes: ROUTES, fetch: (request, env) => app.fetch(request, env) }),
  );

const isRoute = (path: string): boolean => app.router.match("GET", path)[0].length > 0;

app.notFound((c) => {
  const { path, method } = c.req;
  // Each resource has one URL, without a trailing slash.
  const canonical = path.replace(/(?<!\/)\/+$/, "");
  if (canonical !== path && isRoute(canonical))
    return redirect(canonical + new URL(c.req.url).search);
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

export default app satisfies ExportedHandler<Env>;
