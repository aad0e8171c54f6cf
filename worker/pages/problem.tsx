/** Error responses: a problem document for programs, a page for people (`Accept: text/html`), a script for a script tag. */
import type { VNode } from "preact";
import { parseFrameOptions } from "../../widget/frame/content-url.ts";
import { frameGround } from "../../widget/styles/element-styles.ts";
import { negotiateType } from "../http/content-negotiation.ts";
import { SHARED_HEADERS, VARY_BY_ACCEPT } from "../http/headers.ts";
import { requestedPath, publicUrl, type PublicUrl } from "../http/origin.ts";
import { HTML, InlineStyle, renderPage } from "../http/page.tsx";
import { SERVICE_NAME } from "../exports/service-name.ts";
import { toProblemDocument, type Problem } from "../http/problem.ts";
import { siteStyles } from "./styles/site-styles.ts";
import { Shell } from "./shell.tsx";

const PROBLEM_TYPE = "application/problem+json";
const SCRIPT = "text/javascript";

const embeddedStyles = `${frameGround}body { padding: 1em } h1 { font-size: 1.1em; margin: 0 } a { color: inherit }`;

/** Maximum number of allowed values on the page. */
const MAX_VALUES = 20;

const ProblemPage = ({ problem }: { problem: Problem }) => {
  const { detail, allowed = [] } = problem.details;
  return (
    <Shell title={problem.title} description={detail} styles={[siteStyles]}>
      <h1>{problem.title}</h1>
      <p>{detail}</p>
      {allowed.length > 0 && (
        <ul>
          {allowed.slice(0, MAX_VALUES).map((value) => (
            <li key={value}>
              <code>{value}</code>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/stories">All stories</a> · <a href="/">Embed a box</a> · <a href="/docs">Data</a>
      </p>
      <p class="small">
        {problem.status} · <a href={`/docs#${problem.kind}`}>{problem.kind}</a>
      </p>
    </Shell>
  );
};

/** Shown in place of a box on a publisher's page: without the service's header, and in the frame's colours. */
const EmbeddedProblemPage = ({ problem, theme }: { problem: Problem; theme: string }) => (
  <html lang="en" data-theme={theme}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{problem.title}</title>
      <InlineStyle text={embeddedStyles} />
    </head>
    <body>
      <h1>{problem.title}</h1>
      <p>{problem.details.detail}</p>
      <p>
        <a href="/stories" target="_blank" rel="noopener">
          {SERVICE_NAME}
        </a>
      </p>
    </body>
  </html>
);

/** The page of a problem and its style sheet. */
function choosePage(url: PublicUrl, problem: Problem): { html: VNode; styles: string[] } {
  if (!url.pathname.startsWith("/embed/") || url.pathname.endsWith(".js"))
    return { html: <ProblemPage problem={problem} />, styles: [siteStyles] };
  const { theme } = parseFrameOptions(url).options;
  const html = <EmbeddedProblemPage problem={problem} theme={theme} />;
  return { html, styles: [embeddedStyles] };
}

/**
 * The type of an error response. For a cross-origin script tag, browsers block JSON without a console message (Opaque Response
 * Blocking); for a script they log its address and status, and they do not run it if the status is an error.
 */
function problemType({ url, method, headers }: Request): string | null {
  const accept = headers.get("Accept");
  return requestedPath(url).endsWith(".js") && (method === "GET" || method === "HEAD")
    ? negotiateType(accept, [SCRIPT, PROBLEM_TYPE, "application/json", HTML])
    : negotiateType(accept, [PROBLEM_TYPE, "application/json", HTML]);
}

/** A script that logs the problem. For whoever opens the address, and for pages behind a proxy that drops the status. */
const writeScript = ({ title, details }: Problem): string =>
  `console.warn(${JSON.stringify(`key-developments: ${title}. ${details.detail}`)});\n`;

/** The response for a problem. Internal errors are not cached. */
export async function renderProblem(request: Request, problem: Problem): Promise<Response> {
  const { status } = problem;
  const headers = {
    "Cache-Control": status === 500 ? "no-store" : "public, max-age=60",
    ...VARY_BY_ACCEPT,
    ...problem.headers,
  };
  const type = problemType(request);
  if (type !== HTML) {
    const isScript = type === SCRIPT;
    return new Response(
      isScript ? writeScript(problem) : JSON.stringify(toProblemDocument(problem)),
      {
        status,
        headers: {
          ...SHARED_HEADERS,
          "Content-Type": isScript ? `${SCRIPT}; charset=utf-8` : PROBLEM_TYPE,
          ...headers,
        },
      },
    );
  }
  const page = await renderPage({
    ...choosePage(publicUrl(request.url, {}), problem),
    // In the frame of a frozen box it shows why the edition was withdrawn.
    embeddable: true,
  });
  return new Response(page.body, {
    status,
    headers: {
      ...SHARED_HEADERS,
      ...page.headers,
      "Content-Type": HTML,
      "X-Robots-Tag": "noindex",
      ...headers,
    },
  });
}
