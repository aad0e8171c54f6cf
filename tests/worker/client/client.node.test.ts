import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, inject, test } from "vitest";
import type { OpenApi } from "../../support/openapi.ts";
import { askWrongly, listDisputes } from "./client.ts";
import { generateTypes } from "./generate.ts";

const service = inject("service");

test("is generated from the description as it is served (vitest -u writes it anew)", async () => {
  const document: OpenApi = await (await fetch(`${service}/v1/openapi.json`)).json();
  await expect(await generateTypes(document)).toMatchFileSnapshot("./api.d.ts");
});

test(
  "compiles, and would not with a parameter that the API does not take",
  { timeout: 60_000 },
  async () => {
    const flags =
      "--ignoreConfig --noEmit --strict --exactOptionalPropertyTypes --target es2023 --module esnext --moduleResolution bundler --allowImportingTsExtensions --skipLibCheck";
    const files = [join(import.meta.dirname, "client.ts")];
    // A line that expects an error which is not there is an error, too.
    const { stdout } = await promisify(execFile)("node_modules/.bin/tsc", [
      ...flags.split(" "),
      ...files,
    ]);
    expect(stdout).toBe("");
  },
);

test("finds what is disputed, with the words of the denial", async () => {
  const disputes = await listDisputes(service);
  expect(disputes.length).toBeGreaterThan(0);
  for (const { denials } of disputes) expect(denials.length).toBeGreaterThan(0);
});

test("reads a problem as typed", async () => {
  expect(await askWrongly(service)).toMatchObject({ parameter: "q" });
});
