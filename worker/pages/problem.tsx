/** Error responses: a problem document for programs, a page for people (`Accept: text/html`). */
import { negotiateType } from "../http/content-negotiation.ts";
import { SHARED_HEADERS, VARY_BY_ACCEPT } from "../http/headers.ts";
import { HTML, makePage } from "../http/page.tsx";
import { toProblemDocument, type Problem } from "../http/problem.ts";
import { siteStyles } from "./styles/site-styles.ts";
import { Shell } from "./shell.tsx";

const PROBLEM_TYPE = "application/problem+json";

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

const prefersPage = (request: Request): boolean =>
  negotiateType(request.headers.get("Accept"), [PROBLEM_TYPE, "application/json", HTML]) === HTML;

/** The response for a problem. Internal errors are not cached. */
export async function renderProblem(request: Request, problem: Problem): Promise<Response> {
  const { status } = problem;
  const headers = {
    "Cache-Control": status === 500 ? "no-store" : "public, max-age=60",
    ...VARY_BY_ACCEPT,
    ...problem.headers,
  };
  if (!prefersPage(request))
    return new Response(JSON.stringify(toProblemDocument(problem)), {
      status,
      headers: { ...SHARED_HEADERS, "Content-Type": PROBLEM_TYPE, ...headers },
    });
  const page = await makePage({
    html: <ProblemPage problem={problem} />,
    styles: [siteStyles],
    etag: "",
    caching: "none",
    // In the frame of a frozen box it shows why the edition was withdrawn.
    embeddable: true,
  });
  return new Response(typeof page.body === "string" ? page.body : null, {
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
