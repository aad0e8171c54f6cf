import { contains } from "../../model/text/text-range.ts";
import { boundedRange } from "../../model/dates/edtf.ts";
import { isBefore } from "../../edition/build/positions.ts";
import type { Stance } from "../../model/edition.ts";
import { findRawOffset } from "../../source/text/raw-offset.ts";
import {
  indexStatements,
  sideOf,
  type Passage,
  type Story,
  type StoryClaim,
  type StoryStatement,
} from "../../source/story.ts";
import { locateTitle } from "../lib/locate-title.ts";
import { articleLanguage } from "../lib/dates/story-dates.ts";
import { findOpenWord } from "../lib/words/negation.ts";
import type { Report, Rule } from "../rule.ts";
import {
  codeKey,
  codeValue,
  dateRef,
  idRef,
  quotedId,
  stanceRef,
  valueRef,
  type Wording,
  wording,
} from "../../source/wording.ts";

/** Stances that react to something without saying whether it is true. */
export const REACTIONS: ReadonlySet<Stance> = new Set(["warns", "monitors", "urges"]);

type PositionFile = StoryClaim["value"]["positions"][number];

/**
 * Whether a passage is the headline or a part of it: of an article without a headline of its own, the first sentence. Words of the
 * body that repeat a headline above it are evidence.
 */
function isHeadline({ articles }: Story, { article, location }: Passage): boolean {
  const { value, text } = articles.get(article) ?? {};
  if (!value || !text || !location?.found) return false;
  const { start, end } = location.found;
  const at = findRawOffset(text, start);
  const title = locateTitle(text.raw.text, value.title);
  return title !== undefined && contains(title, { start: at, end: at + end - start });
}

interface ClaimContext {
  story: Story;
  claim: StoryClaim;
  report: Report;
}

function checkPosition(
  context: ClaimContext,
  position: PositionFile,
  index: number,
  { statement, development }: StoryStatement,
): void {
  const { story, claim, report } = context;
  const { side, value, note } = position;
  const place = (key: string) => claim.source.place(["positions", index, key]);
  const question = (at: string, message: Wording, remedy: Wording): void =>
    report.question(place(at), message, remedy, { text: note, owner: "position" });

  const quotes = story.passages.filter((passage) => passage.statement === statement);
  if (quotes.every((quote) => isHeadline(story, quote)))
    report(
      place("statement"),
      wording`${quotedId(statement.id)} quotes only a headline, which is no evidence for a position`,
      "quote the body of the report, or remove the position",
    );
  const speaksFor = sideOf(story, statement.speaker);
  // A story.yaml that cannot be read has no sides.
  const hasSides = story.file.value.sides.length > 0;
  if (hasSides && story.actors.value[statement.speaker] && speaksFor !== side)
    question(
      "side",
      wording`${quotedId(statement.speaker)}, who says ${quotedId(statement.id)}, speaks for ${speaksFor === null ? "no side" : idRef(speaksFor)}, not for ${idRef(side)}`,
      wording`what others say about a side is not its position: remove it, or move it to ${codeKey("others")}`,
    );
  if (REACTIONS.has(statement.stance))
    question(
      "value",
      wording`${quotedId(statement.id)} ${stanceRef(statement.stance)}, which is a reaction and no position`,
      "remove the position unless the words also say whether the claim is true",
    );
  const { edtf } = statement.date ?? development.value.date;
  const [date, period] = [boundedRange(edtf), boundedRange(claim.value.period)];
  if (date && period && isBefore(date, period))
    question(
      "statement",
      wording`${quotedId(statement.id)} is of ${dateRef(edtf)}, before the time that the claim is about`,
      "remove the position unless the words are about the claim, too: readers see their year",
    );
  if (value !== "says" && value !== "denies") return;
  const [word] = statement.quotes.flatMap(
    ({ quote, article }) =>
      findOpenWord(quote, articleLanguage(story, article), claim.value.text) ?? [],
  );
  if (word !== undefined)
    question(
      "value",
      wording`${valueRef(value)}, but the words of ${quotedId(statement.id)} are conditional or open: “${word}”`,
      wording`write ${codeValue("hedges", "value")} with a note`,
    );
}

/** A position rests on words of the side itself, from the body and of the claim's time, that say whether the claim is true. */
export const claimPositions: Rule = (story, report) => {
  const statements = indexStatements(story);
  for (const claim of story.claims.values()) {
    for (const [index, position] of claim.value.positions.entries()) {
      const spoken = statements.get(position.statement ?? "");
      if (spoken) checkPosition({ story, claim, report }, position, index, spoken);
    }
    for (const passage of story.passages)
      if (passage.claim === claim && isHeadline(story, passage))
        report(
          claim.source.place([...passage.path, "quote"]),
          "a headline is no evidence for a claim",
          "quote the body of the report, or remove the entry",
        );
  }
};
