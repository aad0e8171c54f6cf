/** The edge service: every path it answers, in one table. Files of dist/assets are served before it is asked. */
import { Hono as Router } from "hono";
import { findAnswer } from "./http/answers.ts";
import type { Env, Hono } from "./env.ts";
import { ALLOW, sendAnswer, sendElsewhere, sendOptions } from "./http/response.ts";
import { handle } from "./api/route.ts";
import { Problem, renderProblem } from "./http/problem.ts";
import { serve } from "./http/handler.ts";
import { API } from "./api/routes/api.ts";
import { readArticlePage } from "./pages/article.tsx";
import { readBuilder } from "./pages/builder.tsx";
import { readDemo } from "./pages/demo.tsx";
import { readDoctor } from "./pages/doctor.tsx";
import { readDocs } from "./pages/docs.tsx";
import { readFrame } from "./embeds/frame-page.tsx";
import { readFragment } from "./embeds/fragment.tsx";
import { readIcon } from "./pages/icon.ts";
import { readOEmbed } from "./embeds/oembed.ts";
import { readStoryUrl } from "./api/routes/story-forms.ts";

const app = new Router<Hono>();

for (const operation of API)
  app.get(operation.path.replaceAll(/\{(\w+)\}/g, ":$1"), handle(operation));

app.get("/", serve(readBuilder));
app.get("/demo", serve(readDemo));
app.get("/docs", serve(readDocs));
app.get("/doctor", serve(readDoctor));
app.get("/favicon.ico", serve(readIcon));
app.get("/oembed", serve(readOEmbed));
app.get("/embed/:story", serve(readFrame));
app.get("/embed/:story/fragment", serve(readFragment));
app.get("/stories/:story", serve(readStoryUrl));
app.get("/stories/:story/articles/:article", serve(readArticlePage));

const isRoute = (path: string): boolean => app.router.match("GET", path)[0].length > 0;

app.notFound((c) => {
  const { path, method } = c.req;
  if (!isRoute(path)) {
    const url = new URL(c.req.url);
    // The router's own path is decoded, and may hold what no header may.
    const bare = url.pathname.replace(/\/+$/, "");
    if (bare !== url.pathname && isRoute(bare)) return sendElsewhere(bare + url.search);
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
