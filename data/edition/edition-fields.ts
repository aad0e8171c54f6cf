/** What each field of an edition is to a comparison of two editions. The compiler demands an entry for every field of the schema. */
import type {
  Actor,
  Article,
  Claim,
  Development,
  Edition,
  Occasion,
  Origin,
  Statement,
} from "../model/edition.ts";

/**
 * meaning: a fact, or a text that editors write for readers. detail: anything else that editors write. computed: follows from other
 * fields, whose changes are listed themselves.
 */
type ObjectRole = "meaning" | "detail" | "computed";

/**
 * identity: of the edition or its format, never compared. standfirst, objects: compared item by item. named: the objects that
 * story.yaml names. corrections: a list that grows.
 */
type EditionRole = ObjectRole | "identity" | "standfirst" | "objects" | "named" | "corrections";

type Roles<Fields, Role = ObjectRole> = Readonly<Record<keyof Fields, Role>>;

interface AllRoles {
  development: Roles<Development>;
  statement: Roles<Statement>;
  claim: Roles<Claim>;
  standfirst: Roles<Edition["standfirst"][number]>;
  story: Roles<Edition, EditionRole>;
  actor: Roles<Actor>;
  article: Roles<Article>;
  origin: Roles<Origin>;
  occasion: Roles<Occasion>;
}

/** What can change. Some have a key of their own in a correction; others are corrected by naming the edition. */
export type Subject = keyof AllRoles;

/** On their own, because the Worker reads no others. */
const STORY_ROLES = {
  schema: "identity",
  id: "identity",
  title: "meaning",
  summary: "standfirst",
  language: "detail",
  timeZone: "detail",
  edition: "identity",
  published: "identity",
  contact: "detail",
  licence: "detail",
  standfirst: "standfirst",
  sides: "detail",
  period: "computed",
  reportCount: "computed",
  sourceCount: "computed",
  occasions: "named",
  origins: "named",
  developments: "objects",
  statements: "objects",
  claims: "objects",
  positions: "computed",
  actors: "objects",
  articles: "objects",
  corrections: "corrections",
} satisfies AllRoles["story"];

export const FIELD_ROLES: Readonly<Record<Subject, Readonly<Record<string, EditionRole>>>> = {
  development: {
    id: "detail",
    date: "meaning",
    headline: "meaning",
    summary: "meaning",
    kind: "meaning",
    status: "meaning",
    disputed: "computed",
    key: "detail",
    occasion: "detail",
    actors: "detail",
    evidence: "detail",
    relations: "meaning",
    reportCount: "computed",
    sourceCount: "computed",
    formerIds: "detail",
  },
  statement: {
    id: "detail",
    development: "detail",
    speaker: "meaning",
    addressee: "meaning",
    date: "meaning",
    stance: "meaning",
    answers: "meaning",
    quotes: "meaning",
    note: "meaning",
  },
  claim: {
    id: "detail",
    text: "meaning",
    kind: "meaning",
    period: "meaning",
    lead: "detail",
    settledBy: "meaning",
    positions: "meaning",
    others: "meaning",
  },
  standfirst: { text: "meaning", developments: "detail" },
  story: STORY_ROLES,
  actor: {
    id: "detail",
    name: "meaning",
    plural: "detail",
    kind: "meaning",
    role: "meaning",
    aliases: "detail",
    memberOf: "meaning",
    side: "computed",
    wikidata: "detail",
    formerIds: "detail",
  },
  article: {
    id: "detail",
    letter: "computed",
    title: "detail",
    publisher: "meaning",
    publisherNote: "meaning",
    language: "detail",
    published: "meaning",
    rights: "detail",
    url: "detail",
    wire: "meaning",
    sha256: "detail",
    boilerplate: "detail",
    body: "detail",
    formerIds: "detail",
  },
  origin: { name: "detail", named: "detail", description: "meaning" },
  occasion: { id: "detail", name: "meaning", kind: "detail" },
} satisfies AllRoles;

/** The names of the edition's own fields that have one of these roles, in the order of the schema. */
export const listStoryFields = (roles: readonly EditionRole[]): string[] =>
  Object.entries<EditionRole>(STORY_ROLES).flatMap(([field, role]) =>
    roles.includes(role) ? [field] : [],
  );
