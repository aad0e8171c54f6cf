import { schemaComment } from "../../source/json-schemas.ts";
import type { SchemaName } from "../../source/json-schemas.ts";
import type { YamlSource } from "../../source/yaml-source.ts";
import type { Rule } from "../rule.ts";

/** Every YAML file names its JSON Schema. */
export const schemaComments: Rule = {
  name: "schema-comment",
  check({ file, actors, articles, developments, claims, corrections, editions }, report) {
    const need = ({ file, text }: YamlSource, schema: SchemaName): void => {
      const wanted = schemaComment(file, schema);
      if (text !== "" && text.replace(/^\ufeff/u, "").split(/\r?\n/, 1)[0] !== wanted)
        report(
          { file, line: 1, column: 1 },
          "the first line does not name the schema",
          `begin with: ${wanted}`,
        );
    };
    need(file.source, "story");
    need(actors.source, "actors");
    need(corrections.source, "corrections");
    need(editions.source, "editions");
    for (const { source } of articles.values()) need(source, "article");
    for (const { source } of developments.values()) need(source, "development");
    for (const { source } of claims.values()) need(source, "claim");
  },
};
