/**
 * The one definition of every shape: TypeScript types, checks of the corpus and of requests, OpenAPI, and the JSON
 * Schemas for the editor's YAML all come from here.
 *
 * What the compiler makes and the API serves; what an editor writes (editor-files.ts) is defined with the same vocabulary.
 */
import * as z from "zod";
import {
  ActorKind,
  Basis,
  BoilerplateKind,
  CalendarDay,
  DevelopmentKind,
  Edtf,
  Position,
  RelationType,
  Rights,
  Slug,
  Stance,
  Status,
} from "./vocabulary.ts";

export * from "./vocabulary.ts";

export const EventDate = z
  .object({
    edtf: Edtf,
    earliest: CalendarDay.meta({ description: "The first day that the EDTF value can mean." }),
    latest: CalendarDay.meta({ description: "The last day that the EDTF value can mean." }),
    basis: Basis,
    note: z.string().nullable().meta({ description: "Why an inferred date is what it is." }),
  })
  .meta({ id: "EventDate" });

/** W3C Web Annotation selectors over the article's body; offsets are Unicode code points, end exclusive. */
export const TextQuoteSelector = z.object({
  type: z.literal("TextQuoteSelector"),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
export const TextPositionSelector = z.object({
  type: z.literal("TextPositionSelector"),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

export const Evidence = z
  .object({
    article: Slug,
    origin: z.string().meta({
      description: "Where the outlet had it from: an agency, a briefing, a newspaper, itself.",
    }),
    selector: z.tuple([TextQuoteSelector, TextPositionSelector]),
  })
  .meta({ id: "Evidence" });

export const Quote = Evidence.extend({
  form: z.enum(["direct", "paraphrase"]).meta({
    description:
      "direct: inside the source's quotation marks; paraphrase: the outlet's own wording.",
  }),
  translated: z
    .boolean()
    .meta({ description: "Evidently translated back into the article's language." }),
}).meta({ id: "Quote" });

export const Actor = z
  .object({
    id: Slug,
    name: z.string(),
    kind: ActorKind,
    role: z.string().nullable().meta({ description: "As at the time of the developments." }),
    aliases: z.array(z.string()).meta({ description: "Every other spelling met in the sources." }),
    memberOf: Slug.nullable(),
    side: Slug.nullable().meta({
      description: "The state it speaks for, computed along memberOf.",
    }),
    wikidata: z.string().nullable(),
  })
  .meta({ id: "Actor" });

export const Article = z
  .object({
    id: Slug,
    title: z
      .string()
      .meta({ description: "Verbatim; the first sentence where the text has no headline." }),
    publisher: z.string(),
    publisherNote: z.string().nullable(),
    language: z.string(),
    published: EventDate,
    rights: Rights,
    url: z.url().nullable(),
    wire: z
      .string()
      .nullable()
      .meta({ description: "The agency that the article itself credits." }),
    sha256: z.string().meta({ description: "Of the raw file, byte for byte." }),
    boilerplate: z.array(z.object({ kind: BoilerplateKind, start: z.int(), end: z.int() })).meta({
      description:
        "Ranges of the raw text, in code points, that are not body. Body + boilerplate = raw.",
    }),
    body: z
      .string()
      .nullable()
      .meta({ description: "The raw text without its boilerplate; null when rights are quotes." }),
  })
  .meta({ id: "Article" });

export const Relation = z.object({ type: RelationType, development: Slug });

export const Development = z
  .object({
    id: Slug,
    date: EventDate,
    headline: z.string(),
    summary: z.string(),
    status: Status,
    disputed: z.boolean().meta({ description: "Another development denies this one." }),
    kind: DevelopmentKind,
    actors: z.array(Slug),
    evidence: z.array(Evidence).min(1),
    relations: z.array(Relation),
    reports: z.int().positive().meta({ description: "Distinct articles that carry it." }),
    origins: z
      .int()
      .positive()
      .meta({ description: "Distinct places those articles had it from." }),
  })
  .meta({ id: "Development" });

export const Statement = z
  .object({
    id: Slug,
    development: Slug,
    speaker: Slug,
    addressee: Slug.nullable(),
    date: EventDate,
    stance: Stance,
    answers: Slug.nullable().meta({ description: "The statement it answers." }),
    quotes: z
      .array(Quote)
      .min(1)
      .meta({ description: "One a wording; never merged, never reworded." }),
  })
  .meta({ id: "Statement" });

export const PositionCell = z
  .object({ development: Slug, side: Slug, position: Position, statements: z.array(Slug) })
  .meta({ id: "PositionCell" });

export const Correction = z
  .object({ date: CalendarDay, development: Slug, whatChanged: z.string() })
  .meta({ id: "Correction" });

export const StandfirstSentence = z.object({
  text: z.string(),
  developments: z.array(Slug).min(1),
});

export const Edition = z
  .object({
    id: Slug,
    title: z.string(),
    summary: z.string().meta({ description: "The standfirst as one text." }),
    language: z.string(),
    edition: z.string().meta({
      description: "The first 12 hex digits of the SHA-256 of the canonical JSON (RFC 8785).",
    }),
    published: CalendarDay.nullable().meta({
      description: "null: a draft that has not been published.",
    }),
    standfirst: z.array(StandfirstSentence).min(1),
    sides: z.array(Slug),
    reports: z.int(),
    origins: z.int(),
    developments: z.array(Development).meta({ description: "Newest first." }),
    statements: z.array(Statement),
    positions: z.array(PositionCell),
    actors: z.array(Actor),
    articles: z.array(Article),
    corrections: z.array(Correction),
  })
  .meta({ id: "Edition" });

export type EventDate = z.infer<typeof EventDate>;
export type Evidence = z.infer<typeof Evidence>;
export type Quote = z.infer<typeof Quote>;
export type Actor = z.infer<typeof Actor>;
export type Article = z.infer<typeof Article>;
export type Development = z.infer<typeof Development>;
export type Statement = z.infer<typeof Statement>;
export type PositionCell = z.infer<typeof PositionCell>;
export type Correction = z.infer<typeof Correction>;
export type Edition = z.infer<typeof Edition>;
