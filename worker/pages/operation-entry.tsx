/** One operation on the documentation's page; worker/client/docs.ts makes a form of it. */
import type { Shown } from "../api/example-answers.ts";
import { listParameters, type Parameter } from "../api/openapi.ts";

const describe = ({ description, values }: Parameter): string =>
  values.length > 0 && values.length < 12
    ? `${description} One of: ${values.join(", ")}.`
    : description;

export const OperationEntry = ({ shown }: { shown: Shown }) => {
  const { operation, url, values, answer } = shown;
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
          <summary>What it answers</summary>
          <pre>{answer}</pre>
        </details>
      </div>
    </section>
  );
};
