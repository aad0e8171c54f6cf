import { ARTICLES } from "./articles.ts";
import { CLAIMS } from "./claims.ts";
import { DATES } from "./dates.ts";
import { EXTERNAL_DATES } from "./external-dates.ts";
import { FILES } from "./files.ts";
import { KEYS } from "./keys.ts";
import { PEOPLE } from "./people.ts";
import type { Change, Planted, PlantedByRule } from "./planted.ts";
import { PROSE } from "./prose.ts";
import { QUOTES } from "./quotes.ts";
import { REFERENCES } from "./references.ts";
import { RELATIONS } from "./relations.ts";

const isOne = (changes: Change | Change[]): changes is Change => typeof changes[0] === "string";

/** Every planted mistake. */
export const ALL: Planted[] = [
  QUOTES,
  REFERENCES,
  DATES,
  RELATIONS,
  PROSE,
  PEOPLE,
  ARTICLES,
  FILES,
  CLAIMS,
  KEYS,
  EXTERNAL_DATES,
].flatMap((byRule: PlantedByRule) =>
  Object.entries(byRule).flatMap(([rule, mistakes]) =>
    mistakes.map(([mistake, changes, ...problems]) => ({
      rule,
      mistake,
      changes: isOne(changes) ? [changes] : changes,
      problems,
    })),
  ),
);
