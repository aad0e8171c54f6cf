/** Builds the edition of a verified story. Its id is the hash of its content. */
import { findSide } from "../../model/affiliation.ts";
import type { DayRange } from "../../model/dates/edtf.ts";
import { compareText } from "../../model/text/compare-text.ts";
import { Correction, Edition, type Actor, type EventDate } from "../../model/edition.ts";
import { SCHEMA_VERSION } from "../../model/edition/schema-version.ts";
import type { ActorsFile } from "../../model/story-files.ts";
import type { Passage, Story } from "../../source/story.ts";
import { buildArticles } from "./build-articles.ts";
import { buildClaims } from "./build-claims.ts";
import { buildDevelopment, buildStatement } from "./build-development.ts";
import { hashContent } from "../canonical-json.ts";
import { countReports, countSources } from "./count-sources.ts";
import { computePositions } from "./positions.ts";
import { sortDevelopments } from "./sort-developments.ts";

const buildActors = (actors: ActorsFile, sides: readonly string[]): Actor[] =>
  Object.entries(actors)
    .map(([id, { name, plural, kind, role, aliases, memberOf, wikidata, formerIds }]) => ({
      id,
      name,
      plural,
      kind,
      role: role ?? null,
      aliases,
      memberOf: memberOf ?? null,
      side: findSide((actor) => actors[actor], sides, id),
      wikidata: wikidata ?? null,
      formerIds,
    }))
    .toSorted((a, b) => compareText(a.id, b.id));

/** From the first to the last possible day of all dates. */
function computePeriod(dates: readonly DayRange[]): DayRange {
  const earliest = dates.map((date) => date.earliest).toSorted()[0];
  const latest = dates
    .map((date) => date.latest)
    .toSorted()
    .at(-1);
  if (!earliest || !latest) throw new Error("not verified: a story without developments");
  return { earliest, latest };
}

/** Developments, newest first, and their statements in the same order. */
function buildDevelopments(story: Story): Pick<Edition, "developments" | "statements"> {
  const passages = Map.groupBy(story.passages, ({ development }) => development?.id ?? "");
  const passagesOf = (id: string): Passage[] => passages.get(id) ?? [];
  const denied = new Set(
    [...story.developments.values()].flatMap(({ value }) =>
      value.relations.flatMap(({ denies }) => denies ?? []),
    ),
  );
  const developments = sortDevelopments(
    [...story.developments.values()].map((development) =>
      buildDevelopment(development, passagesOf(development.id), {
        disputed: denied.has(development.id),
        origins: story.file.value.origins,
      }),
    ),
  );
  const statements = developments.flatMap(({ id }) => {
    const development = story.developments.get(id);
    if (!development) return [];
    return development.value.statements.map((statement) =>
      buildStatement(development, statement, passagesOf(id)),
    );
  });
  return { developments, statements };
}

/** The edition of a story without problems. Throws if the story was not verified. */
export function buildEdition(story: Story): Edition {
  const { id, file, actors, articles, corrections, editions, passages } = story;
  const { title, language, timeZone, contact, licence, standfirst, sides } = file.value;
  const { occasions, origins } = file.value;
  const { developments, statements } = buildDevelopments(story);
  const dates = new Map(statements.map((statement) => [statement.id, statement.date]));
  const dateOf = (statement: string): EventDate => {
    const date = dates.get(statement);
    if (!date) throw new Error(`not verified: the statement ${statement}`);
    return date;
  };
  const claims = buildClaims(story, dateOf);
  const draft = Edition.parse({
    schema: SCHEMA_VERSION,
    id,
    title,
    summary: standfirst.map(({ text }) => text).join(" "),
    language,
    timeZone,
    edition: "",
    published: null,
    contact: contact ?? null,
    licence: licence ?? null,
    standfirst: standfirst.map(({ text, developments }) => ({ text, developments })),
    sides,
    period: computePeriod(developments.map(({ date }) => date)),
    reportCount: countReports(passages),
    sourceCount: countSources(passages, origins),
    occasions: Object.entries(occasions).map(([key, { name, kind }]) => ({ id: key, name, kind })),
    origins: Object.entries(origins).map(([name, { named, description }]) => ({
      name,
      named,
      description,
    })),
    developments,
    statements,
    claims,
    positions: computePositions(claims, sides, dateOf),
    actors: buildActors(actors.value, sides),
    articles: buildArticles(articles),
    corrections: corrections.value
      // Without the editors' note.
      .map((correction) => Correction.parse(correction))
      .toSorted((a, b) => compareText(b.date, a.date)),
  } satisfies Edition);
  const edition = hashContent(draft);
  const published = editions.value.findLast((entry) => entry.edition === edition)?.published;
  return { ...draft, edition, published: published ?? null };
}
