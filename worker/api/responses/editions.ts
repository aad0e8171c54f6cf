import * as z from "zod";

export const EditionItem = z
  .object({
    edition: z.string().describe("Id of the edition, 12 hex digits."),
    published: z.string().nullable().describe("Day of publication, YYYY-MM-DD; null for a draft."),
    note: z.string().describe("The editors' summary of what changed."),
    current: z.boolean().describe("Whether it is the current edition."),
    url: z.string().describe("Path of the whole edition as JSON."),
    withdrawal: z
      .object({
        date: z.string().describe("Day of the withdrawal, YYYY-MM-DD."),
        reason: z.string().describe("The reason, in the editors' words."),
      })
      .nullable()
      .describe("null unless the edition was withdrawn; then its paths respond 410."),
  })
  .meta({ id: "EditionItem", description: "A published edition, or the draft." });
export type EditionItem = z.infer<typeof EditionItem>;

export const Change = z
  .object({
    type: z
      .enum(["story", "development", "statement", "claim", "actor", "article", "correction"])
      .describe("Kind of the object that changed."),
    id: z.string().describe("Id of the object."),
    change: z.enum(["added", "removed", "changed"]).describe("What happened to it."),
    fields: z
      .array(
        z.object({
          path: z.string().describe("JSON Pointer within the object (RFC 6901)."),
          from: z.unknown().describe("The former value; missing if the field is new."),
          to: z.unknown().describe("The new value; missing if the field was removed."),
        }),
      )
      .describe("The fields that differ; empty for an added or removed object."),
  })
  .meta({ id: "Change", description: "One object that differs between two editions." });
export type Change = z.infer<typeof Change>;

export const Difference = z
  .object({
    story: z.string().describe("Id of the story."),
    from: z.string().nullable().describe("The earlier edition; null if `to` is the first."),
    to: z.string().describe("The later edition."),
    changes: z.array(Change).describe("One entry per object that differs."),
  })
  .meta({ id: "Difference", description: "What changed from one edition to another." });
