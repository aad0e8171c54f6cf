/** The gold standard: the metadata that an editor would write for a text. Drafts are scored against it. */
import * as z from "zod";
import { ActorKind } from "../../model/edition/vocabulary.ts";

const Gold = z.strictObject({
  title: z.string(),
  /** The outlet as the text names it; null where it does not. */
  outlet: z.string().nullable(),
  wire: z.string().nullable(),
  /** YYYY-MM-DD; null where the text states none. */
  day: z.string().nullable(),
  boilerplate: z.array(z.tuple([z.int(), z.int()])),
  /** Without their marks. The speaker is null where the text names none, and left out where it is not measured. */
  quotations: z.array(
    z.union([
      z.string().transform((words): { words: string; speaker?: string | null } => ({ words })),
      z.strictObject({ words: z.string(), speaker: z.string().nullable() }),
    ]),
  ),
  /** Kinds of the actors that the text names, by the names with which the speakers are written. */
  actors: z.record(z.string(), ActorKind).default({}),
});

export type Gold = z.infer<typeof Gold>;

/** Parses the gold file beside an invented text; throws where a quotation is not in the text. */
export function parseGold(json: string, raw: string): Gold {
  const gold = Gold.parse(JSON.parse(json));
  for (const { words } of gold.quotations)
    if (!raw.includes(words)) throw new Error(`not in the text: ${words}`);
  for (const { speaker } of gold.quotations)
    if (speaker && !Object.hasOwn(gold.actors, speaker))
      throw new Error(`not among the actors: ${speaker}`);
  return gold;
}
