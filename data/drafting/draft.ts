/** Everything that the desk can say of a raw text by itself. All of it is a guess; nothing here reads or writes a file. */
import { divideArticle } from "../source/article-text.ts";
import type { ArticleText, Cut } from "../source/article-text.ts";
import type { ActorsFile } from "../model/story-files.ts";
import { findSentences } from "../checks/lib/sentences.ts";
import type { Sentence } from "../checks/lib/sentences.ts";
import { attribute, findLastNamed } from "./attribution.ts";
import type { Attribution, Named } from "./attribution.ts";
import { proposeBoilerplate } from "./boilerplate.ts";
import type { Proposal } from "./boilerplate.ts";
import { findDates } from "./date-mentions.ts";
import { detectLanguage } from "./language.ts";
import { splitLines } from "./lines.ts";
import { findMentions, listSpellings } from "./mentions.ts";
import { findNearDuplicates } from "./near-duplicates.ts";
import type { Known, NearDuplicate } from "./near-duplicates.ts";
import { findOutlet, findWire } from "./outlet.ts";
import type { Outlet } from "./outlet.ts";
import { findTold, toParaphrase } from "./paraphrases.ts";
import { findQuotations } from "../checks/lib/quotations.ts";
import { resolveDates } from "./resolve-dates.ts";
import type { Day, ResolvedDate } from "./resolve-dates.ts";
import { findTitle } from "./title.ts";

export interface DraftQuote {
  form: "direct" | "paraphrase";
  /** UTF-16 offsets of the body, end exclusive. */
  start: number;
  end: number;
  text: string;
  attribution: Attribution;
  near: NearDuplicate[];
  /** Its marks are astray. */
  unbalanced: boolean;
}

export interface DatedSentence {
  sentence: Sentence;
  dates: ResolvedDate[];
}

export interface Draft {
  text: ArticleText;
  language: string;
  title: string;
  outlet: Outlet;
  wire: string | null;
  published: ResolvedDate | null;
  boilerplate: Proposal[];
  sentences: Sentence[];
  dated: DatedSentence[];
  quotes: DraftQuote[];
  /** Known actors that a stretch of the body names, each once. */
  actorsIn: (start: number, end: number) => string[];
}

export interface DraftOptions {
  actors: ActorsFile;
  /** What the story has already. */
  known: readonly Known[];
  today: Day;
  /** The day of the report, where the editor knows it. */
  published?: Day | undefined;
}

/** A stretch in quotation marks that nobody is named for is a name or an irony, unless it is longer. */
const WORDS_OF_A_QUOTATION = 5;

/** A sentence with more than this share inside quotation marks is told by its quotation. */
const QUOTED_SHARE = 0.4;

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function findQuotes(
  body: string,
  sentences: readonly Sentence[],
  options: DraftOptions,
): DraftQuote[] {
  const mentions = findMentions(body, listSpellings(options.actors));
  const quotations = findQuotations(body);
  const told = findTold(body, sentences, mentions);
  const named: Named[] = told
    .filter(({ subject }) => !subject.refers)
    .map(({ sentence, subject }) => ({
      at: sentence.start,
      text: subject.text,
      actor: subject.actor,
    }));
  const attributions = attribute(
    body,
    quotations,
    sentences.map(({ start }) => start),
    mentions,
    named,
  );
  const isQuoted = (sentence: Sentence): boolean => {
    const within = quotations.map(({ outerStart, outerEnd }) =>
      Math.max(0, Math.min(outerEnd, sentence.end) - Math.max(outerStart, sentence.start)),
    );
    const share = within.reduce((sum, length) => sum + length, 0) / sentence.text.length;
    const leads =
      quotations[within.findIndex((length) => length > 0)]?.outerStart === sentence.start;
    return share > QUOTED_SHARE || (share > 0 && leads);
  };
  const direct = quotations
    .map((quotation, index) => ({ quotation, attribution: attributions[index]! }))
    .filter(
      ({ quotation, attribution }) =>
        attribution.speaker !== null || countWords(quotation.text) >= WORDS_OF_A_QUOTATION,
    )
    .map(({ quotation: { start, end, text, unbalanced }, attribution }) => ({
      form: "direct" as const,
      start,
      end,
      text,
      attribution,
      unbalanced,
    }));
  const paraphrases = told
    .filter(({ sentence }) => !isQuoted(sentence))
    .map((one) => toParaphrase(one, findLastNamed(named, one.sentence.start)))
    .filter((one) => one !== null)
    .map(({ sentence: { start, end, text }, ...attribution }) => ({
      form: "paraphrase" as const,
      start,
      end,
      text,
      attribution,
      unbalanced: false,
    }));
  // "ready to meet “without preconditions”": the sentence is the statement, the words in it are not another.
  const isPart = ({ start, end, text }: (typeof direct)[number]): boolean =>
    countWords(text) < WORDS_OF_A_QUOTATION &&
    paraphrases.some((sentence) => sentence.start <= start && sentence.end >= end);
  return [...direct.filter((quote) => !isPart(quote)), ...paraphrases]
    .toSorted((a, b) => a.start - b.start)
    .map((quote) => Object.assign(quote, { near: findNearDuplicates(quote.text, options.known) }));
}

/** The dates of the lines that say when the page was published. */
function findPublished(text: ArticleText, language: string, today: Day): ResolvedDate | null {
  const lines = text.cuts
    .filter(({ kind }) => kind === "dateline")
    .map((cut) => cutText(text, cut))
    .join("\n");
  const resolved = resolveDates(findDates(lines, language), { published: null, today });
  return resolved.find(({ mention }) => mention.day !== null) ?? null;
}

const cutText = ({ raw }: ArticleText, { start, end }: Cut): string =>
  Array.from(raw.text).slice(start, end).join("").trim();

/** The draft of one raw text. */
export function makeDraft(raw: string, options: DraftOptions): Draft {
  const language = detectLanguage(raw);
  const known = language === "und" ? "en" : language;
  const boilerplate = proposeBoilerplate(raw, known);
  const text = divideArticle(raw, boilerplate);
  const body = text.body.text;
  const sentences = findSentences(body, known).filter(({ text: words }) =>
    /[\p{L}\p{N}]/u.test(words),
  );
  const titleLine = text.cuts.find(({ kind }) => kind === "title");
  const title = titleLine
    ? cutText(text, titleLine)
    : (findTitle(splitLines(body), known)?.text ?? "");
  const published = findPublished(text, known, options.today);
  const day = options.published ?? (published?.edtf.includes("X") ? null : published?.edtf) ?? null;
  const dates = resolveDates(findDates(body, known), { published: day, today: options.today });
  const spellings = listSpellings(options.actors);
  return {
    text,
    language,
    title,
    outlet: findOutlet(raw, title),
    wire: findWire(raw, text.cuts, (cut) => cutText(text, cut)),
    published,
    boilerplate,
    sentences,
    dated: sentences
      .map((sentence) => ({
        sentence,
        dates: dates.filter(
          ({ mention }) => mention.start >= sentence.start && mention.end <= sentence.end,
        ),
      }))
      .filter(({ dates: own }) => own.length > 0),
    quotes: findQuotes(body, sentences, options),
    actorsIn: (start, end) => [
      ...new Set(findMentions(body.slice(start, end), spellings).map(({ actor }) => actor)),
    ],
  };
}
