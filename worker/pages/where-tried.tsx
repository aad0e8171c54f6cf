/** Results of the tests in other browser engines (tests/engines, tests/wordpress), which write the JSON files and compare with them. */
import wordpress from "./tried-in-wordpress.json" with { type: "json" };
import tried from "./where-tried.json" with { type: "json" };

/** The engines without a passed run, by scenario. */
const SCENARIOS: Readonly<Record<string, readonly string[]>> = {
  ...tried.scenarios,
  ...wordpress.scenarios,
};

const { version, themes, widths } = wordpress.setting;

export const WhereTried = () => (
  <>
    <p class="column">
      The browser tests run in Chromium. On {tried.day} these scenarios also passed in{" "}
      {tried.engines.map(([, engine]) => engine).join(", ")}; those of WordPress on {wordpress.day}{" "}
      in version {version} (Debian) with the themes {themes.join(" and ")}, at{" "}
      {widths.join(" and ")} px.
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
