/** Makes an edition of a verified story, and names it by what it says. */
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { edtfRange, parseEdtf } from "../model/edtf.ts";
import { sortDevelopments } from "./sort-developments.ts";
import { computePositions } from "./positions.ts";
import { Edition, Relation } from "../model/edition.ts";
import type { DevelopmentFile } from "../model/story-files.ts";
import type { Article, EventDate, Statement } from "../model/edition.ts";
import { findSide } from "../model/affiliation.ts";
import { toEvidence } from "../source/story.ts";
import type {
  Passage,
  StatementFile,
  Story,
  StoryArticle,
  StoryDevelopment,
} from "../source/story.ts";

/** RFC 8785: the one way to write a JSON value, so that the same content always has the same hash. */
export function toCanonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("there is no JSON for this value");
  return text;
}

/** The name of an edition: the first 12 hex digits of the hash of everything in it but its name and its day. */
export function hashContent(content: object): string {
  const named = Object.entries(content).filter(([key]) => key !== "edition" && key !== "published");
  const json = toCanonicalJson(Object.fromEntries(named));
  return createHash("sha256").update(json).digest("hex").slice(0, 12);
}

/** Bounded at both ends, which verification has made sure of. */
function toEventDate({ edtf, basis, note }: DevelopmentFile["date"]): EventDate {
  const value = parseEdtf(edtf);
  const { earliest, latest } = value ? edtfRange(value) : { earliest: null, latest: null };
  if (earliest === null || latest === null) throw new Error(`not verified: the date ${edtf}`);
  return { edtf, earliest, latest, basis, note: note ?? null };
}

function toArticle({ id, value, sha256, text }: StoryArticle): Article {
  const { title, publisher, language, published, rights, url, wire } = value;
  return {
    id,
    title,
    publisher: publisher.name,
    publisherNote: publisher.note ?? null,
    language,
    published: toEventDate(published),
    rights,
    url: url ?? null,
    wire: wire ?? null,
    sha256,
    boilerplate: text.cuts,
    body: rights === "full" ? text.body.text : null,
  };
}

/** Newest report first, as the developments are. */
const compareArticles = (a: Article, b: Article): number =>
  b.published.earliest.localeCompare(a.published.earliest) ||
  b.published.latest.localeCompare(a.published.latest) ||
  (a.id < b.id ? -1 : 1);

/** Zod's record forgets that its keys are relation types; the schema knows. */
const toRelations = (
  relations: DevelopmentFile["relations"],
): Edition["developments"][number]["relations"] =>
  relations
    .flatMap((relation) => Object.entries(relation))
    .map(([type, development]) => Relation.parse({ type, development }));

const countDistinct = (items: readonly Passage[], key: "article" | "origin"): number =>
  new Set(items.map((item) => item[key])).size;

function toDevelopment(
  { id, value }: StoryDevelopment,
  passages: readonly Passage[],
  disputed: boolean,
): Edition["developments"][number] {
  const { headline, summary, status, kind, actors } = value;
  return {
    id,
    date: toEventDate(value.date),
    headline,
    summary,
    status,
    disputed,
    kind,
    actors,
    evidence: passages.filter(({ statement }) => statement === null).map(toEvidence),
    relations: toRelations(value.relations),
    reports: countDistinct(passages, "article"),
    origins: countDistinct(passages, "origin"),
  };
}

function toStatement(
  { id, value }: StoryDevelopment,
  statement: StatementFile,
  passages: readonly Passage[],
): Statement {
  const own = passages.filter((passage) => passage.statement === statement);
  return {
    id: statement.id,
    development: id,
    speaker: statement.speaker,
    addressee: statement.addressee ?? null,
    date: toEventDate(statement.date ?? value.date),
    stance: statement.stance,
    answers: statement.answers ?? null,
    quotes: statement.quotes.map(({ form, translated }, index) =>
      Object.assign(toEvidence(own[index]!), { form, translated }),
    ),
  };
}

/** The edition of a story without problems; throws on one that was not verified. */
export function buildEdition(story: Story): Edition {
  const { id, file, actors, articles, corrections, editions } = story;
  const { title, language, standfirst, sides } = file.value;
  const passages = Map.groupBy(story.passages, ({ development }) => development.id);
  const denied = new Set(
    [...story.developments.values()].flatMap(({ value }) =>
      value.relations.flatMap(({ denies }) => denies ?? []),
    ),
  );
  const developments = sortDevelopments(
    [...story.developments.values()].map((development) =>
      toDevelopment(development, passages.get(development.id) ?? [], denied.has(development.id)),
    ),
  );
  const statements = developments.flatMap(({ id: development }) => {
    const written = story.developments.get(development)!;
    const own = passages.get(development) ?? [];
    return written.value.statements.map((statement) => toStatement(written, statement, own));
  });
  const draft: Edition = {
    id,
    title,
    summary: standfirst.map(({ text }) => text).join(" "),
    language,
    edition: "",
    published: null,
    standfirst,
    sides,
    reports: countDistinct(story.passages, "article"),
    origins: countDistinct(story.passages, "origin"),
    developments,
    statements,
    positions: computePositions(developments, statements, sides, (actor) =>
      findSide(actors.value, actor),
    ),
    actors: Object.entries(actors.value)
      .map(([actor, { name, kind, role, aliases, memberOf, wikidata }]) => ({
        id: actor,
        name,
        kind,
        role: role ?? null,
        aliases,
        memberOf: memberOf ?? null,
        side: findSide(actors.value, actor),
        wikidata: wikidata ?? null,
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    articles: [...articles.values()].map(toArticle).toSorted(compareArticles),
    corrections: corrections.value.toSorted((a, b) =>
      a.date < b.date ? 1 : a.date > b.date ? -1 : 0,
    ),
  };
  const edition = hashContent(draft);
  const published = editions.value.findLast((kept) => kept.edition === edition)?.published ?? null;
  return Edition.parse({ ...draft, edition, published });
}
