/** The text of the docs page: conventions, checks, options, files and errors. */
import { describeDefault, describeValues } from "../../../widget/option-problems.ts";
import { OPTIONS } from "../../../widget/options.ts";
import type { Route } from "../../api/route.ts";
import type { listTasks } from "./tasks.ts";
import { PROBLEM_KINDS } from "../../http/problem.ts";
import { MarkedText } from "./marked-text.tsx";

export const Tasks = ({ tasks }: { tasks: ReturnType<typeof listTasks> }) => (
  <dl class="problems">
    {tasks.map(({ title, url, note }) => (
      <div key={title}>
        <dt>{title}</dt>
        <dd>
          <a href={url}>
            <code>{url}</code>
          </a>
          {note && (
            <p class="small">
              <MarkedText text={note} />
            </p>
          )}
        </dd>
      </div>
    ))}
  </dl>
);

export const Conventions = () => (
  <ul class="column">
    <li>No key and no account is needed. Every site may read everything; the API is read-only.</li>
    <li>
      A list is <code>{"{ edition, total, data, next }"}</code>. <code>next</code> is the path of
      the next page, which is also in the <code>Link</code> header.
    </li>
    <li>
      <code>developments.csv</code>, <code>statements.csv</code> and <code>positions.csv</code> are
      the lists as tables, with the same filters and editions, on one page.
    </li>
    <li>
      An item must match every filter; a filter with several values matches any of them.{" "}
      <code>from</code> and <code>to</code> match every date that could be in the range:{" "}
      <code>from=2023-07-15</code> matches “July 2023”.
    </li>
    <li>
      <code>edition=</code> selects a published edition: the response never changes and may be
      cached for a year. Without it, the response is of the current edition and may be cached for a
      minute. <code>at=</code> with a day, YYYY-MM-DD, selects the edition that was current at the
      end of that day.
    </li>
    <li>
      Below <code>/v1</code>, a parameter that a path does not have is an error, since a misspelt
      filter would select too much. Every other path ignores it.
    </li>
    <li>
      Dates are EDTF (ISO 8601-2). <code>[2023-09-12..2023-09-17]</code> is one unknown day in that
      range; <code>2023-09-12/2023-09-17</code> is a period.
    </li>
  </ul>
);

export const Checks = () => (
  <ul class="column">
    <li>
      When an edition is compiled, every quotation is compared with the source text, character by
      character; a difference is an error. <code>selector</code> says where it is in the text, as
      W3C Web Annotation selectors: the quotation with its context, and its position in Unicode code
      points, from 0, end exclusive. The page{" "}
      <code>{"/stories/{story}/articles/{article}#p{start}-{end}"}</code> shows it in the report.
    </li>
    <li>
      <code>basis</code> says how a date is known: from the words of a report, by the editors’
      reasoning (which is in <code>note</code>), from the day of the report, or from references
      outside the corpus, which are used for dates only.
    </li>
    <li>
      A paraphrase is never shown in quotation marks. Words that a report translated are marked{" "}
      <code>translated</code>.
    </li>
    <li>
      “Not in these reports” means only that: a side may have taken a position elsewhere. There is
      no truth score.
    </li>
    <li>
      The id of an edition is a hash of its content. Earlier editions stay available, and every
      correction of what readers have seen is listed.
    </li>
  </ul>
);

export const OptionTable = () => (
  <>
    <p class="column">
      Attributes and properties of <code>{"<key-developments>"}</code>; attributes of the script
      tag, with the prefix <code>data-</code>; query parameters of the iframe’s address.{" "}
      <a href="/">The builder</a> generates the code. For code editors and frameworks:{" "}
      <a href="/embed/custom-elements.json">custom-elements.json</a>, and types for{" "}
      <a href="/embed/types/key-developments.d.ts">TypeScript</a>,{" "}
      <a href="/embed/types/react.d.ts">React</a>, <a href="/embed/types/preact.d.ts">Preact</a>,{" "}
      <a href="/embed/types/svelte.d.ts">Svelte</a> and <a href="/embed/types/vue.d.ts">Vue</a>:
      save the one that you need in your project.
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
              <MarkedText text={definition.description} />
            </td>
            <td>
              {describeValues(definition)}
              <div class="small">
                Default: <MarkedText text={describeDefault(definition)} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

export const FileList = ({ routes }: { routes: readonly Route[] }) => (
  <>
    <p class="column">Files are of the current edition and have no parameters.</p>
    <ul class="plain">
      {routes.map(({ id, path, summary }) => (
        <li key={id}>
          <code>{path}</code> <span class="small">{summary}</span>
        </li>
      ))}
    </ul>
  </>
);

export const Problems = () => (
  <>
    <p class="column">
      An error is a problem document (RFC 9457); <code>detail</code> says what to do. If a parameter
      is wrong, <code>parameter</code> is its name, <code>value</code> the value received, and{" "}
      <code>allowed</code> lists the accepted values, where they can be listed.
    </p>
    <dl class="problems">
      {PROBLEM_KINDS.map(([kind, [status, title, meaning]]) => (
        <div id={kind} key={kind}>
          <dt>
            <code>{kind}</code>
          </dt>
          <dd>
            {status}: {title}. {meaning}
          </dd>
        </div>
      ))}
    </dl>
  </>
);
