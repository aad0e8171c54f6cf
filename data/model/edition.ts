/**
 * The edition of a story: what the compiler writes, the API serves and the box shows. TypeScript types, validation and OpenAPI are
 * derived from these schemas; the schemas of the editors' files (story-files.ts) use the same vocabulary. A new field needs a
 * default: a published edition does not have it, and its file never changes; compile-stories.ts serves it with the default.
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
    name: z.string().describe("The name in the language of the story."),
    plural: z.boolean().describe("Whether the name takes a plural verb, as “US officials” does."),
    kind: ActorKind,
    role: NullableText.describe("Role at the time of the developments."),
    aliases: z.array(z.string()).describe("All other spellings in the sources."),
    memberOf: Slug.nullable().describe("The actor that this actor belongs to."),
    side: Slug.nullable().describe(
      "The side that the actor speaks for, itself or along memberOf; of one who speaks for none, the state it belongs to.",
    ),
    wikidata: NullableText.describe("Wikidata item, such as Q159."),
    formerIds: FormerIds,
  })
  .meta({ id: "Actor", description: "A person, organisation, state or place." });

const BoilerplateRange = z.object({
  kind: BoilerplateKind,
  start: z.int().nonnegative().describe("In code points of the raw text."),
  end: z.int().positive().describe("In code points of the raw text, exclusive."),
});

export const Article = z
  .object({
    id: Slug,
    letter: z
      .string()
      .describe("A, B … by latest published day, newest first, then id; Z is followed by AA."),
    title: z.string().describe("Verbatim; the first sentence if the text has no headline."),
    publisher: NullableText.describe("The outlet; null if the text does not name it."),
    publisherNote: NullableText.describe(
      "How the outlet is known, or what is known about an unnamed one.",
    ),
    language: z.string().describe("BCP 47 tag of the article's language."),
    published: EventDate,
    rights: Rights,
    url: WebUrl.nullable().describe("URL of the article at the outlet; null if it is not known."),
    wire: NullableText.describe("The agency that the article credits."),
    sha256: z.string().describe("SHA-256 of the raw file, in hex."),
    boilerplate: z
      .array(BoilerplateRange)
      .describe(
        "Ranges of the raw text that are not body. Body and boilerplate together are the raw text.",
      ),
    body: NullableText.describe(
      "The raw text without its boilerplate; null if the rights are quotes.",
    ),
    formerIds: FormerIds,
  })
  .meta({ id: "Article", description: "A source report." });

export const Occasion = z
  .object({
    id: Slug,
    name: z.string().min(1).describe("Name of the event, such as Pentagon briefing."),
    kind: OccasionKind,
  })
  .meta({
    id: "Occasion",
    description: "An event, such as a briefing, at which several points were made.",
  });

export const Origin = z
  .object({
    name: z.string().min(1).describe("The name under which evidence cites it."),
    named: z.boolean().describe("false if it stands for unnamed sources; then it is not counted."),
    description: z.string().min(1).describe("What it is, for readers."),
  })
  .meta({ id: "Origin", description: "Where outlets got their information from." });

export const Correction = z
  .object({
    date: CalendarDay,
    whatChanged: z.string().min(1).describe("The editors' description of the change."),
    development: Slug.optional(),
    statement: Slug.optional(),
    claim: Slug.optional(),
    standfirst: z.literal(true).optional().describe("The standfirst."),
    edition: z.string().optional().describe("Id of the corrected edition."),
  })
  .meta({
    id: "Correction",
    description:
      "A correction. Exactly one of development, statement, claim, standfirst and edition is set: what was corrected.",
  });

export const StandfirstSentence = z.object({
  text: z.string().describe("A sentence."),
  developments: z.array(Slug).min(1).describe("What it rests on."),
});

export const Edition = z
  .object({
    schema: z.literal(SCHEMA_VERSION).describe("Version of this schema."),
    id: Slug,
    title: z.string().describe("Title of the box."),
    summary: z.string().describe("The standfirst as one text."),
    language: z.string().describe("Language of the edited text, BCP 47."),
    timeZone: TimeZone,
    edition: z
      .string()
      .describe(
        "The first 12 hex digits of the SHA-256 of the canonical JSON (RFC 8785), as published, without this field and published. Fields that were added since have their defaults.",
      ),
    published: CalendarDay.nullable().describe("Day of publication; null for a draft."),
    contact: Contact.nullable().describe("Where to report an error: a mailto: or https: address."),
    licence: NullableText.describe("SPDX identifier of the licence of the edited data."),
    standfirst: z
      .array(StandfirstSentence)
      .min(1)
      .describe("The summary as sentences, each with the developments that it rests on."),
    sides: z
      .array(Slug)
      .describe(
        "The states, organisations or persons whose positions on the claims are listed, in order.",
      ),
    period: z
      .object({ earliest: CalendarDay, latest: CalendarDay })
      .describe("From the first to the last possible day of all developments."),
    reportCount: z.int().describe("Number of distinct articles that are cited."),
    sourceCount: z
      .int()
      .describe("Number of distinct named origins; the outlets themselves are not counted."),
    occasions: z.array(Occasion).describe("The occasions that developments share."),
    origins: z.array(Origin).describe("Where the outlets got their information from."),
    developments: z.array(Development).min(1).describe("Newest first, by latest possible day."),
    statements: z.array(Statement).describe("Who said what."),
    claims: z.array(Claim).describe("The leading claim first."),
    positions: z.array(Position).describe("One position per claim and side, in the order of both."),
    actors: z.array(Actor).describe("Every actor who takes part or speaks."),
    articles: z.array(Article).describe("By letter."),
    corrections: z.array(Correction).describe("Newest first."),
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
