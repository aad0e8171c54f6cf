/** What an editor writes: the schema of each YAML file of a story. The compiler builds an edition (edition.ts) from them. */
import * as z from "zod";
import {
  ActorKind,
  Basis,
  BoilerplateKind,
  CalendarDay,
  ClaimKind,
  Contact,
  Correction,
  DevelopmentKind,
  Edtf,
  Language,
  Occasion,
  Origin,
  PositionValue,
  QuoteForm,
  Reference,
  RelationType,
  Rights,
  Slug,
  Stance,
  StandfirstSentence,
  Status,
  TimeZone,
  UncitedReason,
  WebUrl,
} from "./edition.ts";

/** Longest headline, in UTF-16 units: two lines of the box at its narrowest. */
export const HEADLINE_LENGTH = 90;

/** Longest pull, in UTF-16 units: one line of a reaction. */
export const PULL_LENGTH = 90;

const FormerIds = z.array(Slug).default([]).meta({
  description: "Earlier ids of the same thing, so that links to them go on working.",
});

/** Settles the questions that checks ask about the fields beside it, by naming the words in question. Not published. */
const EditorNote = z.string().min(1).optional().meta({
  description:
    "Why the words that a check questions are right: names them, and says where they are from. Not published.",
});

const DateFile = z.strictObject({
  edtf: Edtf,
  basis: Basis,
  note: z
    .string()
    .min(1)
    .optional()
    .meta({ description: "The reasoning; required where the basis is inferred." }),
  withinText: Edtf.nullable().optional().meta({
    description:
      "What the reports alone allow; with basis external only. null: the references establish the year alone.",
  }),
  references: z
    .array(Reference.extend({ primary: z.boolean().default(false) }).strict())
    .default([])
    .meta({ description: "With basis external only: what establishes the date." }),
});

const EvidenceFile = z.strictObject({
  article: Slug,
  origin: z
    .string()
    .optional()
    .meta({ description: "One of the story's origins; none where the outlet names no source." }),
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
  form: QuoteForm,
  translated: z.boolean().default(false),
  pull: z
    .string()
    .min(1)
    .max(PULL_LENGTH)
    .optional()
    .meta({ description: "A part of the quote, letter by letter, for a reaction's one line." }),
});

const StatementFile = z.strictObject({
  id: Slug,
  speaker: Slug,
  addressee: z.array(Slug).default([]),
  stance: Stance,
  answers: z
    .array(Slug)
    .default([])
    .meta({ description: "The statements that it answers, by id." }),
  date: DateFile.optional().meta({ description: "Where it is not the development's own date." }),
  note: z
    .string()
    .min(1)
    .optional()
    .meta({ description: "The scope of the words, where a reader could take them further." }),
  quotes: z.array(QuoteFile).min(1),
});

/** developments/<date>-<slug>.yaml; the slug is the development's id, so a corrected date keeps its permalink. */
export const DevelopmentFile = z.strictObject({
  headline: z.string().max(HEADLINE_LENGTH),
  date: DateFile,
  kind: DevelopmentKind,
  key: z
    .boolean()
    .default(false)
    .meta({ description: "One of the 4 to 8 key developments of the story." }),
  occasion: Slug.optional().meta({ description: "One of the story's occasions." }),
  status: Status.extend({
    by: z.array(Slug).default([]).meta({
      description:
        "The actors who confirm, report, allege, deny; left out where a report names no source.",
    }),
  })
    .strict()
    .optional()
    .meta({ description: "Left out where there is nothing to say: a statement was made." }),
  summary: z.string(),
  actors: z.array(Slug).min(1),
  evidence: z.array(EvidenceFile).min(1),
  relations: z.array(z.partialRecord(RelationType, Slug)).default([]).meta({
    description: "One relation a line: `- denies: other-development`.",
  }),
  statements: z.array(StatementFile).default([]),
  note: EditorNote,
  formerIds: FormerIds,
});

/** claims/<id>.yaml: a question of fact or law on which the sides take positions. */
export const ClaimFile = z.strictObject({
  text: z.string().min(1).meta({
    description: "A sentence to which every side could put its name, ending in a full stop.",
  }),
  kind: ClaimKind,
  period: Edtf.meta({ description: "What time the claim is about: a date or an interval." }),
  lead: z.boolean().default(false).meta({ description: "The one claim that is shown first." }),
  order: z.int().positive().optional().meta({
    description: "Its place after the leading claim; claims without one come last, by id.",
  }),
  settledBy: Slug.optional().meta({ description: "The development that settled it." }),
  positions: z
    .array(
      z.strictObject({
        side: Slug,
        value: PositionValue,
        statement: Slug.optional().meta({
          description: "The statement that asserts, denies, hedges or declines.",
        }),
        note: z
          .string()
          .min(1)
          .optional()
          .meta({ description: "What the position leaves open, or why it counts." }),
      }),
    )
    .min(1),
  others: z
    .array(
      z.strictObject({
        by: z
          .string()
          .min(1)
          .optional()
          .meta({ description: "Name of an actor or origin; none where nobody is named." }),
        development: Slug.optional(),
        note: z.string().min(1).optional(),
        evidence: EvidenceFile,
      }),
    )
    .default([])
    .meta({ description: "What no side said about it. Counted nowhere." }),
});

/** articles/<id>.yaml beside the untouched articles/<id>.txt. */
export const ArticleFile = z.strictObject({
  title: z.string(),
  publisher: z.strictObject({
    name: z
      .string()
      .min(1)
      .optional()
      .meta({ description: "The outlet; left out where the text does not name it." }),
    shownAs: z
      .string()
      .optional()
      .meta({ description: "The outlet's name as the raw text has it, verbatim." }),
    note: z.string().min(1).optional().meta({
      description: "How the outlet is known, or what is known of one that the text does not name.",
    }),
  }),
  language: Language,
  published: DateFile,
  rights: Rights,
  url: WebUrl.optional(),
  wire: z.string().optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/, "must be 64 hex digits")
    .toLowerCase()
    .meta({ description: "SHA-256 of the raw file in hex." }),
  boilerplate: z
    .array(
      z.strictObject({
        kind: BoilerplateKind,
        lines: z
          .tuple([z.int().positive(), z.int().positive()])
          .meta({ description: "First and last line, from 1." }),
        note: EditorNote,
      }),
    )
    .default([]),
  uncited: z
    .array(
      z.strictObject({ sentence: z.string(), reason: UncitedReason, note: z.string().optional() }),
    )
    .default([])
    .meta({ description: "Body sentences that back no development, each with the reason." }),
  formerIds: FormerIds,
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
    formerIds: FormerIds,
  }),
);

/** story.yaml */
export const StoryFile = z.strictObject({
  title: z.string(),
  language: Language,
  timeZone: TimeZone.default("UTC"),
  contact: Contact.optional(),
  licence: z
    .string()
    .regex(/^[A-Za-z0-9.+-]+$/, "must be an SPDX identifier, such as CC-BY-4.0")
    .optional()
    .meta({ description: "SPDX identifier of the licence of the edited data." }),
  sides: z
    .array(Slug)
    .min(1)
    .meta({ description: "The states whose positions on the claims are listed, in order." }),
  occasions: z
    .record(Slug, Occasion.omit({ id: true }).strict())
    .default({})
    .meta({ description: "Events at which several points were made, by id." }),
  origins: z
    .record(
      z.string().min(1),
      Origin.omit({ name: true })
        .extend({ named: z.boolean().default(true) })
        .strict(),
    )
    .default({})
    .meta({ description: "Where outlets had their information from, by name." }),
  standfirst: z
    .array(StandfirstSentence.extend({ note: EditorNote }).strict())
    .min(1)
    .max(2),
});

/** corrections.yaml */
export const CorrectionsFile = z.array(Correction.strict());

/** editions/index.yaml: the published editions, oldest first; each is archived beside it as <edition>.json. */
export const EditionsFile = z.array(
  z.strictObject({
    edition: z.string(),
    published: CalendarDay,
    note: z.string(),
    withdrawal: z
      .strictObject({ date: CalendarDay, reason: z.string().min(1) })
      .optional()
      .meta({ description: "Written by `npm run publish -- --withdraw`: it is not served." }),
  }),
);

export type DateFile = z.infer<typeof DateFile>;
export type EvidenceFile = z.infer<typeof EvidenceFile>;
export type ArticleFile = z.infer<typeof ArticleFile>;
export type ActorsFile = z.infer<typeof ActorsFile>;
export type ClaimFile = z.infer<typeof ClaimFile>;
export type DevelopmentFile = z.infer<typeof DevelopmentFile>;
export type StoryFile = z.infer<typeof StoryFile>;
export type EditionsFile = z.infer<typeof EditionsFile>;
