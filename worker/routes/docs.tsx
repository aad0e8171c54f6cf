/** `/docs`: the API for people, made of what the machines' description is made of. Needs no script and no other host. */
import { openCorpus, findStory, openEdition, type StoryEntry } from "../corpus.ts";
import type { EditionIndex } from "../edition-index.ts";
import type { Asked } from "../handler.ts";
import type { Answer } from "../http.ts";
import { listParameters } from "../openapi.ts";
import type { Operation } from "../operation.ts";
import { makePage } from "../page.tsx";
import { PROBLEM_KINDS } from "../problem.ts";
import { siteStyles } from "../views/page-styles.ts";
import { Shell } from "../views/shell.tsx";
import { API } from "./api.ts";

/** Ids from the corpus as it is, so that every example answers. */
function exampleIds(story: StoryEntry, { edition }: EditionIndex): Record<string, string> {
  return {
    story: story.id,
    edition: edition.edition,
    development: edition.developments[0]?.id ?? "",
    statement: edition.statements[0]?.id ?? "",
    actor: edition.actors[0]?.id ?? "",
    article: edition.articles[0]?.id ?? "",
  };
}

/** A query that shows what the operation is for. */
function exampleQuery({ id }: Operation, ids: Record<string, string>, index: EditionIndex): string {
  const { edition } = index;
  const queries: Record<string, Record<string, string>> = {
    listDevelopments: { status: "denied", order: "oldest", limit: "5" },
    listStatements: { stance: "denies" },
    listPositions: { position: "denies" },
    listActors: { order: "developments", limit: "5" },
    searchStory: { q: edition.actors.find(({ aliases }) => aliases.length)?.aliases[0] ?? "says" },
    compareEditions: { from: ids["edition"]!, to: ids["edition"]! },
    readDigest: { limit: "3" },
  };
  const query = new URLSearchParams(queries[id]);
  return query.size ? `?${query.toString()}` : "";
}

const Entry = ({ operation, example }: { operation: Operation; example: string }) => {
  const parameters = listParameters(operation);
  return (
    <section>
      <h3 id={operation.id}>
        <code>GET {operation.path}</code>
      </h3>
      <p>{operation.summary}.</p>
      {parameters.length > 0 && (
        <div class="scroll">
          <table>
            <tbody>
              {parameters.map(({ name, required, description, values }) => (
                <tr key={name}>
                  <th scope="row">
                    <code>{name}</code>
                    {required && " (required)"}
                  </th>
                  <td>
                    {description}
                    {values.length > 0 && ` One of: ${values.join(", ")}.`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p>
        Try it: <a href={example}>{example}</a>
      </p>
    </section>
  );
};

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

export async function readDocs({ env, url, version }: Asked): Promise<Answer> {
  const { stories, etag } = await openCorpus(env);
  const story = await findStory(env, stories[0]?.id ?? "");
  const index = await openEdition(env, story.id, story.edition);
  const ids = exampleIds(story, index);
  const exampleOf = (operation: Operation) =>
    operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "") +
    exampleQuery(operation, ids, index);
  const description = "The corpus as JSON: open to every origin, cacheable, citable at an edition.";
  return makePage({
    html: (
      <Shell
        title="API – Key Developments"
        description={description}
        styles={[siteStyles]}
        head={<link rel="canonical" href={`${url.origin}/docs`} />}
      >
        <h1>API</h1>
        <p>{description}</p>
        <p>
          For machines: <a href="/v1/openapi.json">/v1/openapi.json</a> (OpenAPI 3.1).
        </p>
        <Rules />
        <h2 id="paths">Paths</h2>
        {API.map((operation) => (
          <Entry operation={operation} example={exampleOf(operation)} key={operation.id} />
        ))}
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
    styles: [siteStyles],
    etag: `${etag}-${version}`,
    caching: "live",
  });
}
