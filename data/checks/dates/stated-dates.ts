import { findDates } from "../lib/dates/find-dates.ts";
import { findMissingParts } from "../lib/dates/missing-parts.ts";
import { isReported } from "../lib/dates/reported-dates.ts";
import { listStoryDates } from "../lib/dates/story-dates.ts";
import { listEnds, parseEdtf } from "../../model/dates/edtf.ts";
import type { Rule } from "../rule.ts";
import { codeValue, dateRef, wording } from "../../source/wording.ts";
import type { TextRange } from "../../model/text/text-range.ts";

/** Every mention of the date's ends in a text. */
const findMentions = (edtf: string, text: string, language: string): TextRange[] =>
  listEnds(parseEdtf(edtf)).flatMap((end) => findDates(text, language, end));

/**
 * A stated date is in one of the passages. For something said it is a question if every passage has the date only inside the
 * reported words, since it is then the date of something else.
 */
export const statedDates: Rule = (story, report) => {
  for (const { date, source, path, texts, textsName, isUtterance } of listStoryDates(story)) {
    if (date.basis !== "stated") continue;
    const missing = texts.map(({ text, language }) => findMissingParts(date.edtf, text, language));
    const stating = texts.filter((_, index) => missing[index]?.length === 0);
    if (stating.length === 0) {
      const fewest = missing.toSorted((a, b) => a.length - b.length)[0] ?? [date.edtf];
      report(
        source.place([...path, "basis"]),
        wording`${dateRef(date.edtf)} is not stated: no passage of ${textsName} has ${[...new Set(fewest)].join(" and ")}`,
        "quote the words that give the date, or write `basis: inferred` with a `note:`",
        { code: "date-unstated" },
      );
      continue;
    }
    const mentions = stating.flatMap(({ text, language }) =>
      findMentions(date.edtf, text, language).map((mention) => ({ text, language, mention })),
    );
    if (
      isUtterance &&
      mentions.length > 0 &&
      mentions.every(({ text, language, mention }) => isReported(text, mention, language))
    )
      report.question(
        source.place([...path, "edtf"]),
        wording`${dateRef(date.edtf)} is part of the reported words, so it may be the date of what they report`,
        wording`give the day on which it was said, as ${codeValue("inferred")} if no passage states it`,
        { text: date.note, owner: "date" },
      );
  }
};
