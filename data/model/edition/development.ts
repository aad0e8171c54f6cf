/** Developments of an edition: what happened or was said, with its status, relations and statements. */
import * as z from "zod";
import { HEADLINE_LENGTH } from "../text/text-lengths.ts";
import { EventDate, Evidence, Quote } from "./evidence.ts";
import {
  DevelopmentKind,
  FormerIds,
  NullableText,
  RelationType,
  Slug,
  Stance,
  StatusValue,
} from "./vocabulary.ts";

export const Relation = z
  .object({ type: RelationType, development: Slug })
  .meta({ id: "Relation", description: "How a development relates to another." });

export const Status = z
  .object({
    value: StatusValue,
    by: z
      .array(Slug)
      .describe(
        "The actors who confirm, report, allege or deny; empty if a report names no source.",
      ),
  })
  .meta({ id: "Status", description: "How well established a development is, and by whom." });

export const Development = z
  .object({
    id: Slug,
    date: EventDate,
    headline: z.string().describe(`At most ${HEADLINE_LENGTH} characters.`),
    summary: z.string().describe("What the reports say, attributed to them."),
    kind: DevelopmentKind,
    status: Status.nullable().describe("null if there is nothing to attribute."),
    disputed: z.boolean().describe("Whether another development denies this one."),
    key: z.boolean().describe("Whether it is one of the story's key developments."),
    occasion: Slug.nullable().describe("The occasion at which it was said."),
    actors: z.array(Slug).describe("Ids of the actors who take part."),
    evidence: z.array(Evidence).min(1).describe("The passages that it rests on."),
    relations: z.array(Relation).describe("Relations to other developments."),
    reportCount: z.int().positive().describe("Number of distinct articles that it cites."),
    sourceCount: z
      .int()
      .nonnegative()
      .describe(
        "Number of distinct named origins, of an occasion at most one; the outlets themselves are not counted.",
      ),
    formerIds: FormerIds,
  })
  .meta({
    id: "Development",
    description:
      "Something that happened or was said, with the words of the reports that it rests on.",
  });

export const Statement = z
  .object({
    id: Slug,
    development: Slug,
    speaker: Slug,
    addressee: z.array(Slug).describe("Ids of the actors who are addressed or accused."),
    date: EventDate,
    stance: Stance,
    answers: z.array(Slug).describe("Ids of the statements that it answers."),
    quotes: z.array(Quote).min(1).describe("One quote per wording in the reports, verbatim."),
    note: NullableText.describe("The scope of the words, if a reader could read more into them."),
  })
  .meta({
    id: "Statement",
    description: "What somebody said, in every wording that the reports have.",
  });

export type Relation = z.infer<typeof Relation>;
export type Status = z.infer<typeof Status>;
export type Development = z.infer<typeof Development>;
export type Statement = z.infer<typeof Statement>;
