/** A pasted page of many different short lines: the work on each line does not grow with their number. */
import { afterEach, expect, test, vi } from "vitest";
import { makeDraft } from "../../../../data/drafting/page/make-draft.ts";

afterEach(() => vi.restoreAllMocks());

/** How many comparisons and look-ups of texts a draft makes. */
function countLookUps(raw: string): number {
  const spies = [
    vi.spyOn(String.prototype, "endsWith"),
    vi.spyOn(String.prototype, "includes"),
    vi.spyOn(Set.prototype, "has"),
    vi.spyOn(Map.prototype, "get"),
  ];
  makeDraft(raw);
  const count = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  vi.restoreAllMocks();
  return count;
}

test.each([
  ["links", (index: number) => `words of a line ${index}\n`],
  ["names", (index: number) => `The Daily Elm ${index} News\n`],
  ["breadcrumbs", (index: number) => `Home > World > The ferry of Elm stops ${index}\n`],
  [
    "headings",
    (index: number) => `Heading ${index}\nThe ferry of Elm number ${index} has stopped.\n`,
  ],
])("twice as many %s are twice the work", (_, lineOf) => {
  const page = (lines: number): string =>
    Array.from({ length: lines }, (_line, index) => lineOf(index)).join("\n");
  const once = countLookUps(page(200));
  expect(countLookUps(page(400)) / once).toBeLessThan(2.2);
});
