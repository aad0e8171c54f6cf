import { startOf } from "../../source/diagnostic.ts";
import { schemaComment, type SchemaName } from "../../source/yaml/json-schemas.ts";
import type { YamlSource } from "../../source/yaml/yaml-source.ts";
import type { Rule } from "../rule.ts";

/** Every YAML file names its JSON Schema. */
export const schemaComments: Rule = (
  { file, actors, articles, developments, claims, corrections, editions },
  report,
) => {
  const check = (yaml: YamlSource, schema: SchemaName): void => {
    const expected = schemaComment(yaml.file, schema);
    const [firstLine] = yaml.text.replace(/^\ufeff/u, "").split(/\r?\n/, 1);
    if (yaml.text !== "" && firstLine !== expected)
      report(
        startOf(yaml.file),
        "the first line does not name the schema",
        `begin with: ${expected}`,
        { code: "first-line" },
      );
  };
  check(file.source, "story");
  check(actors.source, "actors");
  check(corrections.source, "corrections");
  check(editions.source, "editions");
  for (const { source } of articles.values()) check(source, "article");
  for (const { source } of developments.values()) check(source, "development");
  for (const { source } of claims.values()) check(source, "claim");
};
