/** Every rule by its name, which is the name of its file; in alphabetical order. */
import { absentPositions } from "./structure/absent-positions.ts";
import { actorPassages } from "./sources/actor-passages.ts";
import { actors } from "./structure/actors.ts";
import { articleRaw } from "./sources/article-raw.ts";
import { attribution } from "./sources/attribution.ts";
import { boilerplate } from "./sources/boilerplate.ts";
import { claimPositions } from "./structure/claim-positions.ts";
import { claims } from "./structure/claims.ts";
import { corrections } from "./structure/corrections.ts";
import { coverage } from "./sources/coverage.ts";
import { dateContainment } from "./dates/date-containment.ts";
import { dateReasoning } from "./dates/date-reasoning.ts";
import { dates } from "./dates/dates.ts";
import { editions } from "./structure/editions.ts";
import { externalDates } from "./dates/external-dates.ts";
import { formerIds } from "./structure/former-ids.ts";
import { ids } from "./structure/ids.ts";
import { keyDevelopments } from "./structure/key-developments.ts";
import { listedActors } from "./structure/listed-actors.ts";
import { loadedWords } from "./prose/loaded-words.ts";
import { negations } from "./prose/negations.ts";
import { occasions } from "./structure/occasions.ts";
import { proseFacts } from "./prose/prose-facts.ts";
import { proseLength } from "./prose/prose-length.ts";
import { pulls } from "./sources/pulls.ts";
import { quotedWords } from "./sources/quoted-words.ts";
import { quoteForm } from "./sources/quote-form.ts";
import { quoteVerbatim } from "./sources/quote-verbatim.ts";
import { references } from "./structure/references.ts";
import { relations } from "./structure/relations.ts";
import { repeatedPassages } from "./structure/repeated-passages.ts";
import { reportDay } from "./dates/report-day.ts";
import { schemaComments } from "./structure/schema-comment.ts";
import { speakerPassages } from "./sources/speaker-passages.ts";
import { statedDates } from "./dates/stated-dates.ts";
import { typography } from "./prose/typography.ts";
import { unused } from "./structure/unused.ts";
import { weekdays } from "./dates/weekdays.ts";
import type { Rule } from "./rule.ts";

export const RULES = {
  "absent-positions": absentPositions,
  "actor-passages": actorPassages,
  actors,
  "article-raw": articleRaw,
  attribution,
  boilerplate,
  "claim-positions": claimPositions,
  claims,
  corrections,
  coverage,
  "date-containment": dateContainment,
  "date-reasoning": dateReasoning,
  dates,
  editions,
  "external-dates": externalDates,
  "former-ids": formerIds,
  ids,
  "key-developments": keyDevelopments,
  "listed-actors": listedActors,
  "loaded-words": loadedWords,
  negations,
  occasions,
  "prose-facts": proseFacts,
  "prose-length": proseLength,
  pulls,
  "quoted-words": quotedWords,
  "quote-form": quoteForm,
  "quote-verbatim": quoteVerbatim,
  references,
  relations,
  "repeated-passages": repeatedPassages,
  "report-day": reportDay,
  "schema-comment": schemaComments,
  "speaker-passages": speakerPassages,
  "stated-dates": statedDates,
  typography,
  unused,
  weekdays,
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof RULES;
