import type { Edition } from "../../model/edition.ts";
import { followRenames } from "../follow-renames.ts";
import type { EditionChange } from "../list-edition-changes.ts";

/** Changes that no new correction names: those that need one, and those that need a confirmation. */
interface UnsettledChanges {
  uncorrected: EditionChange[];
  unconfirmed: EditionChange[];
}

/** A correction that names the edition covers all changes; that of a development covers its statements. */
export function findUnsettled(
  changes: readonly EditionChange[],
  before: Edition | null,
  after: Edition,
): UnsettledChanges {
  const earlier = before ? followRenames(before, after).corrections : [];
  const published = new Set(earlier.map((item) => JSON.stringify(item)));
  const corrections = after.corrections.filter((item) => !published.has(JSON.stringify(item)));
  const renamed = (id: string): string[] =>
    after.developments
      .filter(({ formerIds }) => formerIds.includes(id))
      .map((development) => development.id);
  const isCorrected = (change: EditionChange): boolean =>
    corrections.some((correction) => {
      if (correction.edition !== undefined) return correction.edition === before?.edition;
      if (change.subject === "standfirst") return correction.standfirst === true;
      if (change.subject === "claim") return correction.claim === change.id;
      if (change.subject === "statement" && correction.statement === change.id) return true;
      const development = change.subject === "development" ? change.id : change.development;
      return (
        development !== undefined &&
        [development, ...renamed(development)].some((id) => id === correction.development)
      );
    });
  const unsettled = changes.filter((change) => change.requires !== null && !isCorrected(change));
  const uncorrected = unsettled.filter(({ requires }) => requires === "correction");
  const developments = new Set(
    uncorrected.flatMap(({ subject, id }) => (subject === "development" ? [id] : [])),
  );
  return {
    uncorrected: uncorrected.filter(
      ({ development }) => development === undefined || !developments.has(development),
    ),
    unconfirmed: unsettled.filter(({ requires }) => requires === "confirmation"),
  };
}
