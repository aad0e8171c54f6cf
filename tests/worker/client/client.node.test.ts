/** A client whose types are generated from the OpenAPI document, as an API user would write it. */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, inject, test } from "vitest";
import type { OpenApi } from "../../support/openapi.ts";
import { findDisputes, sendInvalidRequest } from "./client.ts";
import { generateTypes } from "./generate.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** As tests/support/service.ts provides it; this folder is compiled by itself. */
    service: string;
  }
}

const service = inject("service");

beforeAll(async () => {
  const document: OpenApi = await (await fetch(`${service}/v1/openapi.json`)).json();
  await writeFile(join(import.meta.dirname, "api.d.ts"), await generateTypes(document));
});

test(
  "compiles, and does not with a parameter that the API refuses",
  { timeout: 60_000 },
  async () => {
    const flags =
      "--ignoreConfig --noEmit --strict --exactOptionalPropertyTypes --target es2023 --module esnext --moduleResolution bundler --allowImportingTsExtensions --skipLibCheck";
    const files = [join(import.meta.dirname, "client.ts")];
    // An expected error that is absent is an error, too.
    const { stdout } = await promisify(execFile)("node_modules/.bin/tsc", [
      ...flags.split(" "),
      ...files,
    ]);
    expect(stdout).toBe("");
  },
);

test("finds what is disputed, with the words of the denials", async () => {
  const disputes = await findDisputes(service);
  expect(disputes.length).toBeGreaterThan(0);
  expect(disputes.flatMap(({ denials }) => denials).length).toBeGreaterThan(0);
});

test("reads a problem as its type describes it", async () => {
  expect(await sendInvalidRequest(service)).toMatchObject({ parameter: "q" });
});
