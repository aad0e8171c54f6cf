/** Small parts of an edition, for tests that ask about one thing. */
import type { Development, RelationType, Stance, Statement } from "../../data/model/edition.ts";

export function makeDevelopment(
  id: string,
  earliest: string,
  latest: string = earliest,
  relations: [RelationType, string][] = [],
): Development {
  return {
    id,
    date: {
      edtf: `${earliest}/${latest}`,
      earliest,
      latest,
      basis: "stated",
      note: null,
      withinText: null,
      references: [],
    },
    headline: id,
    summary: id,
    status: { value: "reported", by: ["newspaper"] },
    disputed: false,
    kind: "other",
    key: false,
    occasion: null,
    actors: [],
    evidence: [],
    relations: relations.map(([type, development]) => ({ type, development })),
    reports: 1,
    sources: 1,
    formerIds: [],
  };
}

export function makeStatement(
  id: string,
  development: string,
  speaker: string,
  stance: Stance,
): Statement {
  return {
    id,
    development,
    speaker,
    addressee: [],
    date: makeDevelopment(id, "2023-01-01").date,
    stance,
    answers: [],
    quotes: [],
    note: null,
  };
}
