import * as z from "zod";
import { Position, Quote, Slug, Stance } from "../../../data/model/edition.ts";
import { identity } from "./identity.ts";

export const CitedPosition = Position.extend({
  ...identity("The ids of its claim and its side: `{claim}.{side}`."),
  said: z
    .array(
      z.object({
        statement: Slug.describe("Id of the statement."),
        speaker: Slug.describe("The actor who made it."),
        stance: Stance,
        quotes: z.array(Quote).describe("Its wordings."),
      }),
    )
    .describe("The statements that it rests on, latest first; empty if the value is not-here."),
}).meta({ id: "CitedPosition", description: "A side's position on a claim, with its sources." });
export type CitedPosition = z.infer<typeof CitedPosition>;
