/** A claim as a Markdown tree: its sentence, a summary of the positions, and the position of each side. */
import type { BlockContent, Paragraph, PhrasingContent } from "mdast";
import type { Claim, OtherVoice, Position } from "../../../data/model/edition.ts";
import { formatClaimPattern } from "../../../widget/i18n/claim-pattern.ts";
import { plainText } from "../../../widget/i18n/mixed-text.ts";
import { fill } from "../../../widget/i18n/fill.ts";
import type { EditionReader } from "../edition-reader.ts";
import { link, list, paragraph, phrase, strong, text } from "./markdown-nodes.ts";
import {
  MARK_CHARACTERS,
  collapse,
  dateInText,
  joinClauses,
  plainPosition,
  resolvePosition,
  sourceText,
} from "./edition-text.ts";

export const positionsOn = ({ edition }: EditionReader, { id }: Claim): Position[] =>
  edition.positions.filter(({ claim }) => claim === id);

/** The positions in a sentence: "Disputed: said by one side, denied by another". */
function patternText(reader: EditionReader, claim: Claim): string {
  const { kind, settledBy } = claim;
  const positions = positionsOn(reader, claim).map((position) => resolvePosition(reader, position));
  const settled = settledBy === null ? null : reader.get("development", settledBy).headline;
  return plainText(
    formatClaimPattern(
      { kind, period: claim.period.edtf, settledBy: settled, positions },
      reader.labels,
    ),
  );
}

/** "At issue: The library will close. Disputed: said by one side, denied by another"; null without a leading claim. */
export function issueText(reader: EditionReader): string | null {
  const claim = reader.edition.claims.find(({ lead }) => lead);
  if (!claim) return null;
  const issue = fill(reader.labels.colon, reader.labels.atIssue, claim.text);
  return `${issue} ${patternText(reader, claim)}`;
}

const withNote = (content: PhrasingContent[], note: string | null): Paragraph[] => [
  note === null ? paragraph(...content) : paragraph(...content, text(` · ${note}`)),
];

/** "⊘ North Korea: denied it in 2022 (spokesperson, September 2022)"; the parentheses link to the statement. */
function positionContent(reader: EditionReader, position: Position): Paragraph[] {
  const { labels, urls } = reader;
  const mark = MARK_CHARACTERS[position.value];
  const summary = fill(labels.colon, reader.nameOf(position.side), plainPosition(reader, position));
  const content = [text(`${mark} ${summary}`)];
  if (position.statement === null) return withNote(content, position.note);
  const statement = reader.get("statement", position.statement);
  const attribution = joinClauses(reader, [
    reader.nameOf(statement.speaker),
    dateInText(reader, statement.date),
  ]);
  const source = link(attribution, urls.development(statement.development));
  return withNote(phrase(labels.aside, content, [source]), position.note);
}

/** A passage that is not a side's, attributed to whom the report names. */
function otherContent(reader: EditionReader, { by, note, evidence }: OtherVoice): Paragraph[] {
  const { labels, urls } = reader;
  const words = collapse(evidence.selector[0].exact);
  const source = link(sourceText(reader, evidence), urls.passage(evidence));
  const attributed = fill(labels.colon, by ?? labels.nobodyNamed, words);
  return withNote(phrase(labels.aside, [text(attributed)], [source]), note);
}

/** The blocks of a claim. */
export function claimContent(reader: EditionReader, claim: Claim): BlockContent[] {
  const { labels } = reader;
  const others = claim.others.map((other) => otherContent(reader, other));
  return [
    paragraph(strong(claim.text)),
    paragraph(text(patternText(reader, claim))),
    list(positionsOn(reader, claim).map((position) => positionContent(reader, position))),
    ...(others.length === 0 ? [] : [paragraph(text(labels.saidByNoSide)), list(others)]),
  ];
}
