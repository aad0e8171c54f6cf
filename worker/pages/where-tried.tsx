/** Results of the tests in other browser engines (tests/engines, tests/wordpress), which write the JSON files. */
import wordpress from "./tried-in-wordpress.json" with { type: "json" };
import tried from "./where-tried.json" with { type: "json" };

export const WhereTried = () => (
  <>
    <p class="column">
      The browser tests run in Chromium. On {tried.day} these scenarios were also run in{" "}
      {tried.engines.map(([, version]) => version).join(", ")}; on {wordpress.day} in WordPress 6.1
      (Debian) with the themes Twenty Twenty-One and Twenty Twenty-Three, at 360 and 1200 px.
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
        {[...tried.scenarios, ...wordpress.scenarios].map(({ name, passed }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {tried.engines.map(([engine = ""]) => (
              <td key={engine}>{passed.includes(engine) ? "passed" : "not tested"}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </>
);
