/** "Where it was tried": the scenarios of tests/engines, and the engines in which each passed. The tests write the JSON. */
import tried from "./where-tried.json" with { type: "json" };

export const WhereTried = () => (
  <>
    <p class="column">
      In automated tests on {tried.day}, beside those in Chromium:{" "}
      {tried.engines.map(([, version]) => version).join(", ")}.
    </p>
    <table class="fixed">
      <thead>
        <tr>
          <th scope="col">Scenario</th>
          {tried.engines.map(([engine]) => (
            <th scope="col" key={engine}>
              {engine}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tried.scenarios.map(({ name, passed }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {tried.engines.map(([engine = ""]) => (
              <td key={engine}>{passed.includes(engine) ? "passed" : "not tried"}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </>
);
