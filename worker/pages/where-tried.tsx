/** Results of the tests in other browser engines (tests/engines, tests/wordpress), which write the JSON files. */
import wordpress from "./tried-in-wordpress.json" with { type: "json" };
import tried from "./where-tried.json" with { type: "json" };

/** The engines without a passed run, by scenario. */
const SCENARIOS: Readonly<Record<string, readonly string[]>> = {
  ...tried.scenarios,
  ...wordpress.scenarios,
};

export const WhereTried = () => (
  <>
    <p class="column">
      The browser tests run in Chromium. On {tried.day} these scenarios also passed in{" "}
      {tried.engines.map(([, version]) => version).join(", ")}; those of WordPress on{" "}
      {wordpress.day} in version 6.1 (Debian) with the themes Twenty Twenty-One and Twenty
      Twenty-Three, at 360 and 1200 px.
    </p>
    <ul class="column">
      {Object.entries(SCENARIOS).map(([name, untested]) => (
        <li key={name}>
          {name}
          {untested.length > 0 && <span class="small"> (not in {untested.join(", ")})</span>}
        </li>
      ))}
    </ul>
  </>
);
