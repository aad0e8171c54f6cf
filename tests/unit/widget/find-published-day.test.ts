/** JSON-LD of a page may contain the whole article: reading it must take time linear in its length. */
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { findPublishedDay } from "../../../widget/element/find-published-day.ts";

/** In milliseconds: far more than linear work takes on a busy machine. V8 stops a regular expression at it, too. */
const TIMEOUT = 30_000;
const TEXT = "word ".repeat(100_000);
const DAY = "2026-11-02";

test.each([
  ["before the day", `{"articleBody":"${TEXT}","@type":"Article","datePublished":"${DAY}"}`],
  ["after the day", `{"@type":"Article","datePublished":"${DAY}","articleBody":"${TEXT}"}`],
  ["in front of the object", `/*${TEXT}*/{"@type":"Article","datePublished":"${DAY}"}`],
  ["behind the object", `{"@type":"Article","datePublished":"${DAY}"}/*${TEXT}*/`],
])("finds the day in half a megabyte of JSON-LD with a long text %s", (_, textContent) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the function reads of a document
  const page = {
    querySelector: () => null,
    querySelectorAll: () => [{ textContent }],
  } as unknown as Document;
  const find = (): string | null => findPublishedDay(page);
  expect(runInNewContext("find()", { find }, { timeout: TIMEOUT })).toBe(DAY);
});
