/** Builds a development of an edition, and its statements. */
import { Relation, type Development, type Statement } from "../../model/edition.ts";
import type { DevelopmentFile, StoryFile } from "../../model/story-files.ts";
import {
  toEvidence,
  type Passage,
  type StatementFile,
  type StoryDevelopment,
} from "../../source/story.ts";
import { buildDate } from "./build-date.ts";
import { countReports, countSources } from "./count-sources.ts";

/** Parsed again, because the type of Zod's record loses that its keys are relation types. */
const buildRelations = (relations: DevelopmentFile["relations"]): Development["relations"] =>
  relations
    .flatMap((relation) => Object.entries(relation))
    .map(([type, development]) => Relation.parse({ type, development }));

/** `passages`: those of the development, including the quotes of its statements. */
export function buildDevelopment(
  { id, value }: StoryDevelopment,
  passages: readonly Passage[],
  { disputed, origins }: { disputed: boolean; origins: StoryFile["origins"] },
): Development {
  const { date, headline, summary, kind, status, key, occasion, actors, formerIds } = value;
  const sourceCount = countSources(passages, origins);
  return {
    id,
    date: buildDate(date),
    headline,
    summary,
    kind,
    status: status ?? null,
    disputed,
    key,
    occasion: occasion ?? null,
    actors,
    evidence: passages.filter(({ statement }) => statement === null).map(toEvidence),
    relations: buildRelations(value.relations),
    reportCount: countReports(passages),
    sourceCount: occasion ? Math.min(sourceCount, 1) : sourceCount,
    formerIds,
  };
}

export function buildStatement(
  { id, value }: StoryDevelopment,
  statement: StatementFile,
  passages: readonly Passage[],
): Statement {
  const quotes = passages.filter((passage) => passage.statement === statement);
  const { speaker, addressee, date, stance, answers, note } = statement;
  return {
    id: statement.id,
    development: id,
    speaker,
    addressee,
    date: buildDate(date ?? value.date),
    stance,
    answers,
    quotes: statement.quotes.map(({ form, translated, pull }, index) =>
      Object.assign(toEvidence(quotes[index]!), { form, translated, pull: pull ?? null }),
    ),
    note: note ?? null,
  };
}
