/** `/docs`: the data and how it is checked, from the same routes as the OpenAPI document. Can be read without scripts. */
import type { ComponentChildren } from "preact";
import * as z from "zod";
import { describeValues, OPTIONS } from "../../widget/options.ts";
import { readParameters } from "../api/parameter.ts";
import { route, type Route, type Tag } from "../api/route.ts";
import { openCorpus } from "../corpus/corpus.ts";
import { HTML, makePage } from "../http/page.tsx";
import { PROBLEM_KINDS } from "../http/problem.ts";
import { requestExamples, type Example } from "./example-response.ts";
import { OperationEntry } from "./operation-entry.tsx";
import { Shell, shareSite } from "./shell.tsx";
import { WhereTried } from "./where-tried.tsx";
import { docsStyles } from "./styles/docs-styles.ts";

const TITLE = "Data and API";
const DESCRIPTION =
  "Every story as JSON, feeds and tables: open to every site, cacheable, and citable at a fixed edition.";

/** Headings of the operations, in the order of the page. */
const GROUPS: readonly (readonly [Tag, string])[] = [
  ["stories", "Stories"],
  ["developments", "Developments"],
  ["statements", "Statements"],
  ["claims", "Claims and positions"],
  ["actors", "Actors"],
  ["articles", "Source reports"],
  ["corrections", "Corrections"],
  ["search", "Search"],
  ["editions", "Editions and differences"],
  ["embeds", "Embeds"],
  ["service", "The service"],
];

const Section = ({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ComponentChildren;
}) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
);

const Conventions = () => (
  <Section id="conventions" title="Conventions">
    <ul class="column">
      <li>No key, no account. Any site may read everything; nothing can be written.</li>
      <li>
        A list is <code>{"{ edition, total, data, next }"}</code>. <code>next</code> is the path of
        the next page, also sent as a <code>Link</code> header.
      </li>
      <li>
        All filters must match; a filter with several values matches any of them. <code>from</code>{" "}
        and <code>to</code> match a date that could fall in the range: <code>from=2023-07-15</code>{" "}
        finds “July 2023”.
      </li>
      <li>
        <code>edition=</code> selects a published edition: the response never changes and may be
        cached for a year. Without it, a response follows the story and may be cached for a minute.
        <code> at=2026-11-22</code> selects the edition that was current on that day.
      </li>
      <li>
        Dates are EDTF (ISO 8601-2). <code>[2023-09-12..2023-09-17]</code> is one unknown day among
        several; <code>a/b</code> is what lasted from one to the other.
      </li>
    </ul>
  </Section>
);

const Checks = () => (
  <Section id="how-it-is-checked" title="How it is checked">
    <ul class="column">
      <li>
        Every quotation is compared with the source text, character by character, when an edition is
        compiled. One that differs stops the compiler. <code>selector</code> says where it stands: a
        W3C Web Annotation quote and a position in Unicode code points, from 0, the end exclusive.
      </li>
      <li>
        A date says what it rests on in <code>basis</code>: the report’s own words, the editors’
        reasoning (with the reasoning in <code>note</code>), the day of the report, or references
        outside the corpus, which establish when something happened and nothing else.
      </li>
      <li>
        A paraphrase is never shown in quotation marks. Words that came back through another
        language are marked <code>translated</code>.
      </li>
      <li>
        “Not in these reports” says only that: a side may have said it elsewhere. There is no score
        of truth.
      </li>
      <li>
        An edition is named by the hash of its content. Old editions stay readable, and every change
        to what readers have seen is listed under corrections.
      </li>
    </ul>
  </Section>
);

/** The option's description with `code` set as such. */
const Described = ({ text }: { text: string }) => (
  <>
    {text
      .split("`")
      .map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part))}
  </>
);

const Options = () => (
  <Section id="options" title="Options of the box">
    <p class="column">
      Attributes and properties of <code>{"<key-developments>"}</code>; with <code>data-</code>{" "}
      before them, attributes of the script tag; parameters of the iframe’s address.{" "}
      <a href="/">The builder</a> writes the code. For editors and frameworks:{" "}
      <a href="/embed/custom-elements.json">custom-elements.json</a>, and types for{" "}
      <a href="/embed/types/key-developments.d.ts">TypeScript</a>,{" "}
      <a href="/embed/types/react.d.ts">React</a>, <a href="/embed/types/preact.d.ts">Preact</a> and{" "}
      <a href="/embed/types/vue.d.ts">Vue</a>.
    </p>
    <table class="parameters">
      <thead>
        <tr>
          <th scope="col">Option</th>
          <th scope="col">Meaning</th>
          <th scope="col">Values</th>
        </tr>
      </thead>
      <tbody>
        {OPTIONS.map(([name, definition]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>
              <Described text={definition.description} />
            </td>
            <td>{describeValues(definition)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Section>
);

const Files = ({ routes }: { routes: readonly Route[] }) => (
  <Section id="files" title="Files, pages and embeds">
    <ul class="plain">
      {routes.map(({ id, path, summary }) => (
        <li key={id}>
          <code>{path}</code> <span class="small">{summary}</span>
        </li>
      ))}
    </ul>
  </Section>
);

const Problems = () => (
  <Section id="problems" title="Errors">
    <p class="column">
      An error is a problem document (RFC 9457) whose <code>detail</code> says what to do. Where a
      parameter is wrong, <code>parameter</code> names it, <code>given</code> is its value and{" "}
      <code>takes</code> lists what is accepted.
    </p>
    <dl class="problems">
      {PROBLEM_KINDS.map(([kind, [status, title]]) => (
        <div id={kind} key={kind}>
          <dt>
            <code>{kind}</code>
          </dt>
          <dd>
            {status}: {title}
          </dd>
        </div>
      ))}
    </dl>
  </Section>
);

const Contents = ({ groups }: { groups: readonly Group[] }) => (
  <details class="contents" open>
    <summary>Contents</summary>
    <nav aria-label="Contents">
      <ul>
        <li>
          <a href="#conventions">Conventions</a>
        </li>
        <li>
          <a href="#how-it-is-checked">How it is checked</a>
        </li>
        <li>
          <a href="#options">Options of the box</a>
        </li>
        {groups.map(({ tag, title, examples }) => (
          <li key={tag}>
            <a href={`#${tag}`}>{title}</a>
            <ul>
              {examples.map(({ operation: { id, path } }) => (
                <li key={id}>
                  <a href={`#${id}`}>{path.replace("/v1/stories/{story}/", "…/")}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
        <li>
          <a href="#tried">Where the box was tried</a>
        </li>
        <li>
          <a href="#files">Files, pages and embeds</a>
        </li>
        <li>
          <a href="#problems">Errors</a>
        </li>
      </ul>
    </nav>
  </details>
);

/** Paths with a form to try them: those that respond with JSON. The description of the API is too long for an example. */
const isOperation = ({ id, tag, types }: Route): boolean =>
  tag !== "files" &&
  tag !== "pages" &&
  id !== "readOpenApi" &&
  (!types || types[0].includes("json"));

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
  summary: "The documentation of data and API",
  query: z.object({}),
  ignoresUnknown: true,
  types: [HTML],
  response: z.string(),
  run: async (context) => {
    const { env, url, routes } = context;
    const { etag } = await openCorpus(env);
    const [examples, parameters] = await Promise.all([
      requestExamples(context, routes.filter(isOperation)),
      readParameters(env),
    ]);
    const groups = groupExamples(examples);
    return makePage({
      html: (
        <Shell
          title={TITLE}
          description={DESCRIPTION}
          styles={[docsStyles]}
          section="/docs"
          sharing={shareSite(url.origin, "/docs", TITLE, DESCRIPTION)}
          head={
            <>
              <link rel="canonical" href={`${url.origin}/docs`} />
              <script defer src="/pages/docs.js" />
            </>
          }
        >
          <h1>{TITLE}</h1>
          <p class="lede">
            {DESCRIPTION} For programs: <a href="/v1/openapi.json">OpenAPI 3.1</a>.
          </p>
          <div class="manual-page">
            <Contents groups={groups} />
            <div class="manual">
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
        </Shell>
      ),
      styles: [docsStyles],
      etag,
      caching: "live",
    });
  },
});
