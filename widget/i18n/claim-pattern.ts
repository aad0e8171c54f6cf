/** Describes the positions on a claim in words. */
import { fill } from "./fill.ts";
import { formatDate, formatYear } from "./format-date.ts";
import type { Labels, Plural } from "./labels.ts";
import { capitaliseMixed, fillMixed, type MixedText } from "./mixed-text.ts";
import type { EventDate, PositionValue } from "../../data/model/edition.ts";
import { count } from "./plural.ts";

export interface ClaimOutline {
  kind: "fact" | "law";
  /** EDTF; null if the period is not shown. */
  period: string | null;
  /** Headline of the development that settled it. */
  settledBy: MixedText | null;
  positions: readonly {
    value: PositionValue;
    /** The statement is from before the claim's period. */
    before: boolean;
    /** Null where there is none. */
    statement: { date: Pick<EventDate, "latest"> } | null;
  }[];
}

/** "Disputed: said by one side, denied by another", "Nobody disputes it" or similar, without a full stop. */
function formatPositions(positions: ClaimOutline["positions"], labels: Labels): string {
  const { pattern } = labels;
  const current = positions.filter(({ before }) => !before);
  const number = (value: PositionValue) =>
    current.filter((position) => position.value === value).length;
  const inWords = (forms: Plural, value: PositionValue) =>
    count(labels.locale, forms, number(value));
  const said = inWords(labels.saidBy, "says");
  if (number("says") === 0)
    return number("hedges") > 0 &&
      number("denies") === 0 &&
      !positions.some(({ value }) => value === "denies")
      ? pattern.open
      : pattern.nobodySays;
  if (number("denies") > 0)
    return fill(
      labels.colon,
      labels.disputed,
      fill(labels.both, said, inWords(labels.deniedByOthers, "denies")),
    );
  if (number("declines") > 0)
    return fill(labels.both, said, inWords(labels.unansweredByOthers, "declines"));
  if (number("hedges") > 0)
    return fill(labels.both, said, inWords(labels.hedgedByOthers, "hedges"));
  return number("says") > 1 && number("not-here") < current.length ? pattern.undisputed : said;
}

/** The sentences under a claim: kind, period, positions, and what settled it. */
export function formatClaimPattern(
  { kind, period, settledBy, positions }: ClaimOutline,
  labels: Labels,
): MixedText {
  const [denial, ...others] = positions.filter(({ value, before }) => value === "denies" && before);
  const isOnlyDenial =
    others.length === 0 &&
    positions.some(({ value, before }) => value === "says" && !before) &&
    !positions.some(({ value, before }) => value === "denies" && !before);
  const onlyDenial = isOnlyDenial ? denial?.statement?.date.latest : undefined;
  const summary = formatPositions(positions, labels);
  const sentences: MixedText[] = [
    ...(kind === "law" ? [labels.pattern.law] : []),
    ...(period ? [formatDate(period, labels, { alone: true }).text] : []),
    onlyDenial
      ? fill(
          labels.clauses,
          summary,
          fill(labels.pattern.onlyDenial, formatYear(onlyDenial, labels)),
        )
      : summary,
    ...(settledBy ? [fillMixed(labels.colon, labels.pattern.settled, settledBy)] : []),
  ];
  return sentences
    .map((sentence) => capitaliseMixed(sentence, labels.lang))
    .reduce((text, sentence) => fillMixed(labels.sentences, text, sentence));
}
