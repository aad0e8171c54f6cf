/** `/docs`: documentation of the data and the API, from the same routes as the OpenAPI document. Readable without scripts. */
import type { ComponentChildren } from "preact";
import { openExamples } from "../../api/examples.ts";
import { readParameters, type Parameter } from "../../api/parameter.ts";
import { route, type Route, type Tag } from "../../api/route.ts";
import { listTasks } from "./tasks.ts";
import { openCorpus } from "../../corpus/corpus.ts";
import { HTML } from "../../http/page.tsx";
import { Checks, Conventions, FileList, OptionTable, Problems, Tasks } from "./docs-guide.tsx";
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

interface DocsSection {
  id: string;
  title: string;
  /** The operations that it lists. */
  operations?: readonly Route[];
  content: ComponentChildren;
}

const Contents = ({ sections }: { sections: readonly DocsSection[] }) => (
  <details class="contents" open>
    <summary>Contents</summary>
    <nav aria-label="Contents">
      <ul>
        {sections.map(({ id, title, operations }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            {operations && (
              <ul>
                {operations.map((operation) => (
                  <li key={operation.id}>
                    <a href={`#${operation.id}`}>
                      {operation.path.replace("/v1/stories/{story}/", "…/")}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  </details>
);

const Section = ({ id, title, content }: DocsSection) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {content}
  </section>
);

/** Whether a route has a form to send a request: those that return JSON or a table, except the OpenAPI document, which is too long. */
const isOperation = ({ id, tag, types }: Route): boolean =>
  tag !== "files" &&
  tag !== "pages" &&
  id !== "readOpenApi" &&
  (!types || /json|csv/.test(types[0]));

/** A section for each tag that has operations. */
const listOperations = (
  examples: readonly Example[],
  parameters: ReadonlyMap<string, readonly Parameter[]>,
  origin: string,
): DocsSection[] =>
  GROUPS.flatMap(([tag, title]) => {
    const ofTag = examples.filter(({ operation }) => operation.tag === tag);
    if (ofTag.length === 0) return [];
    const content = ofTag.map((example) => (
      <OperationEntry
        example={example}
        parameters={parameters.get(example.operation.path) ?? []}
        origin={origin}
        key={example.operation.id}
      />
    ));
    return { id: tag, title, operations: ofTag.map(({ operation }) => operation), content };
  });

export const docsPage = route({
  id: "docs",
  path: "/docs",
  tag: "pages",
  summary: "Documentation of the data and the API",
  types: [HTML],
  run: async (context) => {
    const { env, url, routes } = context;
    const { etag } = await openCorpus(env);
    const exampleOf = await openExamples(env, url.origin);
    const [examples, parameters] = await Promise.all([
      requestExamples(context, routes.filter(isOperation), exampleOf),
      readParameters(env),
    ]);
    const sections: DocsSection[] = [
      { id: "tasks", title: "Tasks", content: <Tasks tasks={listTasks(exampleOf)} /> },
      { id: "conventions", title: "Conventions", content: <Conventions /> },
      { id: "how-it-is-checked", title: "How it is checked", content: <Checks /> },
      { id: "options", title: "Options of the box", content: <OptionTable /> },
      ...listOperations(examples, parameters, url.origin),
      { id: "tried", title: "Where the box was tried", content: <WhereTried /> },
      {
        id: "files",
        title: "Files, pages and embeds",
        content: <FileList routes={routes.filter((other) => !isOperation(other))} />,
      },
      { id: "problems", title: "Errors", content: <Problems /> },
    ];
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
          <Contents sections={sections} />
          <div class="manual">
            {sections.map((section) => (
              <Section {...section} key={section.id} />
            ))}
          </div>
        </div>
      </>,
    );
  },
});
