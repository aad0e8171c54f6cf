/**
 * Runs scenarios as tests in each engine, and compares those that passed with the record that the documentation shows. `RECORD=1`
 * writes the record instead.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ColorScheme, Engine, EngineKind } from "./engine.ts";
import { closeHost } from "./host.ts";
import { CHROMIUM_ENGINE, FIREFOX_ENGINE } from "./puppeteer-engine.ts";
import { WEBKIT_ENGINE } from "./webkit-engine.ts";

export type Scenario = [name: string, run: (engine: Engine) => Promise<void>];

interface ScenarioGroup {
  /** Colour scheme of the system that the engine runs on. */
  scheme: ColorScheme;
  scenarios: Scenario[];
}

interface Options {
  groups: ScenarioGroup[];
  /** The JSON file that the documentation shows. */
  record: string;
  /** What the scenarios ran on, for that file, as soon as one has run. */
  setting?: () => object;
  /** The command that installs what else the scenarios need and this machine lacks. */
  missing?: string | undefined;
}

interface PassedRun {
  scenario: string;
  engine: string;
  version: string;
}

interface EngineRecord {
  day: string;
  engines: [name: string, version: string][];
  /** By scenario, the engines in which it has not passed. */
  scenarios: { [scenario: string]: string[] };
  setting?: object;
}

const readRecord = (file: string): EngineRecord => JSON.parse(readFileSync(file, "utf8"));

/** "firefox/153" of "firefox/153.7.0": what a newer minor version of a browser or a site keeps. */
const majorOf = (version: string): string => version.replace(/(\d+)[\d.]*/, "$1");

function writeRecord(file: string, results: readonly PassedRun[], setting?: object): void {
  const engines = [...new Map(results.map(({ engine, version }) => [engine, version]))];
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
  const record: EngineRecord = { day, engines, ...(setting && { setting }), scenarios };
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
}

/**
 * Declares the tests. If something is not installed, scenarios are skipped with a line on standard error; with `CI` set, that is a
 * failure.
 */
export function runScenarios({ groups, record, setting, missing: needed }: Options): void {
  const results: PassedRun[] = [];
  const isRecording = Boolean(process.env["RECORD"]);
  afterAll(closeHost);
  afterAll(() => {
    if (isRecording) writeRecord(record, results, setting?.());
  });

  test("the documentation lists every scenario", () => {
    expect(Object.keys(readRecord(record).scenarios).toSorted()).toEqual(
      groups.flatMap(({ scenarios }) => scenarios.map(([name]) => name)).toSorted(),
    );
  });

  describe.for<EngineKind>([FIREFOX_ENGINE, WEBKIT_ENGINE, CHROMIUM_ENGINE])("$name", (kind) => {
    const missing = [kind.missing(), needed].filter(Boolean).join("; ");
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
    // After all scenarios of the engine. A test of its own, because a scenario may run alone.
    test.skipIf(missing !== "" || isRecording)(
      "passes the scenarios that the documentation names; if not, run it with RECORD=1",
      () => {
        const { engines, scenarios, setting: recorded } = readRecord(record);
        const passed = results.filter(({ engine }) => engine === kind.name);
        const listed = Object.entries(scenarios).filter(
          ([, lacking]) => !lacking.includes(kind.name),
        );
        expect(passed.map(({ scenario }) => scenario).toSorted()).toEqual(
          listed.map(([name]) => name).toSorted(),
        );
        // Newer software is no fault of the box.
        const before = JSON.stringify([majorOf(new Map(engines).get(kind.name) ?? ""), recorded]);
        const now = JSON.stringify([majorOf(passed[0]?.version ?? ""), setting?.()]);
        if (before !== now)
          process.stderr.write(
            `${record}: recorded with ${before}, run with ${now}: record it anew with RECORD=1\n`,
          );
      },
    );
  });
}
