/** The words that every shape is made of: identifiers, dates, and the values that a field takes. */
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

export const CalendarDay = z
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

export type Status = z.infer<typeof Status>;
export type Stance = z.infer<typeof Stance>;
export type Position = z.infer<typeof Position>;
export type RelationType = z.infer<typeof RelationType>;
