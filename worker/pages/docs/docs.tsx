/** `/docs`: documentation of the data and the API, from the same routes as the OpenAPI document. Readable without scripts. */
import * as z from "zod";
import { openExamples } from "../../api/examples.ts";
import { readParameters } from "../../api/parameter.ts";
import { route, type Route, type Tag } from "../../api/route.ts";
import { listTasks } from "./tasks.ts";
import { openCorpus } from "../../corpus/corpus.ts";
import { HTML } from "../../http/page.tsx";
import { Checks, Conventions, Files, Options, Problems, Section, Tasks } from "./docs-guide.tsx";
import { requestExamples, type Example } from "./example-response.ts";
import { OperationEntry } from "./operation-entry.tsx";
import { shareSite } from "../sharing.tsx";
import { makeSitePage } from "../shell.tsx";
import { WhereTried } from "../where-tried.tsx";
import { choiceStyles } from "../styles/choice-styles.ts";
import { docsStyles } from "../styles/docs-styles.ts";

const TITLE = "Data and API";
const DESCRIPTION =
  "Every story as JSON, feeds and tables: open to every site, cacheable, and citable at a fixed edition.";

/** Headings of the groups of operations, in the order of the page. */
const GROUPS: readonly (readonly [Tag, string])[] = [
  ["stories", "Stories"],
  ["developments", "Developments"],
  ["statements", "Statements"],
  ["claims", "Claims"],
  ["positions", "Positions"],
  ["actors", "Actors"],
  ["articles", "Source reports"],
  ["corrections", "Corrections"],
  ["search", "Search"],
  ["editions", "Editions and differences"],
  ["embeds", "Embeds"],
  ["service", "The service"],
];

const Entry = ({ id, title }: { id: string; title: string }) => (
  <li>
    <a href={`#${id}`}>{title}</a>
  </li>
);

const Contents = ({ groups }: { groups: readonly Group[] }) => (
  <details class="contents" open>
    <summary>Contents</summary>
    <nav aria-label="Contents">
      <ul>
        <Entry id="tasks" title="Tasks" />
        <Entry id="conventions" title="Conventions" />
        <Entry id="how-it-is-checked" title="How it is checked" />
        <Entry id="options" title="Options of the box" />
        {groups.map(({ tag, title, examples }) => (
          <li key={tag}>
            <a href={`#${tag}`}>{title}</a>
            <ul>
              {examples.map(({ operation: { id, path } }) => (
                <Entry id={id} title={path.replace("/v1/stories/{story}/", "…/")} key={id} />
              ))}
            </ul>
          </li>
        ))}
        <Entry id="tried" title="Where the box was tried" />
        <Entry id="files" title="Files, pages and embeds" />
        <Entry id="problems" title="Errors" />
      </ul>
    </nav>
  </details>
);

/** Whether a route has a form to send a request: those that return JSON or a table, except the OpenAPI document, which is too long. */
const isOperation = ({ id, tag, types }: Route): boolean =>
  tag !== "files" &&
  tag !== "pages" &&
  id !== "readOpenApi" &&
  (!types || /json|csv/.test(types[0]));

interface Group {
  tag: Tag;
  title: string;
  examples: Example[];
}

const groupExamples = (examples: readonly Example[]): Group[] =>
  GROUPS.flatMap(([tag, title]) => {
    const ofTag = examples.filter(({ operation }) => operation.tag === tag);
    return ofTag.length > 0 ? [{ tag, title, examples: ofTag }] : [];
  });

export const docsPage = route({
  id: "docs",
  path: "/docs",
  tag: "pages",
  summary: "Documentation of the data and the API",
  query: z.object({}),
  types: [HTML],
  run: async (context) => {
    const { env, url, routes } = context;
    const { etag } = await openCorpus(env);
    const exampleOf = await openExamples(env, url.origin);
    const [examples, parameters] = await Promise.all([
      requestExamples(context, routes.filter(isOperation), exampleOf),
      readParameters(env),
    ]);
    const groups = groupExamples(examples);
    return makeSitePage(
      {
        title: TITLE,
        description: DESCRIPTION,
        styles: [docsStyles, choiceStyles],
        section: "/docs",
        sharing: shareSite(url.origin, "/docs"),
        head: <script defer src="/pages/docs.js" />,
        etag,
        caching: "live",
      },
      <>
        <h1>{TITLE}</h1>
        <p class="lede">
          {DESCRIPTION} For programs: <a href="/v1/openapi.json">OpenAPI 3.1</a>. For a box in a
          page: <a href="/">the code</a>, its <a href="#options">options and types</a>, and{" "}
          <a href="/doctor">a check of the page</a>.
        </p>
        <div class="manual-page">
          <Contents groups={groups} />
          <div class="manual">
            <Tasks tasks={listTasks(exampleOf)} />
            <Conventions />
            <Checks />
            <Options />
            {groups.map(({ tag, title, examples: ofTag }) => (
              <Section id={tag} title={title} key={tag}>
                {ofTag.map((example) => (
                  <OperationEntry
                    example={example}
                    parameters={parameters.get(example.operation.path) ?? []}
                    origin={url.origin}
                    key={example.operation.id}
                  />
                ))}
              </Section>
            ))}
            <Section id="tried" title="Where the box was tried">
              <WhereTried />
            </Section>
            <Files routes={routes.filter((other) => !isOperation(other))} />
            <Problems />
          </div>
        </div>
      </>,
    );
  },
});
