/** The gold standard: the metadata that an editor wrote for a text. Drafts are scored against it. */
import type { LineRange } from "../../model/text/text-range.ts";
import * as z from "zod";
import { ActorKind } from "../../model/edition/vocabulary.ts";
import type { StoryArticle } from "../../source/story.ts";

export interface Gold {
  title: string;
  /** The outlet as the text names it; null where it does not. */
  outlet: string | null;
  wire: string | null;
  /** YYYY-MM-DD; null where the text states none. */
  day: string | null;
  boilerplate: readonly LineRange[];
  quotations: readonly GoldQuotation[];
  /** Kinds of the actors that the text names, by the names with which the speakers are written. */
  actors: Readonly<Record<string, z.infer<typeof ActorKind>>>;
}

interface GoldQuotation {
  /** Without their quotation marks. */
  words: string;
  /** null where nobody whom the text names is the speaker; left out where the speaker is not measured. */
  speaker?: string | null | undefined;
}

const GoldFile = z.strictObject({
  title: z.string(),
  outlet: z.string().nullable(),
  wire: z.string().nullable(),
  day: z.string().nullable(),
  boilerplate: z.array(z.tuple([z.int(), z.int()])),
  quotations: z.array(
    z.union([
      z.string().transform((words): GoldQuotation => ({ words })),
      z.strictObject({ words: z.string(), speaker: z.string().nullable() }),
    ]),
  ),
  actors: z.record(z.string(), ActorKind).default({}),
});

/** Parses the gold file beside an invented text; throws where a quotation is not in the text. */
export function parseGold(json: string, raw: string): Gold {
  const gold = GoldFile.parse(JSON.parse(json));
  for (const { words } of gold.quotations)
    if (!raw.includes(words)) throw new Error(`not in the text: ${words}`);
  for (const { speaker } of gold.quotations)
    if (speaker && !Object.hasOwn(gold.actors, speaker))
      throw new Error(`not among the actors: ${speaker}`);
  return gold;
}

/** The gold standard of a story's article. Its quotations are in other files, so the list is empty. */
export function toGold({ value, text }: StoryArticle): Gold {
  const { basis, edtf } = value.published;
  return {
    title: value.title,
    outlet: value.publisher.shownAs ?? null,
    wire: value.wire !== undefined && text.raw.text.includes(value.wire) ? value.wire : null,
    day: basis === "stated" ? edtf : null,
    boilerplate: value.boilerplate.map(({ lines }) => lines),
    quotations: [],
    actors: {},
  };
}
