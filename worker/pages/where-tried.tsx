/** "Where it was tried": scenarios of tests/engines and tests/wordpress, and the engines in which each passed. */
import wordpress from "./tried-in-wordpress.json" with { type: "json" };
import tried from "./where-tried.json" with { type: "json" };

export const WhereTried = () => (
  <>
    <p class="column">
      In automated tests on {tried.day}, beside those in Chromium:{" "}
      {tried.engines.map(([, version]) => version).join(", ")}. WordPress is Debian’s 6.1 with the
      themes Twenty Twenty-One and Twenty Twenty-Three, at 360 and 1200 px, tried on {wordpress.day}
      .
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
              <td key={engine}>{passed.includes(engine) ? "passed" : "not tried"}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </>
);
