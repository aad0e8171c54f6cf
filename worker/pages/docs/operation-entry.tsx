/** An operation on the docs page, folded. pages/client/docs.ts turns its parameters into a form. */
import { listValues, type Parameter } from "../../api/parameter.ts";
import { writeCodeSamples } from "./code-samples.ts";
import type { Example } from "./example-response.ts";
import { MarkedText } from "./marked-text.tsx";

interface RowProps {
  parameter: Parameter;
  example: string | undefined;
}

const ParameterRow = ({ parameter, example }: RowProps) => {
  const { name, required, description, schema } = parameter;
  const values = listValues(schema);
  const isShort = values.length > 0 && values.length < 12;
  return (
    <tr data-name={name} data-example={example} data-values={values.join(" ") || undefined}>
      <th scope="row">
        <code>{name}</code>
        {required && <span class="small"> required</span>}
      </th>
      <td>
        <MarkedText text={description} />
        {isShort && ` One of: ${values.join(", ")}.`}
      </td>
    </tr>
  );
};

interface EntryProps {
  example: Example;
  parameters: readonly Parameter[];
  origin: string;
}

const Parameters = ({
  parameters,
  example: { values },
}: Pick<EntryProps, "parameters" | "example">) => (
  <table class="parameters">
    <thead>
      <tr>
        <th scope="col">Parameter</th>
        <th scope="col">Meaning</th>
      </tr>
    </thead>
    <tbody>
      {parameters.map((parameter) => (
        <ParameterRow parameter={parameter} example={values[parameter.name]} key={parameter.name} />
      ))}
    </tbody>
  </table>
);

const Samples = ({ id, url }: { id: string; url: string }) => {
  const samples = writeCodeSamples(url);
  return (
    <>
      <fieldset class="choices languages" aria-label="Language of the code">
        {samples.map((sample, index) => (
          <label class="choice" key={sample.id}>
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

export const OperationEntry = ({ example, parameters, origin }: EntryProps) => {
  const { operation, url, response } = example;
  return (
    <details class="operation" id={operation.id} data-path={operation.path}>
      <summary>
        <h3>
          <code>GET {operation.path}</code>
        </h3>
        <span class="small">{operation.summary}</span>
      </summary>
      <div>
        {operation.details && (
          <p class="column">
            <MarkedText text={operation.details} />
          </p>
        )}
        {parameters.length > 0 && <Parameters parameters={parameters} example={example} />}
        <Samples id={operation.id} url={origin + url} />
        <div class="example">
          <h4>Response</h4>
          <p class="small">
            to <a href={url}>{url}</a>
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
