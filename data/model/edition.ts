/**
 * The edition of a story: what the compiler writes, the API serves and the box shows. TypeScript types, validation and OpenAPI are
 * derived from these schemas; the schemas of the editors' files (story-files.ts) use the same vocabulary. A new field needs a
 * default, because a published edition never changes and does not have it.
 */
import * as z from "zod";
import { Claim, Position } from "./edition/claim.ts";
import { Development, Statement } from "./edition/development.ts";
import { EventDate } from "./edition/evidence.ts";
import { SCHEMA_VERSION } from "./edition/schema-version.ts";
import {
  ActorKind,
  BoilerplateKind,
  CalendarDay,
  Contact,
  FormerIds,
  NullableText,
  OccasionKind,
  Rights,
  Slug,
  TimeZone,
  WebUrl,
} from "./edition/vocabulary.ts";

export * from "./edition/claim.ts";
export * from "./edition/development.ts";
export * from "./edition/evidence.ts";
export * from "./edition/vocabulary.ts";

export const Actor = z
  .object({
    id: Slug,
    name: z.string().meta({ description: "The name in the language of the story." }),
    plural: z.boolean().meta({
      description:
        "Whether verbs after the name are plural, as after “US officials”. Never for states.",
    }),
    kind: ActorKind,
    role: NullableText.meta({ description: "Role at the time of the developments." }),
    aliases: z.array(z.string()).meta({ description: "All other spellings in the sources." }),
    memberOf: Slug.nullable().meta({ description: "The actor that this actor belongs to." }),
    side: Slug.nullable().meta({
      description:
        "The side that the actor speaks for, itself or along memberOf; of one who speaks for none, the state it belongs to.",
    }),
    wikidata: NullableText.meta({ description: "Wikidata item, such as Q159." }),
    formerIds: FormerIds,
  })
  .meta({ id: "Actor", description: "A person, organisation, state or place." });

const BoilerplateRange = z.object({
  kind: BoilerplateKind,
  start: z.int().nonnegative().meta({ description: "In code points of the raw text." }),
  end: z.int().positive().meta({ description: "In code points of the raw text, exclusive." }),
});

export const Article = z
  .object({
    id: Slug,
    letter: z.string().meta({
      description: "A, B … by latest published day, newest first, then id; Z is followed by AA.",
    }),
    title: z
      .string()
      .meta({ description: "Verbatim; the first sentence if the text has no headline." }),
    publisher: NullableText.meta({
      description: "The outlet; null if the text does not name it.",
    }),
    publisherNote: NullableText.meta({
      description: "How the outlet is known, or what is known about an unnamed one.",
    }),
    language: z.string().meta({ description: "BCP 47 tag of the article's language." }),
    published: EventDate,
    rights: Rights,
    url: WebUrl.nullable().meta({
      description: "URL of the article at the outlet; null if it is not known.",
    }),
    wire: NullableText.meta({ description: "The agency that the article credits." }),
    sha256: z.string().meta({ description: "SHA-256 of the raw file, in hex." }),
    boilerplate: z.array(BoilerplateRange).meta({
      description:
        "Ranges of the raw text that are not body. Body and boilerplate together are the raw text.",
    }),
    body: NullableText.meta({
      description: "The raw text without its boilerplate; null if the rights are quotes.",
    }),
    formerIds: FormerIds,
  })
  .meta({ id: "Article", description: "A source report." });

export const Occasion = z
  .object({
    id: Slug,
    name: z.string().min(1).meta({ description: "Name of the event, such as Pentagon briefing." }),
    kind: OccasionKind,
  })
  .meta({
    id: "Occasion",
    description: "An event, such as a briefing, at which several points were made.",
  });

export const Origin = z
  .object({
    name: z.string().min(1).meta({ description: "The name under which evidence cites it." }),
    named: z
      .boolean()
      .meta({ description: "false if it stands for unnamed sources; then it is not counted." }),
    description: z.string().min(1).meta({ description: "What it is, for readers." }),
  })
  .meta({ id: "Origin", description: "Where outlets got their information from." });

export const Correction = z
  .object({
    date: CalendarDay,
    whatChanged: z.string().min(1).meta({ description: "The editors' description of the change." }),
    development: Slug.optional(),
    statement: Slug.optional(),
    claim: Slug.optional(),
    standfirst: z.literal(true).optional().meta({ description: "The standfirst." }),
    edition: z.string().optional().meta({ description: "Id of the corrected edition." }),
  })
  .meta({
    id: "Correction",
    description:
      "A correction. Exactly one of development, statement, claim, standfirst and edition is set: what was corrected.",
  });

export const StandfirstSentence = z.object({
  text: z.string().meta({ description: "A sentence." }),
  developments: z.array(Slug).min(1).meta({ description: "What it rests on." }),
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
      description: "Day of publication; null for a draft.",
    }),
    contact: Contact.nullable().meta({
      description: "Where to report an error: a mailto: or https: address.",
    }),
    licence: NullableText.meta({
      description: "SPDX identifier of the licence of the edited data.",
    }),
    standfirst: z.array(StandfirstSentence).min(1).meta({
      description: "The summary as sentences, each with the developments that it rests on.",
    }),
    sides: z.array(Slug).meta({
      description:
        "The states, organisations or persons whose positions on the claims are listed, in order.",
    }),
    period: z.object({ earliest: CalendarDay, latest: CalendarDay }).meta({
      description: "From the first to the last possible day of all developments.",
    }),
    reports: z.int().meta({ description: "Number of distinct articles that are cited." }),
    sources: z.int().meta({
      description: "Number of distinct named origins; the outlets themselves are not counted.",
    }),
    occasions: z.array(Occasion).meta({ description: "The occasions that developments share." }),
    origins: z.array(Origin).meta({ description: "Where the outlets got their information from." }),
    developments: z
      .array(Development)
      .min(1)
      .meta({ description: "Newest first, by latest possible day." }),
    statements: z.array(Statement).meta({ description: "Who said what." }),
    claims: z.array(Claim).meta({ description: "The leading claim first." }),
    positions: z
      .array(Position)
      .meta({ description: "One position per claim and side, in the order of both." }),
    actors: z.array(Actor).meta({ description: "Every actor who takes part or speaks." }),
    articles: z.array(Article).meta({ description: "By letter." }),
    corrections: z.array(Correction).meta({ description: "Newest first." }),
  })
  .meta({
    id: "Edition",
    description: "A story as published on a day: what the API serves and the box shows.",
  });

export type Actor = z.infer<typeof Actor>;
export type Article = z.infer<typeof Article>;
export type Occasion = z.infer<typeof Occasion>;
export type Origin = z.infer<typeof Origin>;
export type Correction = z.infer<typeof Correction>;
export type Edition = z.infer<typeof Edition>;
