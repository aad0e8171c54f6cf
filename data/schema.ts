/**
 * The one definition of every shape: TypeScript types, checks of the corpus and of requests, OpenAPI, and the JSON
 * Schemas for the editor's YAML all come from here.
 *
 * `*File` schemas are what an editor writes; the others are what the compiler makes of it and the API serves.
 */
import * as z from "zod";
import { parseEdtf } from "./edtf.ts";

export const Slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "must be a slug: lower-case letters, digits and single hyphens",
  )
  .meta({ description: "A stable identifier: lower-case letters, digits and single hyphens." });

export const Edtf = z
  .string()
  .refine((text) => parseEdtf(text) !== null, {
    error:
      "must be an EDTF level 0 or 1 date, such as 2023-09-12, 2023-07, 2023-09-13~ or 2023-09-12/2023-09-17",
  })
  .meta({ description: "A date in EDTF (ISO 8601-2), level 0 or 1." });

const CalendarDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day, YYYY-MM-DD")
  .meta({ description: "A calendar day, YYYY-MM-DD." });

export const Basis = z.enum(["stated", "inferred"]).meta({
  description:
    "stated: in the source's own words; inferred: worked out by the editors, who say how in note.",
});

export const ActorKind = z.enum(["person", "organisation", "state", "place"]);
export const DevelopmentKind = z.enum([
  "meeting",
  "visit",
  "statement",
  "report",
  "sanctions",
  "supply",
  "other",
]);
export const Status = z.enum(["confirmed", "reported", "alleged", "denied"]).meta({
  description:
    "confirmed: by a party to it, or observed; reported: by a source that is no party; alleged: by one party of another; denied: a party's denial.",
});
export const RelationType = z.enum(["denies", "respondsTo", "follows", "confirms"]);
export const Stance = z.enum([
  "accuses",
  "warns",
  "denies",
  "confirms",
  "declines-to-comment",
  "monitors",
  "offers",
  "states",
]);
export const Position = z.enum(["says", "denies", "declines", "silent"]).meta({
  description:
    "What a side has said of a development, as far as the corpus holds it. Not a truth score.",
});
export const Rights = z.enum(["full", "quotes"]).meta({
  description: "full: the body may be shown whole; quotes: only the quoted passages may.",
});
export const BoilerplateKind = z.enum([
  "title",
  "repeated-title",
  "dateline",
  "tags",
  "credit",
  "promotion",
  "comment-form",
  "share-bar",
  "donation",
  "navigation",
]);
export const UncitedReason = z.enum([
  "duplicate",
  "background",
  "opinion",
  "unattributed",
  "introduction",
  "outside-story",
]);

// ── What the API serves ─────────────────────────────────────────────────────────────────────────────────────────────

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

// ── What an editor writes ───────────────────────────────────────────────────────────────────────────────────────────

const DateFile = z.strictObject({ edtf: Edtf, basis: Basis, note: z.string().min(1).optional() });

const EvidenceFile = z.strictObject({
  article: Slug,
  origin: z.string().meta({ description: "One of the story's origins." }),
  quote: z
    .string()
    .min(1)
    .meta({ description: "The very words of the article's body. Line breaks count." }),
  prefix: z
    .string()
    .optional()
    .meta({ description: "Words just before, where the quote occurs more than once." }),
  suffix: z
    .string()
    .optional()
    .meta({ description: "Words just after, where the quote occurs more than once." }),
});

const QuoteFile = EvidenceFile.extend({
  form: z.enum(["direct", "paraphrase"]),
  translated: z.boolean().default(false),
});

const StatementFile = z.strictObject({
  id: Slug,
  speaker: Slug,
  addressee: Slug.optional(),
  stance: Stance,
  answers: Slug.optional(),
  date: DateFile.optional().meta({ description: "Where it is not the development's own date." }),
  quotes: z.array(QuoteFile).min(1),
});

/** developments/<date>-<slug>.yaml; the slug is the development's id, so a corrected date keeps its permalink. */
export const DevelopmentFile = z.strictObject({
  headline: z.string().max(90),
  date: DateFile,
  kind: DevelopmentKind,
  status: Status,
  summary: z.string(),
  actors: z.array(Slug).min(1),
  evidence: z.array(EvidenceFile).min(1),
  relations: z.array(z.partialRecord(RelationType, Slug)).default([]).meta({
    description: "One relation a line: `- denies: other-development`.",
  }),
  statements: z.array(StatementFile).default([]),
});

/** articles/<id>.yaml beside the untouched articles/<id>.txt. */
export const ArticleFile = z.strictObject({
  title: z.string(),
  publisher: z.strictObject({
    name: z.string(),
    shownAs: z
      .string()
      .optional()
      .meta({ description: "The outlet's name as the raw text has it, verbatim." }),
    note: z
      .string()
      .optional()
      .meta({ description: "What is known of an outlet that the text does not name." }),
  }),
  language: z.string(),
  published: DateFile,
  rights: Rights,
  url: z.url().optional(),
  wire: z.string().optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "must be 64 hex digits"),
  boilerplate: z
    .array(
      z.strictObject({
        kind: BoilerplateKind,
        lines: z
          .tuple([z.int().positive(), z.int().positive()])
          .meta({ description: "First and last line, from 1." }),
      }),
    )
    .default([]),
  uncited: z
    .array(
      z.strictObject({ sentence: z.string(), reason: UncitedReason, note: z.string().optional() }),
    )
    .default([])
    .meta({ description: "Body sentences that back no development, each with the reason." }),
});

/** actors.yaml: actors by id. */
export const ActorsFile = z.record(
  Slug,
  z.strictObject({
    name: z.string(),
    kind: ActorKind,
    role: z.string().optional(),
    aliases: z.array(z.string()).default([]),
    memberOf: Slug.optional(),
    wikidata: z
      .string()
      .regex(/^Q\d+$/)
      .optional(),
  }),
);

/** story.yaml */
export const StoryFile = z.strictObject({
  title: z.string(),
  language: z.string(),
  sides: z
    .array(Slug)
    .min(1)
    .meta({ description: "The states of the table who says what, in order." }),
  origins: z
    .record(z.string(), z.string())
    .meta({ description: "Every origin by name, with what it is." }),
  standfirst: z.array(StandfirstSentence.strict()).min(1).max(2),
});

/** corrections.yaml */
export const CorrectionsFile = z.array(Correction.strict());

/** editions/index.yaml: the published editions, oldest first; each is kept beside it as <edition>.json. */
export const EditionsFile = z.array(
  z.strictObject({ edition: z.string(), published: CalendarDay, note: z.string() }),
);

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
export type Status = z.infer<typeof Status>;
export type Stance = z.infer<typeof Stance>;
export type Position = z.infer<typeof Position>;
export type RelationType = z.infer<typeof RelationType>;
export type ArticleFile = z.infer<typeof ArticleFile>;
export type ActorsFile = z.infer<typeof ActorsFile>;
export type DevelopmentFile = z.infer<typeof DevelopmentFile>;
export type StoryFile = z.infer<typeof StoryFile>;
export type EditionsFile = z.infer<typeof EditionsFile>;
