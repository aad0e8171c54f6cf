/** What an editor writes: the shape of each YAML file of a story. The compiler makes of it what schema.ts describes. */
import * as z from "zod";
import {
  ActorKind,
  Basis,
  BoilerplateKind,
  CalendarDay,
  Correction,
  DevelopmentKind,
  Edtf,
  RelationType,
  Rights,
  Slug,
  Stance,
  StandfirstSentence,
  Status,
  UncitedReason,
} from "./edition.ts";

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

export type ArticleFile = z.infer<typeof ArticleFile>;
export type ActorsFile = z.infer<typeof ActorsFile>;
export type DevelopmentFile = z.infer<typeof DevelopmentFile>;
export type StoryFile = z.infer<typeof StoryFile>;
export type EditionsFile = z.infer<typeof EditionsFile>;
