/** One operation on the docs page; pages/client/docs.ts turns it into a form. */
import { listParameters, type Parameter } from "../api/parameters.ts";
import type { Example } from "./example-response.ts";

const describe = ({ description, values }: Parameter): string =>
  values.length > 0 && values.length < 12
    ? `${description} One of: ${values.join(", ")}.`
    : description;

export const OperationEntry = ({ example }: { example: Example }) => {
  const { operation, url, values, response } = example;
  const parameters = listParameters(operation);
  return (
    <section data-path={operation.path}>
      <h3 id={operation.id}>
        <code>GET {operation.path}</code>
      </h3>
      <p>{operation.summary}.</p>
      {parameters.length > 0 && (
        <div class="scroll">
          <table>
            <tbody>
              {parameters.map((parameter) => (
                <tr
                  key={parameter.name}
                  data-name={parameter.name}
                  data-example={values[parameter.name]}
                  data-values={parameter.values.length > 0 ? parameter.values.join(" ") : undefined}
                >
                  <th scope="row">
                    <code>{parameter.name}</code>
                    {parameter.required && <span class="soft"> required</span>}
                  </th>
                  <td>{describe(parameter)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div class="example">
        <p>
          Example: <a href={url}>{url}</a>
        </p>
        <details>
          <summary>Response</summary>
          <pre>{response}</pre>
        </details>
      </div>
    </section>
  );
};
