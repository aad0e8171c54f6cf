/** The report of the doctor on the HTML and the policies of a page. */
import { describe, expect, test } from "vitest";
import { diagnosePage } from "../../../worker/pages/doctor/run-doctor.ts";
import { MAX_ELEMENTS, scanPage } from "../../../worker/pages/doctor/scan-page.ts";

const ORIGIN = "https://kd.example.org";
const PAGE = new URL("https://news.example.com/article");

const meta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

test("a policy too long to check is left out, and those after it", async () => {
  const blocks = "script-src 'none'";
  const long = `script-src ${"a.example ".repeat(2001)}`;
  expect(await diagnose(script, meta(blocks) + meta(long))).toHaveLength(1);
  expect(await diagnose(script, meta(long) + meta(blocks))).toEqual([]);
  const headers = { "Content-Security-Policy": `${long}, ${blocks}` };
  expect(await diagnose(script, "", headers)).toEqual([]);
});

test("of more than fifty policies, the others are left out", async () => {
  const allows = meta("default-src *").repeat(49);
  const blocks = meta("script-src 'none'");
  expect(await diagnose(script, allows + blocks)).toHaveLength(1);
  expect(await diagnose(script, allows + meta("img-src *") + blocks)).toEqual([]);
});

test.each(["<script></script>", "<iframe></iframe>", "<noscript></noscript>"])(
  "a page with more %s than the doctor reads is scanned in part",
  async (element) => {
    const box = script.replace("async", 'integrity="sha384-x"');
    const found = expect.objectContaining({
      problem: expect.stringContaining("without crossorigin"),
    });
    const truncated = expect.objectContaining({
      problem: expect.stringContaining("the doctor scanned the first 5,000"),
    });
    // The head and the body are elements, too.
    const most = element.repeat(MAX_ELEMENTS - 3);
    expect(await diagnose(most + box)).toEqual([found]);
    expect(await diagnose(most + element + box)).toEqual([truncated]);
    expect(await diagnose(box + most + element)).toEqual([truncated, found]);
  },
);

test.each(["<meta>", '<meta name="a">', '<a href="/"></a>', `<a href="${ORIGIN}/">a</a>`])(
  "a page may have any number of %s",
  async (element) => {
    expect(await diagnose(element.repeat(MAX_ELEMENTS + 1) + script)).toEqual([]);
  },
);

test("a page of a million open brackets is read like any other", async () => {
  expect(await diagnose(script + "<".repeat(1_000_000))).toEqual([]);
});

const EMBED = `${ORIGIN}/embed/bridge-library`;
const DELAYED = /is delayed/;
const script = `<script async src="${EMBED}.js"></script>`;
const element = `<key-developments story="bridge-library"></key-developments>`;
const shared = `<script async src="${ORIGIN}/embed/key-developments.js"></script>`;
const iframe = (attributes = "") => `<iframe src="${EMBED}" ${attributes}></iframe>`;

const STORY = {
  id: "bridge-library",
  edition: "222222222222",
  editions: [
    {
      edition: "000000000000",
      published: "2026-01-01",
      withdrawal: { date: "2026-01-02", reason: "A name was wrong." },
      note: "",
    },
    { edition: "111111111111", published: "2026-01-03", withdrawal: null, note: "" },
    { edition: "222222222222", published: "2026-01-04", withdrawal: null, note: "" },
  ],
};

async function diagnose(body: string, head = "", headers: Record<string, string> = {}) {
  const response = new Response(
    `<!doctype html><html><head><title>Article</title>${head}</head><body>${body}</body></html>`,
    { headers: { "Content-Type": "text/html; charset=utf-8", ...headers } },
  );
  const page = await scanPage(response, PAGE, ORIGIN);
  return diagnosePage({
    page,
    url: PAGE,
    headers: response.headers,
    origin: ORIGIN,
    stories: [STORY],
  });
}

test("a copy is no problem of isolation on a page that is not isolated", async () => {
  const copy = '<script src="https://cdn.example.net/key-developments.js"></script>';
  expect(await diagnose(copy)).toEqual([
    expect.objectContaining({ problem: expect.stringContaining("is a copy on cdn.example.net") }),
  ]);
});

describe("a page", () => {
  test.each([
    ["a script", script],
    ["an element with its script", shared + element],
    ["two scripts of a story, each of which draws a box", script + script],
    ["an iframe", iframe()],
    ["an archived edition", script.replace("async", 'async data-edition="111111111111"')],
    [
      "an iframe for browsers without scripts beside the script",
      `${script}<noscript>${iframe('sandbox=""')}</noscript>`,
    ],
  ])("with %s has no findings", async (_, body) => {
    expect(await diagnose(body)).toEqual([]);
  });

  test.each<
    [name: string, says: RegExp, body: string, head?: string, headers?: Record<string, string>]
  >([
    ["no box", /no script, element or iframe/, "<p>Text</p>"],
    ["a snippet as text", /escaped it/, `<p>&lt;script src="${EMBED}.js"&gt;</p>`],
    ["a link alone", /only links to/, `<a href="${ORIGIN}/stories/bridge-library">x</a>`],
    [
      "a link to a development that was not resolved",
      /only links to \S+\/stories\/bridge-library#roof\./,
      `<a href="${ORIGIN}/stories/bridge-library#roof">x</a>`,
    ],
    [
      "a link to a box with options that was not resolved",
      /only links to \S+\/embed\/bridge-library\?lang=uk\./,
      `<a href="${EMBED}?lang=uk">x</a>`,
    ],
    [
      "an unknown edition on a script",
      /no edition “333333333333” of “bridge-library”.*current edition is 222222222222/,
      script.replace("async", 'async data-edition="333333333333"'),
    ],
    [
      "an unknown edition in an iframe",
      /no edition “333333333333”/,
      iframe().replace("library", "library?edition=333333333333"),
    ],
    [
      "a withdrawn edition on an element",
      /000000000000 was withdrawn on 2 January 2026: A name was wrong\./,
      shared + element.replace("story", 'edition="000000000000" story'),
    ],
    ["an unknown story", /no story “no”.*bridge-library/, script.replace("bridge-library", "no")],
    ["the tag in <head>", /in <head>/, "", script],
    ["an element without its script", /no script for it/, element],
    ["a wait for consent", DELAYED, `<script type="text/plain" data-src="${EMBED}.js"></script>`],
    ["Rocket Loader", DELAYED, script.replace("async", 'type="a1b2-text/javascript"')],
    ["an iframe that a script loads", DELAYED, iframe().replace("src=", "data-lazy-src=")],
    [
      "a copy on the publisher's host",
      /is a copy on news\.example\.com/,
      '<script src="/wp-content/cache/key-developments.js"></script>',
    ],
    ["the script twice", /2 times.*remove all but one/, shared + shared + element],
    ["a sandbox", /sandbox="allow-popups allow-scripts"/, iframe('sandbox="allow-popups"')],
    ["no crossorigin", /Add crossorigin/, shared.replace("async", 'integrity="x"') + element],
    [
      "an unknown value",
      /data-theme="pink" is not valid.*accepts: inherit, auto,/,
      script.replace("async", 'data-theme="pink"'),
    ],
    [
      "an unknown value in an iframe",
      /limit=0 in the iframe's address is not valid/,
      iframe().replace("library", "library?limit=0"),
    ],
    [
      "data-limit on the element",
      /data-limit on <key-developments> has no effect.*write limit/,
      shared + element.replace("story", 'data-limit="3" story'),
    ],
    [
      "a policy in a header",
      /blocks the service \(script-src\).*Add https:\/\/kd\.example\.org to script-src/,
      script,
      "",
      { "Content-Security-Policy": "script-src 'self'" },
    ],
    [
      "a policy in a meta element",
      /to connect-src, for which the page's default-src applies now/,
      script,
      meta("default-src 'self'; script-src https:"),
    ],
    ["a policy for frames", /\(frame-src\)/, iframe(), meta("frame-src 'none'")],
    [
      "an isolated page and a copy",
      /Cross-Origin-Embedder-Policy: require-corp/,
      '<script src="https://cdn.example.net/key-developments.js"></script>',
      "",
      { "Cross-Origin-Embedder-Policy": "require-corp" },
    ],
  ])("with %s has a finding that says so", async (_, says, body, head, headers) => {
    const findings = await diagnose(body, head, headers);
    expect(findings.map(({ problem, remedy }) => `${problem} ${remedy}`).join("\n")).toMatch(says);
  });
});
