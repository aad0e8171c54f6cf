/** `/docs`: the API for people, made of what the machines' description is made of. It needs no other host, and no script to be read. */
import * as z from "zod";
import { openCorpus } from "../corpus/corpus.ts";
import { requestExamples } from "./example-response.ts";
import { route, type Route } from "../api/route.ts";
import { HTML, makePage } from "../http/page.tsx";
import { PROBLEM_KINDS } from "../http/problem.ts";
import { OperationEntry } from "./operation-entry.tsx";
import { docsStyles } from "./page-styles.ts";
import { Shell } from "./shell.tsx";

const Rules = () => (
  <>
    <h2 id="rules">Rules that hold everywhere</h2>
    <ul>
      <li>
        A list is <code>{"{ edition, total, data, next }"}</code>; <code>next</code> is the path of
        the next page, also as a <code>Link</code> header.
      </li>
      <li>
        All filters must hold; a filter given several times means any of its values. Dates are EDTF
        and match whatever may have happened then: <code>from=2023-07-15</code> finds “July 2023”.
      </li>
      <li>
        <code>edition=</code> pins any answer to an edition: it never changes and may be kept for
        ever. Without it, an answer follows the story and may be kept for a minute.
      </li>
      <li>
        Evidence is a pair of W3C Web Annotation selectors over the article's <code>body</code>;
        offsets count Unicode code points from 0, the end is exclusive.
      </li>
      <li>Any origin may read everything; there is no key, no cookie and nothing to write.</li>
    </ul>
  </>
);

/** What other paths give, by name. */
const Others = ({ routes }: { routes: readonly Route[] }) => (
  <>
    <h2 id="files">Files, pages and embeds</h2>
    <p>
      What takes no parameter is a file. They are described in{" "}
      <a href="/v1/openapi.json">/v1/openapi.json</a>, too.
    </p>
    <ul class="plain">
      {routes.map(({ id, path, summary }) => (
        <li key={id}>
          <code>{path}</code> · {summary}
        </li>
      ))}
    </ul>
  </>
);

/** Paths with a form to try them: those that respond with JSON. The description of the API is too long for an example. */
const isOperation = ({ id, tag, types }: Route): boolean =>
  tag !== "files" && id !== "readOpenApi" && (!types || types[0].includes("json"));

export const docsPage = route({
  id: "docs",
  path: "/docs",
  tag: "pages",
  summary: "The API for people",
  query: z.object({}),
  ignoresUnknown: true,
  types: [HTML],
  response: z.string(),
  run: async (context) => {
    const { env, url, routes } = context;
    const { etag } = await openCorpus(env);
    const operations = routes.filter(isOperation);
    const examples = await requestExamples(context, operations);
    const description =
      "The corpus as JSON: open to every origin, cacheable, citable at an edition.";
    return makePage({
      html: (
        <Shell
          title="API – Key Developments"
          description={description}
          styles={[docsStyles]}
          head={
            <>
              <link rel="canonical" href={`${url.origin}/docs`} />
              <script defer src="/pages/docs.js" />
            </>
          }
        >
          <h1>API</h1>
          <p>{description}</p>
          <p>
            For machines: <a href="/v1/openapi.json">/v1/openapi.json</a> (OpenAPI 3.1).
          </p>
          <nav aria-label="Operations" class="index">
            {operations.map(({ id, path }) => (
              <a href={`#${id}`} key={id}>
                {path.replace("/v1/stories/{story}/", "…/")}
              </a>
            ))}
          </nav>
          <Rules />
          <h2 id="paths">Paths</h2>
          {examples.map((example) => (
            <OperationEntry example={example} key={example.operation.id} />
          ))}
          <Others routes={routes.filter((one) => !isOperation(one))} />
          <h2 id="problems">Problems</h2>
          <p>
            Every error is a problem document (RFC 9457) whose <code>detail</code> says what to do;
            where a parameter is at fault it names the <code>parameter</code>, the value{" "}
            <code>given</code>, and what it <code>takes</code>.
          </p>
          <ul class="plain">
            {PROBLEM_KINDS.map(([kind, [status, title]]) => (
              <li id={kind} key={kind}>
                <code>{kind}</code> · {status} · {title}
              </li>
            ))}
          </ul>
        </Shell>
      ),
      styles: [docsStyles],
      etag,
      caching: "live",
    });
  },
});
