import * as z from "zod";

export const EditionItem = z
  .object({
    edition: z.string().meta({ description: "Id of the edition, 12 hex digits." }),
    published: z
      .string()
      .nullable()
      .meta({ description: "Day of publication, YYYY-MM-DD; null for a draft." }),
    note: z.string().meta({ description: "The editors' summary of what changed." }),
    current: z.boolean().meta({ description: "Whether it is the current edition." }),
    url: z.string().meta({ description: "Path of the whole edition as JSON." }),
    withdrawal: z
      .object({
        date: z.string().meta({ description: "Day of the withdrawal, YYYY-MM-DD." }),
        reason: z.string().meta({ description: "The reason, in the editors' words." }),
      })
      .nullable()
      .meta({ description: "null unless the edition was withdrawn; then its paths respond 410." }),
  })
  .meta({ id: "EditionItem", description: "A published edition, or the draft." });
export type EditionItem = z.infer<typeof EditionItem>;

export const Change = z
  .object({
    type: z
      .enum(["story", "development", "statement", "claim", "actor", "article", "correction"])
      .meta({ description: "Kind of the object that changed." }),
    id: z.string().meta({ description: "Id of the object." }),
    change: z.enum(["added", "removed", "changed"]).meta({ description: "What happened to it." }),
    fields: z
      .array(
        z.object({
          path: z.string().meta({ description: "JSON Pointer within the object (RFC 6901)." }),
          from: z.unknown().meta({ description: "The former value; missing if the field is new." }),
          to: z.unknown().meta({ description: "The new value; missing if the field was removed." }),
        }),
      )
      .meta({ description: "The fields that differ; empty for an added or removed object." }),
  })
  .meta({ id: "Change", description: "One object that differs between two editions." });
export type Change = z.infer<typeof Change>;

export const Difference = z
  .object({
    story: z.string().meta({ description: "Id of the story." }),
    from: z.string().meta({ description: "The earlier edition." }),
    to: z.string().meta({ description: "The later edition." }),
    changes: z.array(Change).meta({ description: "One entry per object that differs." }),
  })
  .meta({ id: "Difference", description: "What changed from one edition to another." });
