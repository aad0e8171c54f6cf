import { expect, test } from "vitest";
import { makeDraft } from "../../../data/drafting/draft.ts";
import { draftDevelopments } from "../../../data/drafting/draft-developments.ts";

/** The names of the files that a text is drafted into. */
function draftNames(text: string): string[] {
  const draft = makeDraft(text, { actors: {}, known: [], today: "2025-05-20" });
  return [
    ...draftDevelopments(draft, {
      article: "report",
      head: "# head",
      origins: [],
      taken: { developments: new Set(), statements: new Set() },
    }).keys(),
  ];
}

test.each([
  [
    "Premier Oda Reed said on May 7, 2025 that the bridge was closed to lorries.",
    /^developments\/2025-05-07-/,
  ],
  [
    "Premier Oda Reed said that the April 22, 2025 attack on the bridge was wrong.",
    /^developments\/undated-/,
  ],
])("drafts “%s” under the day on which it was said, if the text has it", (text, name) => {
  expect(draftNames(`A bridge between two banks\n\n${text}\n`)).toContainEqual(
    expect.stringMatching(name),
  );
});
