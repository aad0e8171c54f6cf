import { micromark } from "micromark";
import { describe, expect, test } from "vitest";
import { toStoryMarkdown, toStoryText } from "../../../worker/exports/text/story-text.ts";
import { prepareEdition } from "../../../worker/exports/prepared-edition.ts";
import { ORIGIN, draft, harbourStrike, prepared } from "../../fixtures/harbour-strike.ts";

const PAGE = "https://kd.example/stories/harbour-strike";

describe("the story in Markdown", () => {
  const html = micromark(toStoryMarkdown(prepared));
  const headings = [...html.matchAll(/<h(\d)>(.*?)<\/h\d>/g)].map(
    ([, depth, content]) => `${depth} ${content!.replaceAll(/<[^>]+>/g, "")}`,
  );

  test("has the order of the box: at issue, key developments, the others, claims, reports", () => {
    expect(headings).toEqual([
      "1 Harbour strike &lt;north &amp; south&gt;: key developments",
      "2 At issue",
      "2 Key developments",
      "3 Port authority accuses the union of walking out",
      "3 A mediator meets both sides",
      "2 Other developments",
      "3 =HYPERLINK(&quot;x&quot;), the union's offer",
      "3 Talks stop, *no* [date] set &lt;/script&gt;&lt;b&gt;",
      "3 Dockers strike",
      "2 Sources",
      "2 Corrections",
    ]);
  });

  test("has the leading claim with the mark, word, speaker and date of each side", () => {
    const issue = html.slice(html.indexOf("At issue"), html.indexOf("Key developments</h2>"));
    expect(issue).toContain("<strong>The union left the talks.</strong>");
    expect(issue).toContain(
      `<li>● Norland: says (<a href="${PAGE}#walk-out">Ada Lund, 13 May 2031</a>) · About the quay.</li>`,
    );
    expect(issue).toContain(
      `<li>⊘ Sudland: denied it in 2031 (<a href="${PAGE}#strike-begins">Sudland, April 2031</a>)</li>`,
    );
  });

  test("has a denial below the allegation, once, with its occasion", () => {
    const row = html.slice(html.indexOf("walking out</a></h3>"), html.indexOf("A mediator"));
    expect(row).toContain("<strong>Quay briefing, 14 May 2031</strong>");
    expect(row).toContain(
      `⊘ <a href="${PAGE}#walk-out-denied">Dockers’ Union denies</a>: “Nobody left the table.” (`,
    );
    expect(html.split("Union denies walking out")).toHaveLength(1);
  });

  test("names who denies a development right below its summary", () => {
    expect(html).toContain(
      `<p>The summary of walk-out.</p>\n<p><strong>Disputed: denied by Norland, May 2031</strong> – <a href="${PAGE}#walk-out-denied">“Nobody left the table.”</a></p>`,
    );
  });

  test("escapes markup in the corpus", () => {
    expect(html).not.toMatch(/<(?:em|script|b|img|code)\b/);
  });

  test("credits every quote and links to its words", () => {
    expect(html).toMatch(
      /Ada Lund \(chair of the port authority\) accuses: “We will not reopen the north quay,” \(<a href="[^"]+\/articles\/harbour-post#p\d+-\d+">Report A, no other source named<\/a>\)/,
    );
  });

  test("sets no paraphrase in quotation marks, and names its speaker", () => {
    expect(html).toMatch(
      /<p>talks had stopped \(<a href="[^"]+">Report B, citing Norland News Agency<\/a>; in the report’s words; evidently translated back; not the exact words\)<\/p>/,
    );
    expect(html).not.toContain("“talks had stopped”");
  });

  test("writes a range with an unknown day, and the outside reference that establishes it", () => {
    expect(html).toContain(
      "<strong>Between 10 and 12 May 2031 (date not from these reports)</strong>",
    );
    expect(html).toContain(
      'Date from Norland Gazette, not from these reports · <a href="https://gazette.example/mediator">Mediator named</a>',
    );
    expect(html).toContain("Why no exact day: The reports say “during the talks”.");
  });

  test("names no outlet for an article whose text names none", () => {
    expect(html).toContain("Report B: Outlet not named in the text · ");
  });
});

describe("the story in plain text", () => {
  const text = toStoryText(prepared);

  test("begins with its title, the standfirst, the period and its sources", () => {
    expect(text.split("\n").slice(0, 7)).toEqual([
      "Harbour strike <north & south>: key developments",
      "=".repeat(48),
      PAGE,
      "",
      "Talks at the harbour have stopped. The union denies that it left.",
      "",
      "April to May 2031 · 2 reports, 1 named source",
    ]);
  });

  test("leaves the sources out of the count where the reports name none", () => {
    const unsourced = prepareEdition({ ...harbourStrike, sourceCount: 0 }, ORIGIN);
    expect(toStoryText(unsourced)).toContain("\nApril to May 2031 · 2 reports\n");
  });

  test("names who determined each status", () => {
    expect(text.match(/^.+ · (?:Confirmed|Reported|According).*$/gm)).toEqual([
      "Around 13 May 2031 (inferred) · According to Ada Lund",
      "10–12 May 2031 · Reported by Port Authority",
      "April 2031 · Reported by Port Authority",
    ]);
  });

  test("counts only named sources", () => {
    expect(text).toContain("2 reports, 1 named source: Report A, no other source named; Report B");
    expect(text).toContain("\n1 report: Report A, no other source named\n");
  });

  test("explains inferred dates", () => {
    expect(text).toContain("Date inferred: The report says “the day before”.");
  });

  test("ends with the edition and its licence", () => {
    expect(text.trimEnd().split("\n").at(-1)).toBe(
      "Key Developments · Edition of 20 May 2031 · CC-BY-4.0 · https://kd.example/v1/stories/harbour-strike/editions/0123456789ab",
    );
  });

  test("marks a draft", () => {
    expect(toStoryText(draft)).toContain("Draft, not published");
  });

  test("is in the language of the story", () => {
    const german = prepareEdition({ ...harbourStrike, language: "de-AT" }, ORIGIN);
    expect(toStoryText(german)).toContain("Zwischen dem 10. und 12. Mai 2031");
  });

  test("lists all developments if none is key", () => {
    const developments = harbourStrike.developments.map((development) =>
      Object.assign({}, development, { key: false }),
    );
    const all = toStoryText(prepareEdition({ ...harbourStrike, developments }, ORIGIN));
    expect(all).toContain("\n6 developments\n");
    expect(all).not.toContain("Other developments");
    for (const { id } of developments) expect(all).toContain(`${PAGE}#${id}\n`);
  });
});
