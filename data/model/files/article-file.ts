/** The schema of articles/<id>.yaml. */
import * as z from "zod";
import { BoilerplateKind, FormerIds, Language, Rights, UncitedReason, WebUrl } from "../edition.ts";
import { DateFile, EditorNote, OptionalText } from "./file-parts.ts";

const Lines = z
  .tuple([z.int().positive(), z.int().positive()])
  .describe("First and last line of the raw text, from 1.");

/** articles/<id>.yaml beside the untouched articles/<id>.txt. */
export const ArticleFile = z.strictObject({
  title: z.string(),
  publisher: z.strictObject({
    name: OptionalText.describe("The outlet; omitted if the text does not name it."),
    shownAs: z.string().optional().describe("The outlet's name as written in the raw text."),
    note: OptionalText.describe("How the outlet is known, or what is known about an unnamed one."),
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
    .describe("SHA-256 of the raw file in hex."),
  boilerplate: z
    .array(z.strictObject({ kind: BoilerplateKind, lines: Lines, note: EditorNote }))
    .default([]),
  uncited: z
    .array(
      z
        .strictObject({
          sentence: z.string().optional(),
          lines: Lines.optional(),
          reason: UncitedReason,
          note: z.string().optional(),
        })
        .refine(({ sentence, lines }) => (sentence === undefined) !== (lines === undefined), {
          error: "must have either a sentence or lines",
        })
        .meta({ oneOf: [{ required: ["sentence"] }, { required: ["lines"] }] }),
    )
    .default([])
    .describe(
      "Body sentences that back no development, each with the reason: one `sentence`, or all that nothing cites in `lines`.",
    ),
  note: EditorNote,
  formerIds: FormerIds.default([]),
});

export type ArticleFile = z.infer<typeof ArticleFile>;
