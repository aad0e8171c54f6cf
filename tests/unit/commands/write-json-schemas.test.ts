import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SCHEMAS_FOLDER, toJsonSchemas } from "../../../data/source/yaml/json-schemas.ts";
import { makeReport } from "../../../data/checks/run-checks.ts";
import type { Diagnostic } from "../../../data/source/diagnostic.ts";
import { schemaComments } from "../../../data/checks/structure/schema-comment.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";

test("data/json-schema is up to date with the Zod schemas (otherwise: npm run schemas)", () => {
  expect(readdirSync(SCHEMAS_FOLDER).toSorted()).toEqual([...toJsonSchemas().keys()].toSorted());
  for (const [name, text] of toJsonSchemas())
    expect(JSON.parse(readFileSync(join(SCHEMAS_FOLDER, name), "utf8"))).toEqual(JSON.parse(text));
});

test("describes keys with a default as optional", () => {
  const schema = JSON.parse(toJsonSchemas().get("development.json") ?? "");
  expect(schema.required).not.toContain("statements");
  expect(schema.additionalProperties).toBe(false);
});

test("reports a file that does not name its schema", () => {
  const copy = new StoryCopy();
  copy.edit("story.yaml", (text) => text.replace(/^.*\n/, ""));
  const found: Diagnostic[] = [];
  schemaComments(copy.load(), makeReport("schema-comment", found));
  const lines = found
    .filter(({ file }) => file.endsWith("story.yaml"))
    .map(({ line, column, message, remedy }) => `${line}:${column} ${message} → ${remedy}`);
  expect(lines).toEqual([
    expect.stringMatching(
      /^1:1 the first line does not name the schema → begin with: # yaml-language-server: \$schema=.*\/data\/json-schema\/story\.json$/,
    ),
  ]);
});
