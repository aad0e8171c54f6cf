/** Every rule, in alphabetical order. */
import { actorPassages } from "./actor-passages.ts";
import { actors } from "./actors.ts";
import { articleRaw } from "./article-raw.ts";
import { attribution } from "./attribution.ts";
import { boilerplate } from "./boilerplate.ts";
import { claimPositions } from "./claim-positions.ts";
import { claims } from "./claims.ts";
import { corrections } from "./corrections.ts";
import { coverage } from "./coverage.ts";
import { dateContainment } from "./date-containment.ts";
import { dates } from "./dates.ts";
import { duplicates } from "./duplicates.ts";
import { editions } from "./editions.ts";
import { externalDates } from "./external-dates.ts";
import { formerIds } from "./former-ids.ts";
import { headlineActors } from "./headline-actors.ts";
import { ids } from "./ids.ts";
import { keyDevelopments } from "./key-developments.ts";
import { loadedWords } from "./loaded-words.ts";
import { negations } from "./negations.ts";
import { occasions } from "./occasions.ts";
import { proseFacts } from "./prose-facts.ts";
import { proseLength } from "./prose-length.ts";
import { pulls } from "./pulls.ts";
import { quoteForm } from "./quote-form.ts";
import { quoteVerbatim } from "./quote-verbatim.ts";
import { quotedWords } from "./quoted-words.ts";
import { references } from "./references.ts";
import { relations } from "./relations.ts";
import { reportDay } from "./report-day.ts";
import { republication } from "./republication.ts";
import type { Rule } from "./rule.ts";
import { schemaComments } from "./schema-comment.ts";
import { speakerPassages } from "./speaker-passages.ts";
import { speakers } from "./speakers.ts";
import { statedDates } from "./stated-dates.ts";
import { typography } from "./typography.ts";
import { unused } from "./unused.ts";
import { weekdays } from "./weekdays.ts";

export const RULES: readonly Rule[] = [
  actorPassages,
  actors,
  articleRaw,
  attribution,
  boilerplate,
  claimPositions,
  claims,
  corrections,
  coverage,
  dateContainment,
  dates,
  duplicates,
  editions,
  externalDates,
  formerIds,
  headlineActors,
  ids,
  keyDevelopments,
  loadedWords,
  negations,
  occasions,
  proseFacts,
  proseLength,
  pulls,
  quotedWords,
  quoteForm,
  quoteVerbatim,
  references,
  relations,
  reportDay,
  republication,
  schemaComments,
  speakerPassages,
  speakers,
  statedDates,
  typography,
  unused,
  weekdays,
];
