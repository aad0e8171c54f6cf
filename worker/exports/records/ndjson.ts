/** `/v1/stories/{story}.ndjson`: every object of an edition as in the API, one per line, with its `type` first. */
import { identifyCorrections, identifyPositions } from "../../corpus/identify-objects.ts";
import type { PreparedEdition } from "../prepared-edition.ts";

export function toNdjson({ edition }: PreparedEdition): string {
  const { developments, statements, claims, positions, actors, articles, corrections, ...story } = {
    ...edition,
    positions: identifyPositions(edition),
    corrections: identifyCorrections(edition),
  };
  const lines: object[] = [{ type: "story", ...story }];
  const add = (type: string, objects: readonly object[]) => {
    for (const object of objects) lines.push({ type, ...object });
  };
  add("development", developments);
  add("statement", statements);
  add("claim", claims);
  add("position", positions);
  add("actor", actors);
  add("article", articles);
  add("correction", corrections);
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}
