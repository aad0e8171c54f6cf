/**
 * `npm run schemas`: writes the JSON Schemas of the editor's YAML to data/json-schema/. They are committed, so that
 * `# yaml-language-server: $schema=…` works in a fresh clone; a test fails when they are stale.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SCHEMAS, toJsonSchemas } from "../source/json-schemas.ts";

mkdirSync(SCHEMAS, { recursive: true });
for (const [name, text] of toJsonSchemas()) writeFileSync(join(SCHEMAS, name), text);
