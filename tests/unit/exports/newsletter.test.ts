import { micromark } from "micromark";
import { describe, expect, test } from "vitest";
import { toBoxMarkdown } from "../../../worker/exports/markdown.ts";
import { toBoxText } from "../../../worker/exports/plain-text.ts";
import { draft, harbourStrike, publication } from "./harbour-strike.ts";

const PAGE = "https://kd.example/stories/harbour-strike";

describe("the box in Markdown", () => {
  const html = micromark(toBoxMarkdown(publication));

  test("has a heading a development, linked to its permalink", () => {
    const headings = [...html.matchAll(/<h2><a href="([^"]+)">/g)].map(([, url]) => url);
    expect(headings).toEqual(harbourStrike.developments.map(({ id }) => `${PAGE}#${id}`));
  });

  test("says the denial right under the allegation's summary", () => {
    expect(html).toContain(
      `<p>The summary of walk-out.</p>\n<p><strong>Disputed</strong>: “Nobody left the table.” — <a href="${PAGE}#walk-out-denied">Dockers’ Union</a></p>`,
    );
  });

  test("takes nothing in the corpus for markup", () => {
    expect(html).toContain("Talks stop, *no* [date] set &lt;/script&gt;&lt;b&gt;</a></h2>");
    expect(html).not.toMatch(/<(?:em|script|b|img|code)\b/);
  });

  test("credits every wording and every source", () => {
    expect(html).toContain(
      "Ada Lund, chair of the port authority, accuses: “We will not reopen the north quay,” (Harbour Post)",
    );
    expect(html).toContain(
      "(Norland Times, from Norland News Agency; in the report’s words; translated back into English)",
    );
    expect(html).toContain(
      `<a href="${PAGE}/articles/quotes-only#walk-out">Norland Times, from Norland News Agency</a>`,
    );
  });
});

describe("the box in plain text", () => {
  const text = toBoxText(publication);

  test("begins with what it is, from when, and what it rests on", () => {
    expect(text.split("\n").slice(0, 5)).toEqual([
      "Harbour strike <north & south>: key developments",
      "=".repeat(48),
      PAGE,
      "",
      "Edition of 20 May 2031 · 2 reports, 2 origins",
    ]);
  });

  test("dates each development no more precisely than its source", () => {
    expect(text.match(/^.+ · (?:Confirmed|Statement|Reported|Alleged|Denial).*$/gm)).toEqual([
      "14 May 2031 · Denial",
      "around 13 May 2031 (inferred) · Alleged · Disputed",
      "10–12 May 2031 · Reported",
      "early May 2031 · Statement",
      "April 2031 · Reported",
    ]);
  });

  test("says why an inferred date is what it is", () => {
    expect(text).toContain("The date is inferred: The report says “the day before”.");
  });

  test("says that a draft is one", () => {
    expect(toBoxText(draft)).toContain("Draft, not published");
  });
});
