/** Tells an agency's own page from that of an outlet that carries its reports. */
import { findAgency, spellingsOf } from "./agencies.ts";

/** An agency's name for its page has at most this many words: "Reuters Connect". */
const MAX_WORDS = 4;

/** The first spelling of the agency that a text names. */
const firstSpellingIn = (text: string): string | undefined => {
  const name = findAgency(text);
  return name === null ? undefined : spellingsOf(name)[0];
};

/**
 * Whether all notices of rights are of one agency that a line above the headline names, too, in whichever spelling. An outlet that
 * carries a report has its own notice.
 */
export function isPageOfAgency(above: readonly string[], notices: readonly string[]): boolean {
  const agency = firstSpellingIn(notices[0] ?? "");
  return (
    agency !== undefined &&
    notices.every((notice) => firstSpellingIn(notice) === agency) &&
    above.some((line) => line.split(" ").length <= MAX_WORDS && firstSpellingIn(line) === agency)
  );
}
