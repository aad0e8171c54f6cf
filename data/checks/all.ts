/** Every rule of the desk. */
import { actors } from "./actors.ts";
import { articleRaw } from "./article-raw.ts";
import { attribution } from "./attribution.ts";
import { corrections } from "./corrections.ts";
import { coverage } from "./coverage.ts";
import { dates } from "./dates.ts";
import { duplicates } from "./duplicates.ts";
import { editions } from "./editions.ts";
import { headlineActors } from "./headline-actors.ts";
import { ids } from "./ids.ts";
import { loadedWords } from "./loaded-words.ts";
import { proseLength } from "./prose-length.ts";
import { quoteForm } from "./quote-form.ts";
import { quotedWords } from "./quoted-words.ts";
import { quoteVerbatim } from "./quote-verbatim.ts";
import { references } from "./references.ts";
import { relations } from "./relations.ts";
import type { Rule } from "./rule.ts";
import { schemaComments } from "./schema-comment.ts";
import { speakers } from "./speakers.ts";
import { statedDates } from "./stated-dates.ts";
import { typography } from "./typography.ts";
import { unused } from "./unused.ts";
import { weekdays } from "./weekdays.ts";

export const RULES: readonly Rule[] = [
  actors,
  articleRaw,
  attribution,
  corrections,
  coverage,
  dates,
  duplicates,
  editions,
  headlineActors,
  ids,
  loadedWords,
  proseLength,
  quoteForm,
  quotedWords,
  quoteVerbatim,
  references,
  relations,
  schemaComments,
  speakers,
  statedDates,
  typography,
  unused,
  weekdays,
];
