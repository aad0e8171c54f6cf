/** One operation on the docs page, folded; pages/client/docs.ts turns its parameters into a form. */
import { listParameters, type Parameter } from "../api/parameters.ts";
import { typesOf } from "../api/route.ts";
import { writeCodeSamples } from "./code-samples.ts";
import type { Example } from "./example-response.ts";

const describe = ({ description, values }: Parameter): string =>
  values.length > 0 && values.length < 12
    ? `${description} One of: ${values.join(", ")}.`
    : description;

const Parameters = ({ operation, values }: Pick<Example, "operation" | "values">) => (
  <table class="parameters">
    <thead>
      <tr>
        <th scope="col">Parameter</th>
        <th scope="col">Meaning</th>
      </tr>
    </thead>
    <tbody>
      {listParameters(operation).map((parameter) => (
        <tr
          key={parameter.name}
          data-name={parameter.name}
          data-example={values[parameter.name]}
          data-values={parameter.values.length > 0 ? parameter.values.join(" ") : undefined}
        >
          <th scope="row">
            <code>{parameter.name}</code>
            {parameter.required && <span class="small"> required</span>}
          </th>
          <td>{describe(parameter)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Samples = ({ id, url, isJson }: { id: string; url: string; isJson: boolean }) => {
  const samples = writeCodeSamples(url, isJson);
  return (
    <>
      <fieldset class="languages" aria-label="Language of the code">
        {samples.map((sample, index) => (
          <label key={sample.id}>
            <input type="radio" name={`code-${id}`} value={sample.id} checked={index === 0} />
            {sample.name}
          </label>
        ))}
      </fieldset>
      {samples.map((sample) => (
        <pre class={`sample ${sample.id}`} key={sample.id}>
          <code>{sample.code}</code>
        </pre>
      ))}
    </>
  );
};

export const OperationEntry = ({ example, origin }: { example: Example; origin: string }) => {
  const { operation, url, values, response } = example;
  const isJson = /[/+]json/.test(typesOf(operation)[0]);
  return (
    <details class="operation" id={operation.id} data-path={operation.path}>
      <summary>
        <h3>
          <code>GET {operation.path}</code>
        </h3>
        <span class="small">{operation.summary}</span>
      </summary>
      <div>
        {listParameters(operation).length > 0 && (
          <Parameters operation={operation} values={values} />
        )}
        <Samples id={operation.id} url={origin + url} isJson={isJson} />
        <div class="example">
          <h4>Response</h4>
          <p class="small">
            To <a href={url}>{url}</a>
          </p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
          <section class="response" tabIndex={0} aria-label="Response">
            <pre>{response}</pre>
          </section>
        </div>
      </div>
    </details>
  );
};
