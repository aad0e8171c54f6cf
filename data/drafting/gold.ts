/** What editors made of a text: read out of a story of the corpus, or out of a file beside an invented article. */
import * as z from "zod";
import type { ActorsFile } from "../model/story-files.ts";
import type { Passage, Story, StoryArticle } from "../source/story.ts";
import type { Attribution } from "./attribution.ts";
import { foldLine } from "./lines.ts";
import { inRaw } from "./score.ts";
import type { Range, Gold } from "./score.ts";

/** Whether the speaker that the draft names is the edited one: by id, or by any of the names that the editors know. */
function isActor({ actor, speaker }: Attribution, edited: string, actors: ActorsFile): boolean {
  if (actor !== null) return actor === edited;
  const known = actors[edited];
  if (speaker === null || !known) return false;
  const folded = foldLine(speaker);
  return [known.name, ...known.aliases]
    .map(foldLine)
    .some((name) => name === folded || (known.kind === "person" && name.endsWith(` ${folded}`)));
}

const MONTH = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });

/** Whether the passage itself names the month: the evidence of one article may lack the date that another states. */
const namesMonth = ({ quote }: Passage, edtf: string): boolean =>
  quote.includes(MONTH.format(new Date(`${edtf.slice(0, 7)}-01`)));

/** Only dates that the text states: one that the editors inferred stands nowhere in it. */
export function goldOfArticle(
  { passages, actors }: Story,
  { id, text, value }: StoryArticle,
): Gold {
  const own = passages.flatMap((passage) =>
    passage.article === id && passage.location?.found
      ? [{ passage, range: inRaw(text, passage.location.found) }]
      : [],
  );
  const evidence = own.filter(({ passage }) => passage.statement === null);
  return {
    boilerplate: value.boilerplate,
    statements: own.flatMap(({ passage: { statement }, range }) =>
      statement
        ? [
            {
              range,
              isSpeaker: (attribution: Attribution) =>
                isActor(attribution, statement.speaker, actors.value),
            },
          ]
        : [],
    ),
    evidence: evidence.map(({ range }) => range),
    dates: evidence.flatMap(({ passage, range }) => {
      const date = passage.development?.value.date;
      return date?.basis === "stated" && namesMonth(passage, date.edtf)
        ? [{ edtf: date.edtf, range }]
        : [];
    }),
  };
}

const TruthFile = z.strictObject({
  language: z.string(),
  boilerplate: z.array(z.strictObject({ kind: z.string(), lines: z.tuple([z.int(), z.int()]) })),
  quotes: z.array(z.strictObject({ text: z.string(), speaker: z.string().nullable() })),
  dates: z.array(z.string()),
});

function findRange(raw: string, text: string): Range {
  const start = raw.indexOf(text);
  if (start === -1) throw new Error(`not in the text: ${text}`);
  return { start, end: start + text.length };
}

/** The truth file of an invented article; a speaker is right who is called so, or by the last of several names. */
export function parseGold(json: string, raw: string): Gold {
  const { boilerplate, quotes, dates } = TruthFile.parse(JSON.parse(json));
  return {
    boilerplate,
    statements: quotes.map(({ text, speaker }) => ({
      range: findRange(raw, text),
      isSpeaker: (attribution: Attribution): boolean => {
        const named = foldLine(attribution.speaker ?? "").replace(/^the /, "");
        const wanted = foldLine(speaker ?? "").replace(/^the /, "");
        return (
          named !== "" &&
          (named === wanted || wanted.endsWith(` ${named}`) || named.endsWith(` ${wanted}`))
        );
      },
    })),
    evidence: [],
    dates: dates.map((edtf) => ({ edtf, range: null })),
  };
}
