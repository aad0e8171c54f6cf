/** Schemas of the YAML files of a story, which editors write and from which the compiler builds an edition (edition.ts). */
import * as z from "zod";
import {
  ActorKind,
  CalendarDay,
  Contact,
  Correction,
  FormerIds,
  Language,
  Occasion,
  Origin,
  Slug,
  StandfirstSentence,
  TimeZone,
} from "./edition.ts";
import { EditorNote } from "./files/file-parts.ts";

export * from "./files/article-file.ts";
export * from "./files/claim-file.ts";
export * from "./files/development-file.ts";
export * from "./files/file-parts.ts";

/** actors.yaml: actors by id. */
export const ActorsFile = z.record(
  Slug,
  z.strictObject({
    name: z.string(),
    plural: z
      .boolean()
      .default(false)
      .describe("Whether the name takes a plural verb, as “US officials” does."),
    kind: ActorKind,
    role: z.string().optional(),
    aliases: z.array(z.string()).default([]),
    memberOf: Slug.optional(),
    wikidata: z
      .string()
      .regex(/^Q\d+$/)
      .optional(),
    note: EditorNote,
    formerIds: FormerIds.default([]),
  }),
);

/** Default for `quotedShare`: a quotation needs less than a third of a report. */
export const QUOTED_SHARE = 0.3;

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
    .describe("SPDX identifier of the licence of the edited data."),
  quotedShare: z
    .number()
    .gt(0)
    .max(1)
    .default(QUOTED_SHARE)
    .describe(
      "The share of the words of an article with `rights: quotes` that may be quoted, 0 to 1.",
    ),
  sides: z
    .array(Slug)
    .min(1)
    .describe(
      "The states, organisations or persons whose positions on the claims are listed, in order.",
    ),
  occasions: z
    .record(Slug, Occasion.omit({ id: true }).strict())
    .default({})
    .describe("Events at which several points were made, by id."),
  origins: z
    .record(
      z.string().min(1),
      Origin.omit({ name: true })
        .extend({ named: z.boolean().default(true) })
        .strict(),
    )
    .default({})
    .describe("Where outlets got their information from, by name."),
  standfirst: z
    .array(StandfirstSentence.extend({ note: EditorNote }).strict())
    .min(1)
    .max(2),
  note: EditorNote,
});

/** corrections.yaml */
export const CorrectionsFile = z.array(Correction.extend({ note: EditorNote }).strict());

/** editions/index.yaml: the published editions, oldest first; each is archived in the same folder as <edition>.json. */
export const EditionsFile = z.array(
  z.strictObject({
    edition: z.string(),
    published: CalendarDay,
    note: z.string(),
    withdrawal: z
      .strictObject({ date: CalendarDay, reason: z.string().min(1) })
      .optional()
      .describe("Set by `npm run publish -- --withdraw`; then the edition is not served."),
  }),
);

export type ActorsFile = z.infer<typeof ActorsFile>;
export type CorrectionsFile = z.infer<typeof CorrectionsFile>;
export type StoryFile = z.infer<typeof StoryFile>;
export type EditionsFile = z.infer<typeof EditionsFile>;
