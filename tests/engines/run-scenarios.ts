/** Runs scenarios as tests in each engine, and records those that passed for the documentation. */
import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ColorScheme, Engine, EngineKind } from "./engine.ts";
import { closeHost } from "./host.ts";
import { CHROMIUM_ENGINE, FIREFOX_ENGINE } from "./puppeteer-engine.ts";
import { WEBKIT_ENGINE } from "./webkit-engine.ts";

export type Scenario = [name: string, run: (engine: Engine) => Promise<void>];

export interface ScenarioGroup {
  /** Colour scheme of the system that the engine runs on. */
  scheme: ColorScheme;
  scenarios: Scenario[];
}

interface Options {
  groups: ScenarioGroup[];
  /** The JSON file that the documentation shows. `RECORD=1` writes it. */
  record: string;
  /** The command that installs what else the scenarios need and this machine lacks. */
  missing?: string | undefined;
}

interface PassedRun {
  scenario: string;
  engine: string;
  version: string;
}

function writeRecord(file: string, results: readonly PassedRun[]): void {
  const engines = [...new Map(results.map(({ engine, version }) => [engine, version]))];
  /** By scenario, the engines in which it has not passed. */
  const scenarios = Object.fromEntries(
    Map.groupBy(results, ({ scenario }) => scenario)
      .entries()
      .map(([name, passed]) => [
        name,
        engines
          .map(([engine]) => engine)
          .filter((engine) => !passed.some((result) => result.engine === engine)),
      ]),
  );
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(file, `${JSON.stringify({ day, engines, scenarios }, null, 2)}\n`);
}

/**
 * Declares the tests. If something is not installed, scenarios are skipped with a line on standard error; with `CI` set, that is a
 * failure.
 */
export function runScenarios({ groups, record, missing: missingPackages }: Options): void {
  const results: PassedRun[] = [];
  afterAll(closeHost);
  afterAll(() => {
    if (process.env["RECORD"]) writeRecord(record, results);
  });

  test("the documentation lists every scenario", () => {
    const recorded: { scenarios: object } = JSON.parse(readFileSync(record, "utf8"));
    expect(Object.keys(recorded.scenarios).toSorted()).toEqual(
      groups.flatMap(({ scenarios }) => scenarios.map(([name]) => name)).toSorted(),
    );
  });

  describe.for<EngineKind>([FIREFOX_ENGINE, WEBKIT_ENGINE, CHROMIUM_ENGINE])("$name", (kind) => {
    const missing = [kind.missing(), missingPackages].filter(Boolean).join("; ");
    test.runIf(process.env["CI"])("has everything installed that its scenarios need", () => {
      expect(missing).toBe("");
    });
    if (missing) process.stderr.write(`${record}: no scenario runs in ${kind.name}: ${missing}\n`);
    for (const { scheme, scenarios } of groups)
      describe.skipIf(missing !== "")(`on a ${scheme} system`, () => {
        let engine: Engine;
        beforeAll(async () => {
          engine = await kind.launch(scheme);
        });
        afterAll(() => engine?.close());
        test.for(scenarios)("%s", async ([scenario, run]) => {
          expect.hasAssertions();
          await run(engine);
          results.push({ scenario, engine: kind.name, version: engine.version });
        });
      });
  });
}
