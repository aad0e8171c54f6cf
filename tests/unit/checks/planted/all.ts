import { ARTICLES } from "./articles.ts";
import { CLAIMS } from "./claims.ts";
import { DATES } from "./dates.ts";
import { EXTERNAL_DATES } from "./external-dates.ts";
import { FILES } from "./files.ts";
import { KEYS } from "./keys.ts";
import { PEOPLE } from "./people.ts";
import { PROSE } from "./prose.ts";
import { QUOTES } from "./quotes.ts";
import { REFERENCES } from "./references.ts";
import { RELATIONS } from "./relations.ts";

/** Every planted mistake. */
export const ALL = [
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
].flat();
