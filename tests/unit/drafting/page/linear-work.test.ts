/** A pasted page of many different short lines: the work on each line does not grow with their number. */
import { afterEach, expect, test, vi } from "vitest";
import { makeDraft } from "../../../../data/drafting/page/make-draft.ts";
import { MANY_LINES, repeatLine } from "./many-lines.ts";

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

test.each(Object.entries(MANY_LINES))("twice as many %s are twice the work", (_, lineOf) => {
  const once = countLookUps(repeatLine(lineOf, 200));
  expect(countLookUps(repeatLine(lineOf, 400)) / once).toBeLessThan(2.2);
});
