/**
 * The edition of a story: what the compiler writes, the API serves and the box shows. TypeScript types, checks and
 * OpenAPI come from these schemas; what an editor writes (story-files.ts) uses the same vocabulary.
 */
import * as z from "zod";
import { Claim, Position } from "./claim.ts";
import { EventDate, Evidence, Quote } from "./evidence.ts";
import {
  ActorKind,
  BoilerplateKind,
  CalendarDay,
  Contact,
  DevelopmentKind,
  OccasionKind,
  RelationType,
  Rights,
  Slug,
  Stance,
  StatusValue,
  TimeZone,
  WebUrl,
} from "./vocabulary.ts";

export * from "./claim.ts";
export * from "./evidence.ts";
export * from "./vocabulary.ts";

/** The version of this schema. An edition of another version is refused by name. */
export const SCHEMA_VERSION = 2;

const FormerIds = z
  .array(Slug)
  .meta({ description: "Earlier ids of the same thing; links to them still work." });

export const Actor = z
  .object({
    id: Slug,
    name: z.string().meta({ description: "The name in the language of the story." }),
    kind: ActorKind,
    role: z.string().nullable().meta({ description: "As at the time of the developments." }),
    aliases: z.array(z.string()).meta({ description: "Every other spelling in the sources." }),
    memberOf: Slug.nullable().meta({ description: "The actor that it belongs to." }),
    side: Slug.nullable().meta({
      description: "The state that it speaks for, computed along memberOf.",
    }),
    wikidata: z.string().nullable().meta({ description: "Wikidata item, such as Q159." }),
    formerIds: FormerIds,
  })
  .meta({ id: "Actor", description: "A person, organisation, state or place." });

export const Article = z
  .object({
    id: Slug,
    letter: z.string().meta({
      description: "A, B … by latest published day, newest first, then id; Z is followed by AA.",
    }),
    title: z
      .string()
      .meta({ description: "Verbatim; the first sentence where the text has no headline." }),
    publisher: z
      .string()
      .nullable()
      .meta({ description: "The outlet; null where the text does not name it." }),
    publisherNote: z
      .string()
      .nullable()
      .meta({ description: "How the outlet is known, or what is known of an unnamed one." }),
    language: z.string().meta({ description: "BCP 47 tag of the article's language." }),
    published: EventDate,
    rights: Rights,
    url: WebUrl.nullable().meta({
      description: "Its address at the outlet; null where it is not known.",
    }),
    wire: z
      .string()
      .nullable()
      .meta({ description: "The agency that the article itself credits." }),
    sha256: z.string().meta({ description: "Of the raw file, byte for byte, in hex." }),
    boilerplate: z.array(z.object({ kind: BoilerplateKind, start: z.int(), end: z.int() })).meta({
      description:
        "Ranges of the raw text, in code points, that are not body. Body + boilerplate = raw.",
    }),
    body: z
      .string()
      .nullable()
      .meta({ description: "The raw text without its boilerplate; null when rights are quotes." }),
    formerIds: FormerIds,
  })
  .meta({ id: "Article", description: "A source report." });

/** An event at which several points were made. */
export const Occasion = z
  .object({
    id: Slug,
    name: z.string().min(1).meta({ description: "Such as Pentagon briefing." }),
    kind: OccasionKind,
  })
  .meta({
    id: "Occasion",
    description: "An event, such as a briefing, at which several points were made.",
  });

/** Where outlets had their information from. */
export const Origin = z
  .object({
    name: z.string().min(1).meta({ description: "The name under which evidence cites it." }),
    named: z
      .boolean()
      .meta({ description: "false: it stands for unnamed sources and is not counted as one." }),
    description: z.string().min(1).meta({ description: "What it is, for a reader." }),
  })
  .meta({ id: "Origin", description: "Where outlets had their information from." });

export const Relation = z
  .object({ type: RelationType, development: Slug })
  .meta({ id: "Relation", description: "How a development relates to another." });

export const Status = z
  .object({
    value: StatusValue,
    by: z.array(Slug).meta({
      description:
        "The actors who confirm, report, allege, deny; empty where a report names no source.",
    }),
  })
  .meta({ id: "Status", description: "How well established a development is, by whose word." });

export const Development = z
  .object({
    id: Slug,
    date: EventDate,
    headline: z.string().meta({ description: "At most 90 characters." }),
    summary: z.string().meta({ description: "What the reports say of it, attributed." }),
    kind: DevelopmentKind,
    status: Status.nullable().meta({ description: "null where there is nothing to say." }),
    disputed: z.boolean().meta({ description: "Another development denies this one." }),
    key: z.boolean().meta({ description: "One of the story's key developments." }),
    occasion: Slug.nullable().meta({
      description: "The story's occasion at which it was said.",
    }),
    actors: z.array(Slug).meta({ description: "Ids of those who take part." }),
    evidence: z.array(Evidence).min(1).meta({ description: "The passages that it rests on." }),
    relations: z.array(Relation).meta({ description: "Its relations to other developments." }),
    reports: z.int().positive().meta({ description: "Distinct articles that carry it." }),
    sources: z.int().nonnegative().meta({
      description: "Distinct named origins; the outlets themselves are not counted.",
    }),
    formerIds: FormerIds,
  })
  .meta({
    id: "Development",
    description:
      "Something that happened or was said, with the words of the reports that it rests on.",
  });

export const Statement = z
  .object({
    id: Slug,
    development: Slug,
    speaker: Slug,
    addressee: z.array(Slug).meta({ description: "Who is spoken to or accused." }),
    date: EventDate,
    stance: Stance,
    answers: z.array(Slug).meta({ description: "The statements that it answers." }),
    quotes: z
      .array(Quote)
      .min(1)
      .meta({ description: "One for each wording; never merged, never reworded." }),
    note: z
      .string()
      .nullable()
      .meta({ description: "The scope of the words, where a reader could take them further." }),
  })
  .meta({
    id: "Statement",
    description: "What somebody said, in every wording that the reports have.",
  });

export const Correction = z
  .object({
    date: CalendarDay,
    whatChanged: z.string().min(1).meta({ description: "The correction, in the editors' words." }),
    development: Slug.optional(),
    statement: Slug.optional(),
    claim: Slug.optional(),
    standfirst: z.literal(true).optional(),
    edition: z.string().optional().meta({ description: "The id of a corrected edition." }),
  })
  .meta({
    id: "Correction",
    description:
      "Exactly one of development, statement, claim, standfirst and edition says what was corrected.",
  });

export const StandfirstSentence = z.object({
  text: z.string(),
  developments: z.array(Slug).min(1),
});

export const Edition = z
  .object({
    schema: z.literal(SCHEMA_VERSION).meta({ description: "Version of this schema." }),
    id: Slug,
    title: z.string().meta({ description: "Title of the box." }),
    summary: z.string().meta({ description: "The standfirst as one text." }),
    language: z.string().meta({ description: "Language of the edited text, BCP 47." }),
    timeZone: TimeZone,
    edition: z.string().meta({
      description: "The first 12 hex digits of the SHA-256 of the canonical JSON (RFC 8785).",
    }),
    published: CalendarDay.nullable().meta({
      description: "null: a draft that has not been published.",
    }),
    contact: Contact.nullable().meta({
      description: "Where to report an error: a mailto: or https: address.",
    }),
    licence: z
      .string()
      .nullable()
      .meta({ description: "SPDX identifier of the licence of the edited data." }),
    standfirst: z.array(StandfirstSentence).min(1).meta({
      description: "The summary by sentence, each with the developments that it rests on.",
    }),
    sides: z
      .array(Slug)
      .meta({ description: "The states whose positions on the claims are listed, in order." }),
    period: z.object({ earliest: CalendarDay, latest: CalendarDay }).meta({
      description: "From the first to the last possible day of all developments.",
    }),
    reports: z.int().meta({ description: "Distinct articles that are cited." }),
    sources: z.int().meta({
      description: "Distinct named origins; the outlets themselves are not counted.",
    }),
    occasions: z.array(Occasion).meta({ description: "The occasions that developments share." }),
    origins: z.array(Origin).meta({ description: "Where the outlets had their information from." }),
    developments: z
      .array(Development)
      .min(1)
      .meta({ description: "Newest first, by latest possible day." }),
    statements: z.array(Statement).meta({ description: "Who said what." }),
    claims: z.array(Claim).meta({ description: "The leading claim first." }),
    positions: z
      .array(Position)
      .meta({ description: "One for each claim and side, in the order of both." }),
    actors: z.array(Actor).meta({ description: "Everybody who takes part or speaks." }),
    articles: z.array(Article).meta({ description: "By letter." }),
    corrections: z.array(Correction).meta({ description: "Newest first." }),
  })
  .meta({
    id: "Edition",
    description: "A story as it was at one publication: what the API serves and the box shows.",
  });

export type Actor = z.infer<typeof Actor>;
export type Article = z.infer<typeof Article>;
export type Occasion = z.infer<typeof Occasion>;
export type Origin = z.infer<typeof Origin>;
export type Relation = z.infer<typeof Relation>;
export type Status = z.infer<typeof Status>;
export type Development = z.infer<typeof Development>;
export type Statement = z.infer<typeof Statement>;
export type Correction = z.infer<typeof Correction>;
export type Edition = z.infer<typeof Edition>;
