import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { FIXTURES } from "../../support/story/fixtures.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");

const manifest: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(ROOT, "package.json"), "utf8"),
);

/** The npm scripts that are a command of the editor, with the file of each. */
const COMMANDS = Object.entries(manifest.scripts).flatMap(([name, script]) => {
  const file = /^node (data\/commands\/\S+)$/.exec(script)?.[1];
  return file === undefined ? [] : [[name, file] as const];
});

async function run(file: string, argument: string) {
  const child = spawn(process.execPath, [join(ROOT, file), argument], {
    env: { ...process.env, STORIES: FIXTURES },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { output, errors, code };
}

test("every file of data/commands that the npm scripts name is tried", () => {
  expect(COMMANDS.length).toBeGreaterThan(12);
});

test.each(COMMANDS)(
  "%s explains how it is called, and refuses other options",
  async (name, file) => {
    const [help, unknown] = await Promise.all([run(file, "--help"), run(file, "--unknown-option")]);
    expect(help).toEqual({
      output: expect.stringContaining(`npm run ${name}`),
      errors: "",
      code: 0,
    });
    expect(unknown).toEqual({
      output: `Unknown option '--unknown-option'\n${help.output}`,
      errors: "",
      code: 1,
    });
  },
);

test.each([
  ["data/commands/claims.ts", "bridge-library", "Unexpected argument 'bridge-library'\n"],
  ["data/commands/rename.ts", "actor", "Arguments are missing\n"],
])("%s refuses the arguments “%s”", async (file, argument, problem) => {
  const { output, errors, code } = await run(file, argument);
  expect({ errors, code }).toEqual({ errors: "", code: 1 });
  expect(output).toContain(problem);
});
