/** A client with types generated from the OpenAPI document, as an API user would write it. */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, inject, test } from "vitest";
import type { OpenApi } from "../../support/service/openapi.ts";
import { findDisputes, sendInvalidRequest } from "./client.ts";
import { generateTypes } from "./generate.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Declared here again, because this folder is compiled separately. */
    service: string;
  }
}

const service = inject("service");

beforeAll(async () => {
  const document: OpenApi = await (await fetch(`${service}/v1/openapi.json`)).json();
  await writeFile(join(import.meta.dirname, "api.d.ts"), await generateTypes(document));
});

test("compiles, but not with a parameter that the API rejects", { timeout: 60_000 }, async () => {
  const flags =
    "--ignoreConfig --noEmit --strict --exactOptionalPropertyTypes --target es2023 --module esnext --moduleResolution bundler --allowImportingTsExtensions --skipLibCheck";
  const files = [join(import.meta.dirname, "client.ts")];
  // An unused @ts-expect-error is an error.
  const { stdout } = await promisify(execFile)("node_modules/.bin/tsc", [
    ...flags.split(" "),
    ...files,
  ]);
  expect(stdout).toBe("");
});

test("finds the disputed claims and quotes their denials", async () => {
  const disputes = await findDisputes(service);
  expect(disputes.length).toBeGreaterThan(0);
  expect(disputes.flatMap(({ denials }) => denials).length).toBeGreaterThan(0);
});

test("reads a problem document with its generated type", async () => {
  expect(await sendInvalidRequest(service)).toMatchObject({ parameter: "q" });
});
