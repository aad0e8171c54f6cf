/**
 * `npm run schemas`: writes the JSON Schemas of the editors' YAML files to data/json-schema/. They are committed, so that
 * `# yaml-language-server: $schema=…` works in a fresh clone; a test fails if they are out of date.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";
import { SCHEMAS_FOLDER, toJsonSchemas } from "../source/yaml/json-schemas.ts";

await runCommand({ usage: "npm run schemas", options: {} }, () => {
  mkdirSync(SCHEMAS_FOLDER, { recursive: true });
  for (const [name, text] of toJsonSchemas()) writeFileSync(join(SCHEMAS_FOLDER, name), text);
});
